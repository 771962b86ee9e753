//! Where the tags of a part begin and end: a part is patched by position, not written anew, so all
//! that we do not know stays as it was.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::Event;

use super::AnnotateError;
pub(super) use super::attributes::*;
pub(super) use super::edits::Edits;

/// One part of the package, as text.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) text: String,
}

impl Part {
    pub(super) fn damaged(&self) -> AnnotateError {
        AnnotateError::Damaged { part: self.name.clone() }
    }

    /// The text between two positions.
    pub(super) fn get(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// All tags, in order.
    pub(super) fn tags(&self) -> Tags<'_> {
        self.tags_in(0..self.text.len())
    }

    /// The tags of a whole element that begins and ends at these positions.
    pub(super) fn tags_in(&self, range: Range<usize>) -> Tags<'_> {
        let offset = range.start;
        let text = self.get(range);
        Tags { part: self, text, offset, reader: quick_xml::Reader::from_str(text), depth: 0 }
    }

    /// The root and its descendants to a depth, in order of their beginnings.
    pub(super) fn elements(&self, depth: usize) -> Result<Vec<Element<'_>>, AnnotateError> {
        self.elements_in(0..self.text.len(), depth)
    }

    /// The same for one element that begins and ends at these positions.
    pub(super) fn elements_in(
        &self,
        range: Range<usize>,
        depth: usize,
    ) -> Result<Vec<Element<'_>>, AnnotateError> {
        let mut found: Vec<Element<'_>> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for tag in self.tags_in(range) {
            let tag = tag?;
            if tag.depth > depth {
                continue;
            }
            if tag.kind == Kind::Close {
                let at = open.pop().and_then(|at| found.get_mut(at));
                if let Some(element) = at {
                    element.inner.end = tag.start;
                    element.end = tag.end;
                }
                continue;
            }
            if tag.kind == Kind::Open {
                open.push(found.len());
            }
            found.push(Element { tag, inner: tag.end..tag.end, end: tag.end });
        }
        Ok(found)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Open,
    Close,
    Empty,
}

/// One tag: `<c r="A1">`, `</c>` or `<c/>`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    pub(super) kind: Kind,
    /// Its name with the prefix.
    pub(super) name: &'a str,
    /// The whole tag.
    pub(super) raw: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Number of elements around the element.
    pub(super) depth: usize,
}

impl<'a> Tag<'a> {
    /// The prefix with its colon, or nothing.
    pub(super) fn prefix(&self) -> &'a str {
        self.name.find(':').and_then(|at| self.name.get(..=at)).unwrap_or_default()
    }

    /// Whether it is an element of this name with this prefix.
    pub(super) fn is(&self, prefix: &str, local: &str) -> bool {
        self.name.strip_prefix(prefix) == Some(local)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        attribute(self.raw, name)
    }
}

/// One element with all that is in it.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    pub(super) tag: Tag<'a>,
    /// What is between the tags.
    pub(super) inner: Range<usize>,
    pub(super) end: usize,
}

impl Element<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.tag.start..self.end
    }
}

pub(super) struct Tags<'a> {
    part: &'a Part,
    text: &'a str,
    offset: usize,
    reader: quick_xml::Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Iterator for Tags<'a> {
    type Item = Result<Tag<'a>, AnnotateError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let start = self.offset_now();
            let kind = match self.reader.read_event() {
                Ok(Event::Start(_)) => Kind::Open,
                Ok(Event::End(_)) => Kind::Close,
                Ok(Event::Empty(_)) => Kind::Empty,
                Ok(Event::Eof) if self.depth == 0 => return None,
                // A definition of document type: entities could blow the part up, and Office Open
                // XML forbids it.
                Ok(Event::DocType(_) | Event::Eof) | Err(_) => {
                    return Some(Err(self.part.damaged()));
                }
                Ok(_) => continue,
            };
            let end = self.offset_now();
            let raw = self.text.get(start..end).unwrap_or_default();
            let depth = if kind == Kind::Close { self.depth.saturating_sub(1) } else { self.depth };
            self.depth = if kind == Kind::Open { depth + 1 } else { depth };
            return Some(Ok(Tag {
                kind,
                name: tag_name(raw),
                raw,
                start: start + self.offset,
                end: end + self.offset,
                depth,
            }));
        }
    }
}

impl Tags<'_> {
    fn offset_now(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }
}

fn tag_name(raw: &str) -> &str {
    let inside = raw.trim_start_matches(['<', '/']);
    let end = inside.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>');
    end.and_then(|end| inside.get(..end)).unwrap_or(inside)
}
