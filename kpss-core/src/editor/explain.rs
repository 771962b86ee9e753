//! What a field is, and what the code or reference in it stands for.

use super::desk::Desk;
use super::draft::label;
use super::place::{Part, Place};
use super::values;
use crate::json::Value;
use crate::lang::Bilingual;
use crate::model::shape::{Name, Shape};
use crate::render::{Page, Spans, TextStyle};

/// What can be said about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The key or value, in bytes of the text.
    pub range: (usize, usize),
    /// The field, what it holds, and what its value is called.
    pub page: Page,
}

impl Desk<'_> {
    /// What stands at an offset of a text.
    pub fn explain(&self, input: usize, offset: usize) -> Option<Explanation> {
        let draft = self.drafts.get(input)?;
        let place = draft.place(offset)?;
        let (span, value) = match place.part {
            Part::Key(member) => (member.key_span, None),
            Part::Value(node) if draft.is_there(node) => (node.span, Some(node)),
            _ => return None,
        };
        let mut page = Page::default();
        let field = place.field?;
        let title = Spans::of(TextStyle::Strong, field.title.get(self.lang));
        page.note(title.plain(" ").then(TextStyle::Code, field.name));
        page.note(one_line(field.description, self.lang));
        if let Some(Value::Text(code)) = value.map(|node| &node.value)
            && let Some(said) = self.meaning(input, &place, code, offset)
        {
            page.note(Spans::of(TextStyle::Code, &**code).plain(format!(" – {said}")));
        }
        Some(Explanation { range: (span.start, span.end), page })
    }

    /// What a code or reference stands for.
    fn meaning(
        &self,
        input: usize,
        place: &Place<'_>,
        code: &str,
        offset: usize,
    ) -> Option<String> {
        let shape = place.shape?.bare();
        if let Shape::Name(Name::Reference(_)) = shape {
            let links = self.links();
            let used = links.used_at(input, offset)?;
            let record = links.resolve(used).next()?;
            let kind = record.shape.title.get(self.lang);
            let name = label(record.node).filter(|name| name != code)?;
            return Some(format!("{kind}: {name}"));
        }
        let choice = values::name_of(shape, code, self.register, self.lang)?;
        Some(match choice.more {
            Some(more) => format!("{} ({more})", choice.name),
            None => choice.name,
        })
    }
}

/// A description; that of the code is in lines that begin with a space.
pub(super) fn one_line(text: Bilingual, lang: crate::lang::Lang) -> String {
    text.get(lang).split_whitespace().collect::<Vec<_>>().join(" ")
}
