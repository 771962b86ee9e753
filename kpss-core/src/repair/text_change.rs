//! A patch as changes of a text, so that everything else in it stays as it was typed.

use serde_json::Value as Json;

use super::insert::{insert_items, insert_member};
use crate::json::{self, Node, Span, Value, pointer};
use crate::lists::Order as _;
use crate::read::Limits;
use crate::report::{PatchOperation, Repair};

/// A change of a text: so many bytes at a place become another text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct TextChange {
    /// Bytes from the beginning of the text.
    pub offset: usize,
    /// Bytes that are replaced.
    pub length: usize,
    /// What takes their place.
    pub text: String,
}

impl TextChange {
    /// So many bytes at an offset become another text.
    pub fn new(offset: usize, length: usize, text: impl Into<String>) -> Self {
        Self { offset, length, text: text.into() }
    }

    pub(super) fn at(span: Span, text: impl Into<String>) -> Self {
        Self::new(span.start, span.end - span.start, text)
    }

    pub(super) fn end(&self) -> usize {
        self.offset + self.length
    }
}

/// What a repair changes in the text of its document, in the order of the text; nothing where the
/// text is another one than the report saw.
pub fn text_changes(text: &str, repair: &Repair) -> Option<Vec<TextChange>> {
    let tree = json::parse(text, Limits::default().depth).ok()?;
    of_patch(text, &tree, &repair.patch)
}

/// The text after changes; nothing where they do not fit it.
pub fn changed(text: &str, changes: &[TextChange]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        out.push_str(text.get(at..change.offset)?);
        out.push_str(&change.text);
        at = change.end();
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// The changes of one patch, all of them or none.
pub(super) fn of_patch(
    text: &str,
    tree: &Node<'_>,
    patch: &[PatchOperation],
) -> Option<Vec<TextChange>> {
    let mut changes = Vec::new();
    for (at, operation) in patch.iter().enumerate() {
        match operation {
            PatchOperation::Test { path, value } => {
                if json_of(text, tree.only(path)?)? != *value {
                    return None;
                }
            }
            PatchOperation::Replace { path, value } => {
                changes.extend(replace(text, tree.only(path)?, value)?);
            }
            PatchOperation::Add { path, .. } => {
                let same = |one: &PatchOperation| matches!(one, PatchOperation::Add { path: other, .. } if other == path);
                // All that comes to one place is written at once, where the first of it stands.
                if !patch.iter().take(at).any(same) {
                    let values = patch.iter().filter(|one| same(one)).filter_map(added);
                    changes.push(add(text, tree, path, &values.collect::<Vec<_>>())?);
                }
            }
            PatchOperation::Remove { path } => {
                tree.only(path)?;
                changes.push(TextChange::at(taken_with(text, tree, path)?, ""));
            }
            PatchOperation::Move { from, path } => changes.push(rename(tree, from, path)?),
        }
    }
    ordered(changes)
}

/// The changes in the order of the text, if no two of them touch the same place.
pub(super) fn ordered(mut changes: Vec<TextChange>) -> Option<Vec<TextChange>> {
    changes.order();
    let mut pairs = changes.iter().zip(changes.iter().skip(1));
    let is_apart = |(one, next): (&TextChange, &TextChange)| {
        one.end() <= next.offset && one.offset < next.offset
    };
    pairs.all(is_apart).then_some(changes)
}

fn json_of(text: &str, node: &Node<'_>) -> Option<Json> {
    serde_json::from_str(text.get(node.span.start..node.span.end)?).ok()
}

/// A new value in place of an old one; a list of the old one only gets brackets around it.
fn replace(text: &str, node: &Node<'_>, value: &Json) -> Option<Vec<TextChange>> {
    if let Json::Array(items) = value
        && let [only] = items.as_slice()
        && *only == json_of(text, node)?
    {
        let point = |at: usize| Span { start: at, end: at };
        let (start, end) = (point(node.span.start), point(node.span.end));
        return Some(vec![TextChange::at(start, "["), TextChange::at(end, "]")]);
    }
    Some(vec![TextChange::at(node.span, value.to_string())])
}

fn added(operation: &PatchOperation) -> Option<&Json> {
    match operation {
        PatchOperation::Add { value, .. } => Some(value),
        _ => None,
    }
}

fn add(text: &str, tree: &Node<'_>, path: &str, values: &[&Json]) -> Option<TextChange> {
    let (above, last) = path.rsplit_once('/')?;
    let around = tree.only(above)?;
    match &around.value {
        Value::List(items) if last == "-" => Some(insert_items(text, around, items, values)),
        Value::Record(members) => {
            let key = pointer::unescaped(last);
            let is_free = members.iter().all(|member| member.key != key);
            let [value] = values else { return None };
            is_free.then(|| insert_member(text, around, members, &key, value))
        }
        _ => None,
    }
}

/// The key of a value in the same record.
fn rename(tree: &Node<'_>, from: &str, path: &str) -> Option<TextChange> {
    let ((above, old), (same, new)) = (from.rsplit_once('/')?, path.rsplit_once('/')?);
    let Value::Record(members) = &tree.only(above).filter(|_| above == same)?.value else {
        return None;
    };
    let (old, new) = (pointer::unescaped(old), pointer::unescaped(new));
    let is_free = members.iter().all(|member| member.key != new);
    let mut found = members.iter().filter(|member| member.key == old);
    let member = found.next().filter(|_| is_free && found.next().is_none())?;
    Some(TextChange::at(member.key_span, Json::from(&*new).to_string()))
}

/// The bytes of a value with its key and the comma that goes with it.
fn taken_with(text: &str, tree: &Node<'_>, path: &str) -> Option<Span> {
    let (above, last) = path.rsplit_once('/')?;
    let around = tree.only(above)?;
    let (spans, index): (Vec<Span>, usize) = match &around.value {
        Value::List(items) => (items.iter().map(|item| item.span).collect(), last.parse().ok()?),
        Value::Record(members) => {
            let key = pointer::unescaped(last);
            let whole = members.iter();
            let whole = whole.map(|it| Span { start: it.key_span.start, end: it.node.span.end });
            (whole.collect(), members.iter().position(|member| member.key == key)?)
        }
        _ => return None,
    };
    let own = *spans.get(index)?;
    let before = index.checked_sub(1).and_then(|index| spans.get(index));
    Some(match (spans.get(index + 1), before) {
        (Some(next), _) => Span { start: own.start, end: next.start },
        (None, Some(before)) => Span { start: before.end, end: own.end },
        (None, None) => {
            let (start, end) = (around.span.start + 1, around.span.end - 1);
            text.get(start..end).map(|_| Span { start, end })?
        }
    })
}
