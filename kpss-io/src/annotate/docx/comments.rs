//! Comments of Word.

use std::collections::BTreeSet;

use super::super::AnnotateError;
use super::super::Texts;
use super::super::clean::{CELL_LIMIT, cut, escape, push};
use super::super::note::Line;
use super::super::xml::{Edits, Element, Part, prefixed, remove_attribute};

/// The initials by which our comments are known again, beside the author.
const INITIALS: &str = "kpss";

/// Numbers above this are nonsense of a broken file; Word has no room for many more.
const HIGHEST: u32 = 2_000_000_000;

/// The part of a document that has no comments yet.
pub(super) fn empty(namespace: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:comments xmlns:w=\"{namespace}\"></w:comments>"
    )
}

/// The comments of a document.
pub(super) struct Comments {
    part: Part,
    prefix: String,
    /// Ours of an earlier painting.
    pub(super) old: BTreeSet<String>,
    /// The marks of their paragraphs, by which further parts speak of them.
    old_paragraphs: BTreeSet<String>,
    next: u32,
    added: String,
}

impl Comments {
    pub(super) fn read(part: &Part, author: &str) -> Result<Self, AnnotateError> {
        let elements = part.elements(2)?;
        let root = elements.first().ok_or_else(|| part.damaged())?;
        let prefix = root.tag.prefix().to_owned();
        let mut comments = Self {
            old: BTreeSet::new(),
            old_paragraphs: BTreeSet::new(),
            next: 0,
            added: String::new(),
            prefix,
            part: Part { name: part.name.clone(), text: part.text.clone() },
        };
        let p = comments.prefix.clone();
        for element in elements.iter().filter(|e| e.tag.depth == 1 && e.tag.is(&p, "comment")) {
            let value = |name: &str| element.tag.attribute(&format!("{p}{name}"));
            let Some(id) = value("id") else { continue };
            if ours(element, &p, author) {
                comments.old.insert(id.into_owned());
                let inside = elements.iter().filter(|e| element.range().contains(&e.tag.start));
                comments.old_paragraphs.extend(
                    inside
                        .filter_map(|e| prefixed(e.tag.raw, "paraId"))
                        .map(std::borrow::Cow::into_owned),
                );
            } else {
                // Numbers of ours are given out again.
                let number = id.trim().parse::<u32>().ok().filter(|number| *number < HIGHEST);
                comments.next = comments.next.max(number.map_or(0, |number| number + 1));
            }
        }
        Ok(comments)
    }

    /// Adds a comment and gives its number.
    pub(super) fn add(&mut self, lines: &[Line], texts: &Texts) -> u32 {
        let id = self.next;
        self.next = self.next.saturating_add(1);
        let p = &self.prefix;
        let mut paragraphs = String::new();
        for (order, line) in lines.iter().enumerate() {
            let sign = if order == 0 {
                format!("<{p}r><{p}annotationRef/></{p}r>")
            } else {
                String::new()
            };
            let bold = if line.bold { format!("<{p}b/>") } else { String::new() };
            let text = escape(&cut(&line.text, CELL_LIMIT)).replace('\t', " ");
            let text = text.replace('\n', &format!("</{p}t><{p}br/><{p}t xml:space=\"preserve\">"));
            push!(
                paragraphs,
                "<{p}p>{sign}<{p}r><{p}rPr>{bold}<{p}sz {p}val=\"20\"/><{p}lang {p}val=\"{}\"/></{p}rPr>\
                 <{p}t xml:space=\"preserve\">{text}</{p}t></{p}r></{p}p>",
                escape(&texts.language)
            );
        }
        push!(
            self.added,
            "<{p}comment {p}id=\"{id}\" {p}author=\"{}\" {p}date=\"{}T00:00:00Z\" {p}initials=\"{INITIALS}\">{paragraphs}</{p}comment>",
            escape(&texts.author),
            texts.date
        );
        id
    }

    /// The text of the part with our comments, without those of an earlier painting.
    pub(super) fn text(&self) -> Result<String, AnnotateError> {
        let elements = self.part.elements(1)?;
        let mut edits = Edits::default();
        for element in &elements {
            let id = element.tag.attribute(&format!("{}id", self.prefix));
            if id.is_some_and(|id| self.old.contains(id.as_ref())) {
                edits.remove(element.range());
            }
        }
        let root = elements.first().ok_or_else(|| self.part.damaged())?;
        edits.append(root, &self.added);
        Ok(edits.apply(&self.part.text))
    }

    /// Takes the earlier comments out of a part that says more of comments; an answer to one of
    /// them becomes a comment of its own.
    pub(super) fn forget(&self, part: &Part) -> Result<Option<String>, AnnotateError> {
        let mut edits = Edits::default();
        for element in part.elements(1)?.iter().filter(|e| e.tag.depth == 1) {
            let tag = element.tag;
            let old = |name| {
                prefixed(tag.raw, name).is_some_and(|id| self.old_paragraphs.contains(id.as_ref()))
            };
            if old("paraId") {
                edits.remove(element.range());
            } else if old("paraIdParent") {
                let name = format!("{}paraIdParent", tag.prefix());
                edits.replace(tag.start..tag.end, remove_attribute(tag.raw, &name));
            }
        }
        Ok((!edits.is_empty()).then(|| edits.apply(&part.text)))
    }
}

fn ours(element: &Element<'_>, prefix: &str, author: &str) -> bool {
    let is = |name: &str, wanted: &str| {
        element.tag.attribute(&format!("{prefix}{name}")).is_some_and(|value| value == wanted)
    };
    is("author", author) && is("initials", INITIALS)
}
