//! Compares a tree with the shape table: every difference is a fault, the rest is kept.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, FaultKind, Faults, JsonType, Mistake};
use crate::json::{Member, Node, Span, Value, float, pointer};
use crate::model::shape::{ClosedListShape, DecimalLimits, RecordShape, Shape, nearest};
use crate::model::{Date, Money, Number, is_negative_zero};

/// What the walk found, and what could be kept: the nodes of the tree that are left out are marked.
#[derive(Debug)]
pub(crate) struct Recovered {
    /// The differences, in the order of the source.
    pub(crate) faults: Faults,
    /// Whether the document's identity is readable, so that something is kept.
    pub(crate) readable: bool,
    /// Pointers of what was left out, in the source.
    pub(super) dropped: BTreeSet<String>,
}

impl Recovered {
    /// Whether a list of the document, or an item of one, was left out.
    pub(crate) fn lost_item(&self) -> bool {
        self.dropped.iter().any(|at| pointer::steps(at).count() <= 2)
    }

    /// Whether a place of the source, something above it or something below it was left out.
    pub(crate) fn lost(&self, at: &str) -> bool {
        let above = at.match_indices('/').map(|(end, _)| at.get(..end).unwrap_or(at));
        let below = format!("{at}/");
        above.chain([at]).any(|place| self.dropped.contains(place))
            || self
                .dropped
                .range(below.clone()..)
                .next()
                .is_some_and(|next| next.starts_with(&below))
    }
}

/// The pointer in the source of a pointer in the part that was kept: items that were left out of a
/// list moved the others.
pub(crate) fn source_pointer(tree: &Node<'_>, kept: &str) -> String {
    let mut source = String::with_capacity(kept.len());
    let mut here = Some(tree);
    for step in pointer::steps(kept) {
        let index = match here.map(|node| &node.value) {
            Some(Value::List(items)) => step.parse::<usize>().ok().and_then(|kept| {
                let mut left = items.iter().enumerate().filter(|(_, item)| item.kept.get());
                left.nth(kept).map(|(index, _)| index.to_string())
            }),
            _ => None,
        };
        let step = index.map_or(step, Cow::Owned);
        pointer::push(&mut source, &step);
        here = here.and_then(|node| node.step(&step));
    }
    source
}

/// Walks a document; of each kind at most `limit` faults are listed.
pub(crate) fn walk(node: &Node<'_>, shape: Shape, limit: usize) -> Recovered {
    let out = Recovered { faults: Faults::new(limit), readable: false, dropped: BTreeSet::new() };
    let mut walk = Walk { at: Vec::new(), members: &[], out };
    walk.out.readable = walk.value(node, shape);
    walk.out
}

/// One step on the way from the root.
#[derive(Clone, Copy)]
enum Step<'n> {
    Key(&'n str),
    Index(usize),
}

struct Walk<'n> {
    at: Vec<Step<'n>>,
    /// The record in which the walk is.
    members: &'n [Member<'n>],
    out: Recovered,
}

impl<'n> Walk<'n> {
    /// The pointer of where the walk is; written only when there is something to report.
    fn pointer(&self) -> String {
        let mut text = String::new();
        for step in &self.at {
            match step {
                Step::Key(key) => pointer::push(&mut text, key),
                Step::Index(index) => pointer::push(&mut text, &index.to_string()),
            }
        }
        text
    }

    /// Whether the walk is at the identification number of a Czech organisation; those of other
    /// countries have no zeros that a number could lose.
    fn is_czech_number(&self) -> bool {
        let is_abroad = |member: &Member<'_>| {
            let elsewhere = |text: &str| !text.is_empty() && text != "CZ";
            member.key == "country"
                && matches!(&member.node.value, Value::Text(text) if elsewhere(text))
        };
        matches!(self.at.last(), Some(Step::Key("ico"))) && !self.members.iter().any(is_abroad)
    }

    /// Reports a difference; of a hostile document most are only counted.
    fn find(&mut self, mistake: Mistake, kind: impl FnOnce() -> FaultKind) -> bool {
        self.find_at(mistake, None, kind)
    }

    fn find_at(
        &mut self,
        mistake: Mistake,
        span: Option<Span>,
        kind: impl FnOnce() -> FaultKind,
    ) -> bool {
        let mut faults = std::mem::take(&mut self.out.faults);
        faults.add(mistake, || {
            let span = span.map(|span| (span.start, span.end));
            Fault { span, ..Fault::new(kind(), self.pointer()) }
        });
        self.out.faults = faults;
        false
    }

    /// Looks at a value one step deeper; what is not valid is left out.
    fn keep(&mut self, step: Step<'n>, node: &'n Node<'_>, shape: Shape) -> bool {
        self.at.push(step);
        let valid = self.value(node, shape);
        if !valid {
            node.kept.set(false);
            self.out.dropped.insert(self.pointer());
        }
        self.at.pop();
        valid
    }

    /// Reports a key that the record should not have, and leaves it out.
    fn refuse(
        &mut self,
        member: &'n Member<'_>,
        mistake: Mistake,
        kind: impl FnOnce() -> FaultKind,
    ) {
        self.at.push(Step::Key(&member.key));
        self.find_at(mistake, Some(member.key_span), kind);
        self.at.pop();
        member.node.kept.set(false);
    }

    /// Whether the value is valid, or can be kept without what was left out below it.
    fn value(&mut self, node: &'n Node<'_>, shape: Shape) -> bool {
        match (shape, &node.value) {
            (Shape::Optional(_), Value::Null) | (Shape::Bool, Value::Bool(_)) => true,
            (Shape::Optional(inner), _) => self.value(node, inner()),
            (Shape::Record(record), Value::Record(members)) => {
                let above = std::mem::replace(&mut self.members, members);
                let valid = self.record(record, members);
                self.members = above;
                valid
            }
            (Shape::List(item), Value::List(items)) => self.list(item, items),
            (Shape::Name(_), Value::Text(text)) if text.is_empty() => {
                self.find(Mistake::EmptyText, || FaultKind::EmptyText)
            }
            (Shape::Text | Shape::Name(_), Value::Text(_)) => true,
            (Shape::Date, Value::Text(text)) => self.date(text),
            (Shape::ClosedList(choice), Value::Text(text)) => self.choice(choice, text),
            (Shape::Money, Value::Number(digits)) => self.decimal(digits, Money::LIMITS),
            (Shape::Number, Value::Number(digits)) => self.decimal(digits, Number::LIMITS),
            (Shape::Count { min, max }, Value::Number(digits)) => self.whole(digits, min, max),
            (Shape::Text | Shape::Name(_), Value::Number(digits)) if self.is_czech_number() => self
                .find(Mistake::NumberForText, || FaultKind::NumberForText {
                    digits: short(digits),
                }),
            _ => {
                let (expected, found) = (expected(shape), found(&node.value));
                self.find(Mistake::WrongType, || FaultKind::WrongType { expected, found })
            }
        }
    }

    fn record(&mut self, shape: &'static RecordShape, members: &'n [Member<'_>]) -> bool {
        let mut complete = true;
        let mut seen = Seen::default();
        for member in members {
            let key: &str = &member.key;
            if let Some(first) = seen.first(key, member.key_span) {
                self.refuse(member, Mistake::DuplicateKey, || FaultKind::DuplicateKey {
                    key: short(key),
                    first,
                });
                continue;
            }
            match shape.field(key) {
                None => self.refuse(member, Mistake::UnknownField, || {
                    let near = nearest(key, shape.fields.iter().map(|field| field.name));
                    FaultKind::UnknownField { field: short(key), nearest: near.to_owned() }
                }),
                Some(field) => {
                    let kept = self.keep(Step::Key(key), &member.node, (field.shape)());
                    complete &= kept || !field.required;
                }
            }
        }
        for field in shape.fields.iter().filter(|field| field.required) {
            if !seen.contains(field.name) {
                complete = false;
                self.at.push(Step::Key(field.name));
                self.find(Mistake::MissingField, || FaultKind::MissingField { field: field.name });
                self.at.pop();
            }
        }
        complete
    }

    fn list(&mut self, item: fn() -> Shape, items: &'n [Node<'_>]) -> bool {
        for (index, node) in items.iter().enumerate() {
            self.keep(Step::Index(index), node, item());
        }
        true
    }

    fn date(&mut self, text: &str) -> bool {
        if Date::parse(text).is_ok() {
            return true;
        }
        self.find(Mistake::BadDate, || FaultKind::BadDate { value: short(text) })
    }

    fn choice(&mut self, choice: &'static ClosedListShape, text: &str) -> bool {
        if choice.codes.contains(&text) {
            return true;
        }
        self.find(Mistake::UnknownValue, || {
            let near = nearest(text, choice.codes.iter().copied()).to_owned();
            FaultKind::UnknownValue { value: short(text), nearest: near }
        })
    }

    fn decimal(&mut self, digits: &str, limits: DecimalLimits) -> bool {
        let number = float(digits);
        if (limits.fits)(number) {
            return true;
        }
        if number.abs() > limits.largest {
            self.bad_number(digits, -limits.max, limits.max)
        } else {
            self.find(Mistake::TooManyDecimals, || {
                let (value, places) = (short(digits), i64::from(limits.places));
                FaultKind::TooManyDecimals { value, places }
            })
        }
    }

    fn bad_number(&mut self, digits: &str, min: i64, max: i64) -> bool {
        let value = || FaultKind::BadNumber { value: short(digits), min, max };
        self.find(Mistake::BadNumber, value)
    }

    fn whole(&mut self, digits: &str, min: u32, max: u32) -> bool {
        // `1.0` and `1e2` are no whole numbers here, as for serde.
        let zero = is_negative_zero(float(digits)).then_some(0);
        let value: Option<u32> = zero.or_else(|| digits.parse().ok());
        if value.is_some_and(|value| (min..=max).contains(&value)) {
            return true;
        }
        self.bad_number(digits, i64::from(min), i64::from(max))
    }
}

/// The keys of a record so far: a list while they are few, as in every honest document.
#[derive(Default)]
struct Seen<'k> {
    few: Vec<(&'k str, Span)>,
    many: BTreeMap<&'k str, Span>,
}

impl<'k> Seen<'k> {
    const FEW: usize = 64;

    /// Where the key stood before; a new key is remembered.
    fn first(&mut self, key: &'k str, span: Span) -> Option<Span> {
        let known = self.few.iter().find(|(known, _)| *known == key).map(|(_, span)| *span);
        let known = known.or_else(|| self.many.get(key).copied());
        if known.is_none() {
            if self.few.len() < Self::FEW {
                self.few.push((key, span));
            } else {
                self.many.insert(key, span);
            }
        }
        known
    }

    fn contains(&self, key: &str) -> bool {
        self.few.iter().any(|(known, _)| *known == key) || self.many.contains_key(key)
    }
}

/// A value quoted in a message; a hostile one is cut.
fn short(text: &str) -> String {
    const LIMIT: usize = 60;
    if text.chars().count() <= LIMIT {
        return text.to_owned();
    }
    text.chars().take(LIMIT).chain(['…']).collect()
}

pub(crate) fn expected(shape: Shape) -> JsonType {
    match shape {
        Shape::Record(_) => JsonType::Object,
        Shape::List(_) => JsonType::Array,
        Shape::Optional(inner) => expected(inner()),
        Shape::ClosedList(_) | Shape::Text | Shape::Name(_) | Shape::Date => JsonType::Text,
        Shape::Money | Shape::Number | Shape::Count { .. } => JsonType::Number,
        Shape::Bool => JsonType::Bool,
    }
}

pub(crate) fn found(value: &Value<'_>) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Bool,
        Value::Number(_) => JsonType::Number,
        Value::Text(_) => JsonType::Text,
        Value::List(_) => JsonType::Array,
        Value::Record(_) => JsonType::Object,
    }
}
