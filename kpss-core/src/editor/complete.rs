//! What could be typed at a place.

use super::desk::Desk;
use super::draft::{Draft, label};
use super::explain::one_line;
use super::place::{Part, Place};
use super::resolve::distance;
use super::values::choices;
use crate::json::{Node, Span, Value};
use crate::lists::Order as _;
use crate::model::DocumentKind;
use crate::model::shape::{Field, Name, Shape, fold};
use crate::wording::pick;

/// So many are offered at once; a list of municipalities has thousands.
const MOST: usize = 200;

/// What could be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestions {
    /// The bytes that a suggestion takes the place of.
    pub range: (usize, usize),
    /// Whether these are all; others may come once more is typed.
    pub is_complete: bool,
    /// The suggestions, likeliest first.
    pub items: Vec<Suggestion>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion {
    /// What people read.
    pub label: String,
    /// What is written, or what it is called.
    pub detail: String,
    /// What it is for.
    pub about: String,
    /// What is written.
    pub insert: String,
    /// Where in it one goes on typing; nothing for its end.
    pub cursor: Option<usize>,
    /// What it is.
    pub kind: SuggestionKind,
}

/// What a suggestion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SuggestionKind {
    /// A key of a record.
    Field,
    /// A code of a list.
    Code,
    /// A record.
    Record,
}

impl Desk<'_> {
    /// What could be typed at an offset.
    pub fn complete(&self, input: usize, offset: usize) -> Option<Suggestions> {
        let draft = self.drafts.get(input)?;
        let place = draft.place(offset)?;
        let here = Span { start: offset, end: offset };
        let (span, items) = match place.part {
            Part::Key(member) => (member.key_span, self.fields(draft, &place, member.key_span)),
            Part::Members => (here, self.fields(draft, &place, here)),
            Part::Value(node) if draft.is_there(node) => {
                (node.span, self.values(input, draft, &place, node.span))
            }
            Part::Value(_) | Part::Items => (here, self.values(input, draft, &place, here)),
        };
        let typed = draft.text.get(span.start..offset)?.trim_start_matches('"');
        let typed = fold(typed);
        let fits = |item: &Suggestion| {
            typed.is_empty()
                || fold(&item.label).contains(&typed)
                || fold(&item.detail).contains(&typed)
        };
        let mut items: Vec<Suggestion> = items.into_iter().filter(fits).collect();
        // What begins so comes before what only holds it.
        items.order_by_key(|item| {
            let begins = |text: &str| fold(text).starts_with(&typed);
            !(begins(&item.label) || begins(&item.detail))
        });
        let is_complete = items.len() <= MOST;
        items.truncate(MOST);
        (!items.is_empty()).then_some(Suggestions {
            range: (span.start, span.end),
            is_complete,
            items,
        })
    }

    /// The fields that a record does not have yet.
    fn fields(&self, draft: &Draft<'_>, place: &Place<'_>, span: Span) -> Vec<Suggestion> {
        let Some((node, shape)) = place.record else { return Vec::new() };
        let Value::Record(members) = &node.value else { return Vec::new() };
        let is_free =
            |name: &str| members.iter().all(|member| member.key != name || member.key_span == span);
        let rest = draft.text.get(span.end..).unwrap_or_default().trim_start();
        match shape {
            Some(shape) => {
                let free = shape.fields.iter().filter(|field| is_free(field.name));
                free.map(|field| self.field(field, rest)).collect()
            }
            // Only the kind says what else may stand in the document.
            None if draft.kind().is_none() && place_is_root(place) && is_free("kind") => {
                let plan = DocumentKind::Plan.shape();
                plan.field("kind").map(|field| self.field(field, rest)).into_iter().collect()
            }
            None => Vec::new(),
        }
    }

    fn field(&self, field: &Field, rest: &str) -> Suggestion {
        let of_field = (field.shape)().bare();
        let (open, close) = match of_field {
            Shape::Record(_) => ("{", "}"),
            Shape::List(_) => ("[", "]"),
            Shape::Text | Shape::Name(_) | Shape::Date | Shape::ClosedList(_) => ("\"", "\""),
            _ => ("", ""),
        };
        let key = format!("\"{}\"", field.name);
        let (insert, cursor) = if rest.starts_with(':') {
            (key, None)
        } else {
            let comma = if rest.starts_with('"') { "," } else { "" };
            let before = format!("{key}: {open}");
            (format!("{before}{close}{comma}"), Some(before.len()))
        };
        Suggestion {
            label: field.name.to_owned(),
            detail: field.title.get(self.lang).to_owned(),
            about: one_line(field.description, self.lang),
            insert,
            cursor,
            kind: SuggestionKind::Field,
        }
    }

    /// What may stand as a value.
    fn values(
        &self,
        input: usize,
        draft: &Draft<'_>,
        place: &Place<'_>,
        span: Span,
    ) -> Vec<Suggestion> {
        let rest = draft.text.get(span.end..).unwrap_or_default().trim_start();
        let comma = if rest.starts_with(['"', '{']) { "," } else { "" };
        let code = |code: &str, label: String, detail: String, kind| Suggestion {
            label,
            detail,
            about: String::new(),
            insert: format!("{}{comma}", serde_json::Value::from(code)),
            cursor: None,
            kind,
        };
        let Some(shape) = place.shape.map(Shape::bare) else {
            let is_kind = place.pointer == "/kind" && draft.kind().is_none();
            let kinds = DocumentKind::ALL.iter().filter(|_| is_kind);
            let one = |kind: &DocumentKind| {
                let name = kind.name().get(self.lang).to_owned();
                code(kind.code(), name, kind.code().to_owned(), SuggestionKind::Code)
            };
            return kinds.map(one).collect();
        };
        match shape {
            Shape::Name(Name::Reference(target)) => {
                let links = self.links();
                // As if there were a reference already: which records it could name.
                let Some(used) = links.would_be(input, span.start, target, place) else {
                    return Vec::new();
                };
                let mut meant: Vec<_> = links.meant(&used).collect();
                meant.order_by_key(|borne| distance(&used, borne));
                let record = |id: &str, node: &Node<'_>, title: &str| {
                    let label = label(node).unwrap_or_else(|| id.to_owned());
                    code(id, label, format!("{id} · {title}"), SuggestionKind::Record)
                };
                let one = |borne: &&super::links::Borne<'_>| {
                    record(borne.id, borne.node, borne.shape.title.get(self.lang))
                };
                meant.iter().map(one).collect()
            }
            Shape::Bool => [(true, "ano", "yes"), (false, "ne", "no")]
                .map(|(value, cs, en)| Suggestion {
                    label: pick(self.lang, cs, en).to_owned(),
                    detail: value.to_string(),
                    about: String::new(),
                    insert: format!("{value}{comma}"),
                    cursor: None,
                    kind: SuggestionKind::Code,
                })
                .into(),
            shape => {
                let all = choices(shape, self.register, self.lang).into_iter();
                all.map(|choice| {
                    let detail = match &choice.more {
                        Some(more) => format!("{} · {more}", choice.code),
                        None => choice.code.clone(),
                    };
                    code(&choice.code, choice.name, detail, SuggestionKind::Code)
                })
                .collect()
            }
        }
    }
}

fn place_is_root(place: &Place<'_>) -> bool {
    place.pointer.matches('/').count() <= 1
}
