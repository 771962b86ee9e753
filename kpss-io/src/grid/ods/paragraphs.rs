//! The text of a cell or a comment from its paragraphs and pieces.

use std::mem;

use super::styles::Styles;
use crate::grid::strike::Strikes;
use crate::grid::xml::Tag;

/// More blanks in a row nobody means, and a text with so many characters has enough of them.
const BLANKS: usize = 1000;
const LONG: usize = 1 << 20;

#[derive(Default)]
pub(super) struct Paragraphs {
    text: String,
    strikes: Strikes,
    count: usize,
    /// Paragraphs that are open.
    depth: usize,
    /// The following blanks say nothing: XML may be written with breaks and indentation.
    collapse: bool,
    /// Whether the open pieces of text are struck.
    spans: Vec<Option<bool>>,
}

impl Paragraphs {
    pub(super) fn start(&mut self, tag: &Tag<'_>, styles: &Styles) {
        match tag.name() {
            "text:p" | "text:h" => {
                if self.count > 0 {
                    self.text.push('\n');
                }
                self.count += 1;
                self.depth += 1;
                self.collapse = true;
            }
            "text:span" => {
                let name = tag.full("text:style-name").unwrap_or_default();
                let outer = self.spans.last().copied().flatten();
                self.spans.push(styles.is_text_struck(&name).or(outer));
            }
            "text:s" if self.text.len() < LONG => {
                let count = tag.full("text:c").and_then(|count| count.parse().ok()).unwrap_or(1);
                self.text.extend(std::iter::repeat_n(' ', count.min(BLANKS)));
            }
            "text:tab" => self.text.push('\t'),
            "text:line-break" => self.text.push('\n'),
            _ => {}
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.depth == 0 {
            return;
        }
        self.strikes.run(text, self.spans.last().copied().flatten());
        for found in text.chars() {
            let blank = matches!(found, ' ' | '\t' | '\n' | '\r');
            if !blank {
                self.text.push(found);
            } else if !self.collapse {
                self.text.push(' ');
            }
            self.collapse = blank;
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        match name {
            "text:p" | "text:h" => self.depth = self.depth.saturating_sub(1),
            "text:span" => {
                self.spans.pop();
            }
            "text:s" | "text:tab" | "text:line-break" => self.collapse = false,
            _ => {}
        }
    }

    pub(super) fn take(&mut self) -> (String, Strikes) {
        let Self { text, strikes, .. } = mem::take(self);
        (text, strikes)
    }
}
