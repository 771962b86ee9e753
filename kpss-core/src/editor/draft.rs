//! A text as it is being typed.

use crate::json::{Node, Span, Value, parse_loosely};
use crate::model::DocumentKind;
use crate::model::shape::{RecordShape, Shape, likely};
use crate::read::Limits;

/// A text as it is being typed, and what can be made out in it.
#[derive(Debug)]
pub struct Draft<'a> {
    pub(super) text: &'a str,
    pub(super) root: Node<'a>,
    kind: Option<DocumentKind>,
}

impl<'a> Draft<'a> {
    /// Reads a text; there is none that cannot be read.
    pub fn of(text: &'a str) -> Self {
        let root = parse_loosely(text, Limits::default().depth);
        let kind = root.text("kind").and_then(DocumentKind::from_code);
        Self { text, root, kind }
    }

    /// The kind of document, where the text says it.
    pub const fn kind(&self) -> Option<DocumentKind> {
        self.kind
    }

    /// Whether the text is meant to be a document of the model: it names a kind, or something that is
    /// mistyped so. Other JSON is none of our business.
    pub fn is_document(&self) -> bool {
        let codes = || DocumentKind::ALL.iter().map(|kind| kind.code());
        self.kind.is_some()
            || self.root.text("kind").is_some_and(|kind| likely(kind, codes()).is_some())
    }

    /// What such a document looks like.
    pub(super) fn shape(&self) -> Option<Shape> {
        self.kind.map(|kind| Shape::Record(kind.shape()))
    }

    /// The bytes of a string between its quotation marks; of anything else all of them.
    pub(super) fn inside(&self, span: Span) -> (usize, usize) {
        let own = self.text.get(span.start..span.end).unwrap_or_default();
        let open = usize::from(own.starts_with('"'));
        let closed = usize::from(own.len() > open && own.ends_with('"'));
        (span.start + open, span.end - closed)
    }

    /// Whether there is a value, and not the space where one will be.
    pub(super) fn is_there(&self, node: &Node<'_>) -> bool {
        let own = self.text.get(node.span.start..node.span.end).unwrap_or_default();
        !matches!(node.value, Value::Null) || !own.trim().is_empty()
    }
}

/// The record that a value is, or that the items of a list are.
pub(super) fn record_of(shape: Shape) -> Option<&'static RecordShape> {
    match shape.bare() {
        Shape::Record(record) => Some(record),
        Shape::List(item) => match item().bare() {
            Shape::Record(record) => Some(record),
            _ => None,
        },
        _ => None,
    }
}

/// Keys that name a record, best first; its number stands before them.
const NAMES: [&str; 4] = ["title", "name", "label", "text"];

/// What people call a record: its number and title, or else its identifier.
pub(super) fn label(node: &Node<'_>) -> Option<String> {
    let said = |key: &&str| node.text(key).filter(|text| !text.trim().is_empty());
    let name = NAMES.iter().find_map(&said);
    let code = said(&"code");
    match (code, name) {
        (Some(code), Some(name)) => Some(format!("{code} {name}")),
        (code, name) => name.or(code).or_else(|| said(&"id")).map(str::to_owned),
    }
}
