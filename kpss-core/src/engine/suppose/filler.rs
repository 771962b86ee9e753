//! Values for places that could not be read.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use super::candidates::Candidates;
use super::codes::Codes;
use super::doubt::{DAYS, ROUNDS};
use crate::json::{Node, Span, Value, float};
use crate::lists::Gather as _;
use crate::model::shape::{Name, Shape};
use crate::model::{Date, Money, Number};

/// So many values of a field are remembered.
const MOST_SAMPLES: usize = 8;

/// What a document says in the fields of each name.
#[derive(Debug)]
pub(super) struct Samples<'a>(BTreeMap<String, Vec<Value<'a>>>);

impl<'a> Samples<'a> {
    pub(super) fn of(tree: &Node<'a>) -> Self {
        let mut samples = BTreeMap::new();
        collect(tree, "", &mut samples);
        let values = |(key, values): (&str, Vec<&Value<'a>>)| {
            (key.to_owned(), values.into_iter().cloned().collect())
        };
        Self(samples.into_iter().map(values).gather())
    }

    fn of_field(&self, key: &str) -> Option<&[Value<'a>]> {
        self.0.get(key).map(Vec::as_slice)
    }
}

/// Makes up values: in one round small ones, in the next one large ones, then such as the document
/// has elsewhere in the field of that name, and identifiers that stand elsewhere.
pub(super) struct Filler<'t, 'a> {
    samples: &'t Samples<'a>,
    candidates: &'t Candidates<'t>,
    codes: &'t Codes,
    round: usize,
    made: usize,
}

impl<'t, 'a> Filler<'t, 'a> {
    pub(super) fn new(
        samples: &'t Samples<'a>,
        candidates: &'t Candidates<'t>,
        codes: &'t Codes,
        round: usize,
    ) -> Self {
        Self { samples, candidates, codes, round, made: 0 }
    }

    /// The round that is being made up.
    pub(super) fn round(&self) -> usize {
        self.round
    }

    /// A value for the field of a name.
    pub(super) fn node(&mut self, key: &str, shape: Shape) -> Node<'a> {
        self.made += 1;
        let value = match shape {
            Shape::Optional(inner) => return self.node(key, inner()),
            Shape::List(item) => Value::List(vec![self.node(key, item())]),
            Shape::ClosedList(list) => {
                let index = self.round % list.codes.len().max(1);
                Value::Text(Cow::Borrowed(list.codes.get(index).copied().unwrap_or_default()))
            }
            Shape::Name(Name::Id) => self.one_of(self.candidates.own()),
            Shape::Name(Name::Code(list)) => self.one_of(self.codes.of_type(list)),
            Shape::Name(Name::Reference(target)) => self.one_of(&self.candidates.of_target(target)),
            Shape::Date => self.day().unwrap_or_else(|| self.made_up(shape)),
            _ => self.sample(key, shape).unwrap_or_else(|| self.made_up(shape)),
        };
        Node { span: NOWHERE, value, kept: Cell::new(true) }
    }

    /// An identifier or code that stands elsewhere, after those that stand nowhere.
    fn one_of(&self, known: &[impl AsRef<str>]) -> Value<'a> {
        match self.round.checked_sub(ROUNDS).and_then(|nth| known.get(nth)) {
            Some(id) => Value::Text(Cow::Owned(id.as_ref().to_owned())),
            None => self.made_up(Shape::Name(Name::Id)),
        }
    }

    /// A day of the document, from its first to its last.
    fn day(&self) -> Option<Value<'a>> {
        let nth = self.round.checked_sub(ROUNDS).filter(|nth| *nth < DAYS)?;
        let days: BTreeSet<&Cow<'a, str>> =
            self.samples.0.values().flatten().filter_map(day_of).gather();
        let index = nth * days.len().saturating_sub(1) / (DAYS - 1);
        Some(Value::Text(days.into_iter().nth(index)?.clone()))
    }

    /// What the document has elsewhere in such a field, in every second pair of rounds.
    fn sample(&self, key: &str, shape: Shape) -> Option<Value<'a>> {
        let known = self.samples.of_field(key).filter(|_| self.round % 4 >= 3)?;
        let value = known.get((self.round + self.made) % known.len().max(1))?;
        fits(value, shape).then(|| value.clone())
    }

    fn made_up(&self, shape: Shape) -> Value<'a> {
        // Not in step with the values of lists, so that each meets both.
        let is_small = (self.round / 2).is_multiple_of(2);
        let pick = |small, large| Cow::Borrowed(if is_small { small } else { large });
        match shape {
            Shape::Date => Value::Text(pick("1950-01-01", "2099-12-31")),
            // Nothing of a sum is like no summand, which is tried anyway.
            Shape::Money | Shape::Number => Value::Number(pick("1", "99999999")),
            Shape::Count { min, max } if min > 0 && max <= 9999 => {
                Value::Number(pick("1950", "2099"))
            }
            Shape::Count { .. } => Value::Number(pick("1", "9999")),
            Shape::Bool => Value::Bool(is_small),
            // A name that nothing else has.
            _ => Value::Text(Cow::Owned(format!("\u{b7}{}\u{b7}", self.made))),
        }
    }
}

/// What was made up stands nowhere in the text.
pub(super) const NOWHERE: Span = Span { start: 0, end: 0 };

fn collect<'t, 'a>(
    node: &'t Node<'a>,
    key: &'t str,
    samples: &mut BTreeMap<&'t str, Vec<&'t Value<'a>>>,
) {
    if !node.kept.get() {
        return;
    }
    match &node.value {
        Value::Record(members) => {
            for member in members {
                collect(&member.node, &member.key, samples);
            }
        }
        Value::List(items) => items.iter().for_each(|item| collect(item, key, samples)),
        scalar => {
            let known = samples.entry(key).or_default();
            if known.len() < MOST_SAMPLES && !known.iter().any(|value| is_same(value, scalar)) {
                known.push(scalar);
            }
        }
    }
}

fn day_of<'t, 'a>(value: &'t Value<'a>) -> Option<&'t Cow<'a, str>> {
    match value {
        Value::Text(text) if Date::parse(text).is_ok() => Some(text),
        _ => None,
    }
}

fn is_same(one: &Value<'_>, other: &Value<'_>) -> bool {
    match (one, other) {
        (Value::Text(one), Value::Text(other)) | (Value::Number(one), Value::Number(other)) => {
            one == other
        }
        (Value::Bool(one), Value::Bool(other)) => one == other,
        _ => false,
    }
}

/// Whether a value may stand where another shape is asked for: fields of one name differ.
fn fits(value: &Value<'_>, shape: Shape) -> bool {
    match (value, shape) {
        (Value::Text(text), Shape::Date) => Date::parse(text).is_ok(),
        (Value::Text(text), Shape::Text | Shape::Name(_)) => !text.is_empty(),
        (Value::Number(digits), Shape::Money) => (Money::LIMITS.fits)(float(digits)),
        (Value::Number(digits), Shape::Number) => (Number::LIMITS.fits)(float(digits)),
        (Value::Number(digits), Shape::Count { min, max }) => {
            digits.parse().is_ok_and(|value: u32| (min..=max).contains(&value))
        }
        (Value::Bool(_), Shape::Bool) => true,
        _ => false,
    }
}
