//! What a note says of one finding.

use super::clean::clean;
use super::{Mark, Texts};

/// One paragraph of a note.
pub(super) struct Line {
    pub(super) bold: bool,
    pub(super) text: String,
}

/// Severity, code and subject; what is wrong; what to do.
pub(super) fn lines(mark: &Mark, texts: &Texts) -> Vec<Line> {
    let mut head = capital(texts.weight(mark.weight));
    for (sign, part) in [(" ", &mark.code), (" · ", &mark.title)] {
        if !part.is_empty() {
            head.push_str(sign);
            head.push_str(part);
        }
    }
    let mut lines = vec![Line { bold: true, text: clean(&head) }];
    if !mark.message.is_empty() {
        lines.push(Line { bold: false, text: clean(&mark.message) });
    }
    if !mark.fix.is_empty() {
        lines.push(Line { bold: false, text: clean(&format!("{}: {}", texts.fix, mark.fix)) });
    }
    lines
}

/// The text with a capital letter at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
