//! Where the tags of a part begin and end, and edits by position: a part is patched, not written
//! anew, so all that we do not know stays as it was.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::Event;

use super::AnnotateError;

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
            let depth = match kind {
                Kind::Open => self.depth,
                Kind::Close => self.depth.saturating_sub(1),
                Kind::Empty => self.depth,
            };
            match kind {
                Kind::Open => self.depth += 1,
                Kind::Close => self.depth = depth,
                Kind::Empty => {}
            }
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

/// One attribute in a tag; the range takes in the space before it.
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    range: Range<usize>,
}

/// The attributes of a tag.
pub(super) fn attributes(raw: &str) -> Vec<Attribute<'_>> {
    let mut found = Vec::new();
    let Some(mut at) = raw.find(|c: char| c.is_ascii_whitespace()) else { return found };
    while let Some(rest) = raw.get(at..) {
        let Some((name, after)) = rest.split_once('=') else { break };
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { break };
        let Some((value, tail)) = after.get(1..).and_then(|text| text.split_once(quote)) else {
            break;
        };
        let end = raw.len() - tail.len();
        found.push(Attribute { name: name.trim(), value, range: at..end });
        at = end;
    }
    found
}

/// The value of an attribute, by its name with the prefix.
pub(super) fn attribute<'a>(raw: &'a str, name: &str) -> Option<Cow<'a, str>> {
    attributes(raw).into_iter().find(|a| a.name == name).map(|a| unescape(a.value))
}

/// The value of an attribute with a prefix, by its name without it.
pub(super) fn prefixed<'a>(raw: &'a str, local: &str) -> Option<Cow<'a, str>> {
    attributes(raw)
        .into_iter()
        .find(|a| a.name.split_once(':').is_some_and(|(_, name)| name == local))
        .map(|a| unescape(a.value))
}

/// The text that stands in XML, as people see it.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(text).unwrap_or(Cow::Borrowed(text))
}

/// The tag with the attribute set; the value needs no escaping.
pub(super) fn set_attribute(raw: &str, name: &str, value: &str) -> String {
    let mut tag = raw.to_owned();
    let known = attributes(raw).into_iter().find(|a| a.name == name).map(|a| a.range);
    let range = known.unwrap_or_else(|| {
        let end = raw.trim_end_matches(['>', '/']).trim_end().len();
        end..end
    });
    tag.replace_range(range, &format!(" {name}=\"{value}\""));
    tag
}

/// The tag without the attribute.
pub(super) fn remove_attribute(raw: &str, name: &str) -> String {
    let mut tag = raw.to_owned();
    if let Some(found) = attributes(raw).into_iter().find(|a| a.name == name) {
        tag.replace_range(found.range, "");
    }
    tag
}

/// The opening tag of `<x/>`: `<x>`. Others stay.
pub(super) fn opened(raw: &str) -> String {
    match raw.strip_suffix("/>") {
        Some(start) => format!("{}>", start.trim_end()),
        None => raw.to_owned(),
    }
}

/// Changes of a text by position.
#[derive(Default)]
pub(super) struct Edits {
    list: Vec<(Range<usize>, String)>,
}

impl Edits {
    pub(super) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.list.push((range, text.into()));
    }

    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }

    /// Adds to the end of an element, which may be `<x/>`.
    pub(super) fn append(&mut self, element: &Element<'_>, text: &str) {
        let tag = element.tag;
        if tag.kind == Kind::Empty {
            self.replace(tag.start..tag.end, format!("{}{text}</{}>", opened(tag.raw), tag.name));
        } else {
            self.insert(element.inner.end, text);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The text with all changes; those at one place come in the order in which they were asked for.
    pub(super) fn apply(mut self, text: &str) -> String {
        self.list.sort_by_key(|(range, _)| (range.start, range.end));
        let added: usize = self.list.iter().map(|(_, new)| new.len()).sum();
        let mut out = String::with_capacity(text.len() + added);
        let mut at = 0;
        for (range, new) in &self.list {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(new);
            at = at.max(range.end);
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }
}
