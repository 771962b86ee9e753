//! A value that is added, written as what stands beside it.

use serde_json::Value as Json;

use super::text_change::TextChange;
use crate::json::{Member, Node, Span};

/// Items behind the last one of a list.
pub(super) fn insert_items(
    text: &str,
    list: &Node<'_>,
    items: &[Node<'_>],
    values: &[&Json],
) -> TextChange {
    let spans: Vec<Span> = items.iter().map(|item| item.span).collect();
    let new: Vec<String> = values.iter().map(ToString::to_string).collect();
    insert(text, list.span, &spans, &new)
}

/// A member behind the last one of a record.
pub(super) fn insert_member(
    text: &str,
    record: &Node<'_>,
    members: &[Member<'_>],
    key: &str,
    value: &Json,
) -> TextChange {
    let whole =
        |member: &Member<'_>| Span { start: member.key_span.start, end: member.node.span.end };
    let spans: Vec<Span> = members.iter().map(whole).collect();
    // What stands between a key and its value, colon included.
    let last = members.last().map(|last| text.get(last.key_span.end..last.node.span.start));
    let colon = last.flatten().unwrap_or(": ");
    insert(text, record.span, &spans, &[format!("{}{colon}{value}", Json::from(key))])
}

fn insert(text: &str, around: Span, spans: &[Span], new: &[String]) -> TextChange {
    let Some(last) = spans.last() else {
        let inside = Span { start: around.start + 1, end: around.end - 1 };
        return TextChange::at(inside, new.join(", "));
    };
    // The space before the last one: after the bracket, or after the comma.
    let before = match spans.len().checked_sub(2).and_then(|index| spans.get(index)) {
        Some(previous) => text.get(previous.end..last.start),
        None => text.get(around.start + 1..last.start),
    };
    let space: String = before.unwrap_or(" ").chars().filter(|c| c.is_whitespace()).collect();
    let point = Span { start: last.end, end: last.end };
    let new: Vec<String> = new.iter().map(|new| format!(",{space}{new}")).collect();
    TextChange::at(point, new.concat())
}
