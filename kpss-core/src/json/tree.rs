//! A JSON document that remembers where each value and key stands.

use std::borrow::Cow;
use std::cell::Cell;

use super::pointer;

/// Bytes `start..end` of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    /// Only the first byte: the opening brace of an object.
    pub(crate) fn opening(self) -> Self {
        Self { start: self.start, end: self.end.min(self.start + 1) }
    }
}

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) span: Span,
    pub(crate) value: Value<'a>,
    /// Whether the value goes on to the rules; the walk leaves out what is not valid.
    pub(crate) kept: Cell<bool>,
}

/// No record of the model has more members, and a hostile one must not be searched to its end for
/// every finding in it.
const MOST_MEMBERS: usize = 100;

/// What stands at a place.
#[derive(Clone, Debug)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    /// The digits as written.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Record(Vec<Member<'a>>),
}

/// One key of an object and its value.
#[derive(Clone, Debug)]
pub(crate) struct Member<'a> {
    pub(crate) key: Cow<'a, str>,
    pub(crate) key_span: Span,
    pub(crate) node: Node<'a>,
}

impl<'a> Node<'a> {
    /// The value of a key; of a repeated key the first.
    pub(crate) fn get(&self, key: &str) -> Option<&Node<'a>> {
        match &self.value {
            Value::Record(members) => {
                members.iter().find(|member| member.key == key).map(|member| &member.node)
            }
            _ => None,
        }
    }

    /// One step of a pointer: a key or an index.
    pub(crate) fn step(&self, step: &str) -> Option<&Node<'a>> {
        match &self.value {
            Value::List(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => self.get(step),
        }
    }

    /// The value at a pointer, if it leads to one value only: a key that stands twice leads to two. A
    /// record with more members than any of the model is not looked into.
    pub(crate) fn only(&self, at: &str) -> Option<&Node<'a>> {
        let mut here = self;
        for step in pointer::steps(at) {
            if let Value::Record(members) = &here.value
                && (members.len() > MOST_MEMBERS
                    || members.iter().filter(|member| member.key == step).count() > 1)
            {
                return None;
            }
            here = here.step(&step)?;
        }
        Some(here)
    }

    /// The string at a key among the first members, see [`MOST_MEMBERS`].
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        let Value::Record(members) = &self.value else { return None };
        match &members.iter().take(MOST_MEMBERS).find(|member| member.key == key)?.node.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The float that the typed reader sees, to the last bit.
pub(crate) fn float(digits: &str) -> f64 {
    serde_json::from_str(digits).unwrap_or(f64::INFINITY)
}
