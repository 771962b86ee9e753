//! The structure of a document: its lists, and the records in them by what people call them.

use super::desk::Desk;
use super::draft::{label, record_of};
use crate::json::{Member, Node, Value};
use crate::lang::Lang;
use crate::model::shape::{RecordShape, Shape};
use crate::model::{Node as Measure, NodeLevel, reader::Record as _};

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// What it is called.
    pub name: String,
    /// What it is, or how many there are.
    pub detail: String,
    /// What it is, for a picture beside it.
    pub kind: EntryKind,
    /// All of it, in bytes of the text.
    pub range: (usize, usize),
    /// What is shown of it: its identifier, or its key.
    pub shown: (usize, usize),
    /// What is inside.
    pub children: Vec<Entry>,
}

/// What a part of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntryKind {
    /// A document.
    Document,
    /// A field that holds records.
    Field,
    /// A node of the strategy.
    Node,
    /// Another record.
    Record,
}

impl Desk<'_> {
    /// The parts of a text; nothing where it is no document.
    pub fn outline(&self, input: usize) -> Option<Entry> {
        let draft = self.drafts.get(input)?;
        let Shape::Record(shape) = draft.shape()? else { return None };
        let mut whole = Outline { lang: self.lang }.record(&draft.root, shape, None);
        whole.kind = EntryKind::Document;
        Some(whole)
    }
}

struct Outline {
    lang: Lang,
}

impl Outline {
    fn record(&self, node: &Node<'_>, shape: &'static RecordShape, number: Option<usize>) -> Entry {
        let title = shape.title.get(self.lang);
        let name = label(node).unwrap_or_else(|| match number {
            Some(number) => format!("{title} {number}"),
            None => title.to_owned(),
        });
        let is_node = shape.name == Measure::TABLE.name;
        let level = node.text("level").filter(|_| is_node).and_then(NodeLevel::from_code);
        let detail = level.map_or(title, |level| level.name().get(self.lang));
        let id = node.get("id").unwrap_or(node);
        let shown = if matches!(id.value, Value::Text(_)) { id.span } else { node.span.opening() };
        Entry {
            name,
            detail: detail.to_owned(),
            kind: if is_node { EntryKind::Node } else { EntryKind::Record },
            range: (node.span.start, node.span.end),
            shown: (shown.start, shown.end),
            children: self.inside(node, shape),
        }
    }

    fn inside(&self, node: &Node<'_>, shape: &'static RecordShape) -> Vec<Entry> {
        let Value::Record(members) = &node.value else { return Vec::new() };
        members.iter().flat_map(|member| self.member(member, shape)).collect()
    }

    /// A field with records in it; the measures below a measure stand right below it.
    fn member(&self, member: &Member<'_>, around: &'static RecordShape) -> Vec<Entry> {
        let Some(field) = around.field(&member.key) else { return Vec::new() };
        let of_field = (field.shape)();
        let Some(shape) = record_of(of_field) else { return Vec::new() };
        let children: Vec<Entry> = match &member.node.value {
            Value::List(items) => {
                let records = items.iter().enumerate();
                records.map(|(at, item)| self.record(item, shape, Some(at + 1))).collect()
            }
            Value::Record(_) if matches!(of_field.bare(), Shape::Record(_)) => {
                self.inside(&member.node, shape)
            }
            _ => Vec::new(),
        };
        if children.is_empty() || shape.name == around.name {
            return children;
        }
        let detail = match &member.node.value {
            Value::List(items) => items.len().to_string(),
            _ => String::new(),
        };
        let name = field.title.get(self.lang).to_owned();
        let (range, shown) = (
            (member.key_span.start, member.node.span.end),
            (member.key_span.start, member.key_span.end),
        );
        let kind = EntryKind::Field;
        vec![Entry { name, detail, kind, range, shown, children }]
    }
}
