//! Compares a tree with the shape table: every difference is a finding, the rest is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::near::nearest;
use super::table::{ChoiceShape, RecordShape, Shape};
use crate::json::{Member, Node, Span, Value, pointer};
use crate::model::number::is_negative_zero;
use crate::model::{Date, Decimal};
use crate::rule::{Declared, Findings, Found, Place, Rule, Term};
use crate::rules::shape::{
    BadDate, BadNumber, DuplicateKey, EmptyText, MissingField, TooManyDecimals, UnknownField,
    UnknownValue, WrongType,
};

/// What the walk found, and what could be kept.
#[derive(Debug)]
pub(crate) struct Recovered {
    /// The differences, in the order of the source.
    pub(crate) findings: Findings,
    /// The largest valid part of the document; `None` when its identity is not readable.
    pub(crate) value: Option<Json>,
    /// Pointers of what was left out, in the source.
    pub(crate) dropped: BTreeSet<String>,
    /// For each list that lost items: the source index of each item kept.
    lists: BTreeMap<String, Vec<usize>>,
}

impl Recovered {
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

    /// The pointer in the source of a pointer in the part that was kept.
    pub(crate) fn source_pointer(&self, kept: &str) -> String {
        if self.lists.is_empty() {
            return kept.to_owned();
        }
        let (mut source, mut here) = (String::new(), String::new());
        for step in pointer::steps(kept) {
            let moved =
                self.lists.get(&here).and_then(|list| list.get(step.parse::<usize>().ok()?));
            match moved {
                Some(index) => pointer::push(&mut source, &index.to_string()),
                None => pointer::push(&mut source, &step),
            }
            pointer::push(&mut here, &step);
        }
        source
    }
}

/// Walks a document; of each rule at most `limit` findings are listed.
pub(crate) fn walk(node: &Node<'_>, shape: Shape, input: usize, limit: usize) -> Recovered {
    let out = Recovered {
        findings: Findings::new(limit),
        value: None,
        dropped: BTreeSet::new(),
        lists: BTreeMap::new(),
    };
    let mut walk = Walk { input, at: String::new(), kept_at: String::new(), out };
    walk.out.value = walk.value(node, shape);
    walk.out
}

struct Walk {
    input: usize,
    /// Pointer in the source.
    at: String,
    /// Pointer in the part that is kept.
    kept_at: String,
    out: Recovered,
}

impl Walk {
    fn place(&self) -> Place {
        Place::new(self.input, self.at.clone())
    }

    fn key_place(&self, span: Span) -> Place {
        Place { key: Some((span.start, span.end)), ..self.place() }
    }

    /// Reports a difference; of a hostile document most are only counted.
    fn find(&mut self, rule: &'static Rule, make: impl FnOnce(&Self) -> Found) -> Option<Json> {
        let mut findings = std::mem::replace(&mut self.out.findings, Findings::new(0));
        findings.add(rule, || make(self));
        self.out.findings = findings;
        None
    }

    /// Runs one step deeper, in the source and in what is kept.
    fn below<T>(&mut self, step: &str, kept: &str, run: impl FnOnce(&mut Self) -> T) -> T {
        let (at, kept_at) = (self.at.len(), self.kept_at.len());
        pointer::push(&mut self.at, step);
        pointer::push(&mut self.kept_at, kept);
        let result = run(self);
        self.at.truncate(at);
        self.kept_at.truncate(kept_at);
        result
    }

    fn value(&mut self, node: &Node<'_>, shape: Shape) -> Option<Json> {
        match (shape, &node.value) {
            (Shape::Optional(_), Value::Null) => Some(Json::Null),
            (Shape::Optional(inner), _) => self.value(node, inner()),
            (Shape::Record(record), Value::Record(members)) => self.record(record, members),
            (Shape::List(item), Value::List(items)) => Some(self.list(item, items)),
            (Shape::Name, Value::Text(text)) if text.is_empty() => {
                self.find(EmptyText::RULE, |walk| EmptyText {}.at(walk.place()))
            }
            (Shape::Text | Shape::Name, Value::Text(text)) => Some(Json::String(text.to_string())),
            (Shape::Date, Value::Text(text)) => self.date(text),
            (Shape::Choice(choice), Value::Text(text)) => self.choice(choice, text),
            (Shape::Bool, Value::Bool(value)) => Some(Json::Bool(*value)),
            (Shape::Decimal { places }, Value::Number(digits)) => self.decimal(digits, places),
            (Shape::Whole { min, max }, Value::Number(digits)) => self.whole(digits, min, max),
            _ => {
                let (expected, found) = (expected(shape), found(&node.value));
                self.find(WrongType::RULE, |walk| WrongType { expected, found }.at(walk.place()))
            }
        }
    }

    fn record(&mut self, shape: &'static RecordShape, members: &[Member<'_>]) -> Option<Json> {
        let mut kept = Map::new();
        let mut complete = true;
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for member in members {
            let key: &str = &member.key;
            if let Some(first) = seen.get(key).copied() {
                self.below(key, key, |walk| {
                    walk.find(DuplicateKey::RULE, |walk| {
                        DuplicateKey { key: short(key) }
                            .at(walk.key_place(member.key_span))
                            .related(walk.key_place(first), FIRST)
                    })
                });
                continue;
            }
            seen.insert(key, member.key_span);
            match shape.field(key) {
                None => {
                    self.below(key, key, |walk| {
                        walk.find(UnknownField::RULE, |walk| {
                            let near = nearest(key, shape.fields.iter().map(|field| field.name));
                            UnknownField { field: short(key), nearest: near.to_owned() }
                                .at(walk.key_place(member.key_span))
                        })
                    });
                }
                Some(field) => {
                    let value = self.below(key, key, |walk| {
                        let value = walk.value(&member.node, (field.shape)());
                        if value.is_none() {
                            walk.out.dropped.insert(walk.at.clone());
                        }
                        value
                    });
                    match value {
                        Some(value) => {
                            kept.insert(key.to_owned(), value);
                        }
                        None => complete &= !field.required,
                    }
                }
            }
        }
        for field in shape.fields.iter().filter(|field| field.required) {
            if !seen.contains_key(field.name) {
                complete = false;
                self.find(MissingField::RULE, |walk| {
                    let place = Place::new(walk.input, pointer::join(&walk.at, field.name));
                    MissingField { field: field.name.to_owned() }.at(place)
                });
            }
        }
        complete.then_some(Json::Object(kept))
    }

    fn list(&mut self, item: fn() -> Shape, items: &[Node<'_>]) -> Json {
        let mut kept = Vec::with_capacity(items.len());
        let mut sources = Vec::with_capacity(items.len());
        for (index, node) in items.iter().enumerate() {
            let kept_index = kept.len().to_string();
            let value = self.below(&index.to_string(), &kept_index, |walk| {
                let value = walk.value(node, item());
                if value.is_none() {
                    walk.out.dropped.insert(walk.at.clone());
                }
                value
            });
            if let Some(value) = value {
                kept.push(value);
                sources.push(index);
            }
        }
        if kept.len() < items.len() {
            self.out.lists.insert(self.kept_at.clone(), sources);
        }
        Json::Array(kept)
    }

    fn date(&mut self, text: &str) -> Option<Json> {
        if Date::parse(text).is_ok() {
            return Some(Json::String(text.to_owned()));
        }
        self.find(BadDate::RULE, |walk| BadDate { value: short(text) }.at(walk.place()))
    }

    fn choice(&mut self, choice: &'static ChoiceShape, text: &str) -> Option<Json> {
        if choice.codes.contains(&text) {
            return Some(Json::String(text.to_owned()));
        }
        self.find(UnknownValue::RULE, |walk| {
            let near = nearest(text, choice.codes.iter().copied()).to_owned();
            UnknownValue { value: short(text), nearest: near }.at(walk.place())
        })
    }

    fn decimal(&mut self, digits: &str, places: u32) -> Option<Json> {
        let number = float(digits);
        let (exact, limit, max) = match places {
            2 => (
                Decimal::<2>::from_f64(number).is_some(),
                Decimal::<2>::MAX.to_f64(),
                9_999_999_999_999,
            ),
            _ => (
                Decimal::<3>::from_f64(number).is_some(),
                Decimal::<3>::MAX.to_f64(),
                999_999_999_999,
            ),
        };
        if exact {
            return serde_json::from_str(digits).ok();
        }
        if number.abs() > limit {
            self.bad_number(digits, -max, max)
        } else {
            self.find(TooManyDecimals::RULE, |walk| {
                let (value, places) = (short(digits), i64::from(places));
                TooManyDecimals { value, places }.at(walk.place())
            })
        }
    }

    fn bad_number(&mut self, digits: &str, min: i64, max: i64) -> Option<Json> {
        self.find(BadNumber::RULE, |walk| {
            BadNumber { value: short(digits), min, max }.at(walk.place())
        })
    }

    fn whole(&mut self, digits: &str, min: u32, max: u32) -> Option<Json> {
        // `1.0` and `1e2` are no whole numbers here, as for serde.
        let zero = is_negative_zero(float(digits)).then_some(0);
        let value: Option<u32> = zero.or_else(|| digits.parse().ok());
        if let Some(value) = value.filter(|value| (min..=max).contains(value)) {
            return Some(Json::from(value));
        }
        self.bad_number(digits, i64::from(min), i64::from(max))
    }
}

/// The float that the typed reader sees, to the last bit.
fn float(digits: &str) -> f64 {
    serde_json::from_str(digits).unwrap_or(f64::INFINITY)
}

/// A value quoted in a message; a hostile one is cut.
fn short(text: &str) -> String {
    const LIMIT: usize = 60;
    if text.chars().count() <= LIMIT {
        return text.to_owned();
    }
    text.chars().take(LIMIT).chain(['…']).collect()
}

const FIRST: Term = Term::new("first", "první výskyt", "first occurrence");
const RECORD: Term = Term::new("object", "objekt", "an object");
const LIST: Term = Term::new("array", "pole (seznam)", "an array");
const TEXT: Term = Term::new("string", "text", "a string");
const NUMBER: Term = Term::new("number", "číslo", "a number");
const BOOL: Term = Term::new("boolean", "true nebo false", "true or false");
const NULL: Term = Term::new("null", "prázdná hodnota (null)", "null");

fn expected(shape: Shape) -> Term {
    match shape {
        Shape::Record(_) => RECORD,
        Shape::List(_) => LIST,
        Shape::Optional(inner) => expected(inner()),
        Shape::Choice(_) | Shape::Text | Shape::Name | Shape::Date => TEXT,
        Shape::Decimal { .. } | Shape::Whole { .. } => NUMBER,
        Shape::Bool => BOOL,
    }
}

fn found(value: &Value<'_>) -> Term {
    match value {
        Value::Null => NULL,
        Value::Bool(_) => BOOL,
        Value::Number(_) => NUMBER,
        Value::Text(_) => TEXT,
        Value::List(_) => LIST,
        Value::Record(_) => RECORD,
    }
}
