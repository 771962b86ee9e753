//! Changes of a text by position.

use std::ops::Range;

use super::attributes::opened;
use super::xml::{Element, Kind};

use kpss_core::lists::Order as _;

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
        self.list.order_by_key(|(range, _)| (range.start, range.end));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_in_order_of_their_places() {
        let mut edits = Edits::default();
        edits.insert(5, "d");
        edits.replace(1..2, "B");
        edits.insert(1, "1");
        edits.insert(1, "2");
        edits.remove(2..3);
        assert_eq!(edits.apply("abcž"), "a12Bžd");
    }
}
