//! Texts of documents made fit to be shown: nothing in them may steer the reader's program.

use std::borrow::Cow;
use std::fmt::Write as _;

use kpss_core::{Unseen, unseen};

/// Steers a terminal, ends a line for some programs and not for others, or lets a line read as what
/// it does not say; or is no character at all.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(unseen(c), Some(Unseen::Break | Unseen::Mark | Unseen::Turn))
        || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{feff}')
}

/// The text in one line.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    replaced(text, |c| match c {
        '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        c if steers(c) => Some('\u{fffd}'),
        _ => None,
    })
}

/// The text with its line breaks.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    replaced(text, |c| match c {
        '\n' => None,
        '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if steers(c) => Some('\u{fffd}'),
        _ => None,
    })
}

/// JSON in which such characters are written as numbers: the same data, and safe to look at.
pub(super) fn json(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| c != '\n' && steers(c)) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if c != '\n' && steers(c) {
            // All of them are below U+10000, so one number is enough.
            let _ = write!(safe, "\\u{:04x}", u32::from(c));
        } else {
            safe.push(c);
        }
    }
    Cow::Owned(safe)
}

/// The text, ended by … where it has more characters.
pub(crate) fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or(text))),
        None => Cow::Borrowed(text),
    }
}

fn replaced(text: &str, by: impl Fn(char) -> Option<char>) -> Cow<'_, str> {
    if text.chars().all(|c| by(c).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| by(c).unwrap_or(c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_reader_is_replaced() {
        assert_eq!(one_line("a\nb\u{1b}[31m\u{202e}c"), "a b\u{fffd}[31m\u{fffd}c");
        assert_eq!(lines("a\r\nb\u{2028}c\u{0}"), "a\n\nb\nc\u{fffd}");
        assert_eq!(one_line("Řeřicha – 5 %\u{a0}🙂"), "Řeřicha – 5 %\u{a0}🙂");
    }

    #[test]
    fn json_says_the_same() {
        let text = serde_json::to_string("a\u{202e}\u{85}\u{2028}b\n🙂").unwrap();
        let safe = json(&text);
        assert_eq!(safe, r#""a\u202e\u0085\u2028b\n🙂""#);
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), "a\u{202e}\u{85}\u{2028}b\n🙂");
    }

    #[test]
    fn a_long_text_ends_with_dots() {
        assert_eq!((&*cut("žluť", 3), &*cut("žluť", 4)), ("žlu…", "žluť"));
    }
}
