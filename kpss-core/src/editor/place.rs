//! What stands at an offset of a text.

use super::draft::Draft;
use crate::json::{Member, Node, Value, pointer};
use crate::model::shape::{Field, RecordShape, Shape};

/// A place and what may stand there.
pub(super) struct Place<'d> {
    pub(super) pointer: String,
    pub(super) part: Part<'d>,
    /// What may stand here; of a record or list what it is. Unknown below an unknown key.
    pub(super) shape: Option<Shape>,
    /// The field whose value, or item, this is.
    pub(super) field: Option<&'static Field>,
    /// The record around.
    pub(super) record: Option<(&'d Node<'d>, Option<&'static RecordShape>)>,
}

/// What a place is part of.
pub(super) enum Part<'d> {
    Key(&'d Member<'d>),
    /// A value, or the space where one will stand.
    Value(&'d Node<'d>),
    /// Between the members of the record.
    Members,
    /// Between the items of a list.
    Items,
}

impl<'d> Draft<'d> {
    /// What stands at an offset; nothing between a key and its value.
    pub(super) fn place(&'d self, offset: usize) -> Option<Place<'d>> {
        let mut place = Place {
            pointer: String::new(),
            part: Part::Value(&self.root),
            shape: self.shape(),
            field: None,
            record: None,
        };
        let mut here = &self.root;
        loop {
            here = match &here.value {
                Value::Record(members) if self.is_inside(here, offset) => {
                    place.record = Some((here, place.shape.and_then(as_record)));
                    let touched = members.iter().find(|member| {
                        member.key_span.start <= offset && offset <= self.end_of(&member.node)
                    });
                    let Some(member) = touched else {
                        return Some(Place { part: Part::Members, ..place });
                    };
                    let record = place.shape.and_then(as_record);
                    place.field = record.and_then(|record| record.field(&member.key));
                    place.shape = place.field.map(|field| (field.shape)().bare());
                    pointer::push(&mut place.pointer, &member.key);
                    if offset <= member.key_span.end {
                        return Some(Place { part: Part::Key(member), ..place });
                    }
                    if offset < member.node.span.start {
                        return None;
                    }
                    &member.node
                }
                Value::List(items) if self.is_inside(here, offset) => {
                    let item = match place.shape {
                        Some(Shape::List(item)) => Some(item().bare()),
                        _ => None,
                    };
                    place.shape = item;
                    let touches =
                        |item: &&Node<'_>| item.span.start <= offset && offset <= self.end_of(item);
                    let Some((index, item)) =
                        items.iter().enumerate().find(|(_, item)| touches(item))
                    else {
                        return Some(Place { part: Part::Items, ..place });
                    };
                    pointer::push(&mut place.pointer, &index.to_string());
                    item
                }
                _ => return Some(Place { part: Part::Value(here), ..place }),
            };
        }
    }

    /// The last offset that still touches a value: behind the bracket of a record is outside of it.
    fn end_of(&self, node: &Node<'_>) -> usize {
        let is_closed =
            matches!(node.value, Value::List(_) | Value::Record(_)) && self.closes(node);
        node.span.end - usize::from(is_closed)
    }

    fn is_inside(&self, node: &Node<'_>, offset: usize) -> bool {
        node.span.start < offset && offset <= self.end_of(node)
    }

    /// Whether a list or record ends with its bracket.
    fn closes(&self, node: &Node<'_>) -> bool {
        let bracket = if matches!(node.value, Value::List(_)) { ']' } else { '}' };
        let own = self.text.get(node.span.start..node.span.end).unwrap_or_default();
        own.len() > 1 && own.ends_with(bracket)
    }
}

fn as_record(shape: Shape) -> Option<&'static RecordShape> {
    match shape {
        Shape::Record(record) => Some(record),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pointer and part at the mark `|`, which is taken out of the text.
    fn at(marked: &str) -> Option<String> {
        let offset = marked.find('|').unwrap();
        let text = marked.replacen('|', "", 1);
        let draft = Draft::of(&text);
        let place = draft.place(offset)?;
        let part = match place.part {
            Part::Key(_) => "key",
            Part::Value(_) => "value",
            Part::Members => "members",
            Part::Items => "items",
        };
        Some(format!("{part} {}", place.pointer))
    }

    #[test]
    fn each_place_is_told() {
        for (marked, found) in [
            ("|", "value "),
            ("{|}", "members "),
            (r#"{"ki|nd": "plan"}"#, "key /kind"),
            (r#"{"kind"|: "plan"}"#, "key /kind"),
            (r#"{"kind": "pl|an"}"#, "value /kind"),
            (r#"{"kind": "plan"|}"#, "value /kind"),
            (r#"{"kind": "plan", | }"#, "members "),
            (r#"{"kind": "plan", "period": {|}}"#, "members /period"),
            (r#"{"kind": "plan", "period": {"from": |}}"#, "value /period/from"),
            (r#"{"kind": "plan", "period": {"from": |"#, "value /period/from"),
            (r#"{"kind": "plan", "period": {}|}"#, "members "),
            (r#"{"needs": [|]}"#, "items /needs"),
            (r#"{"needs": [{"id": "a"}, |]}"#, "items /needs"),
            (r#"{"needs": [{"id": "a"}, {|]}"#, "members /needs/1"),
            (r#"{"a/b": ["ž|"]}"#, "value /a~1b/0"),
        ] {
            assert_eq!(at(marked).as_deref(), Some(found), "{marked}");
        }
        assert_eq!(at(r#"{"kind": | [1]}"#), None);
    }

    #[test]
    fn what_may_stand_at_a_place_comes_from_the_model() {
        let text = r#"{"kind": "plan", "strategy": {"nodes": [{"level": ""}]}, "x": {"y": 1}}"#;
        let draft = Draft::of(text);
        let place = |mark: &str| draft.place(text.find(mark).unwrap() + 1).unwrap();
        let level = place("\"\"}");
        assert_eq!(level.field.map(|field| field.name), Some("level"));
        assert!(matches!(level.shape, Some(Shape::ClosedList(_))));
        assert_eq!(level.record.and_then(|(_, shape)| shape).map(|it| it.name), Some("Node"));
        let unknown = place("1}");
        assert!(unknown.shape.is_none() && unknown.field.is_none());
    }
}
