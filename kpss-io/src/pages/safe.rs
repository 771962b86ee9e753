//! Texts of documents made fit to be shown.

use std::fmt::Write as _;

use kpss_core::{Unseen, unseen_in};

/// A text as a page shows it: without birth numbers, without characters that steer the reader's
/// screen or turn the direction of the text around, and in one line.
pub(crate) fn shown(text: &str) -> String {
    let kept = unseen_in(text).filter_map(|(c, unseen)| match unseen {
        Some(Unseen::Control | Unseen::Break) => Some(' '),
        // A hyphen that is only seen where a line ends is what it says.
        Some(_) if c != '\u{ad}' => None,
        _ if matches!(c, '\n' | '\r' | '\t') => Some(' '),
        _ => Some(c).filter(|c| !is_no_character(*c)),
    });
    let visible: String = kept.collect();
    let words: Vec<&str> = visible.split(' ').filter(|word| !word.is_empty()).collect();
    kpss_core::masked(&words.join(" ")).into_owned()
}

/// Longer than any sentence of a rule: more is a text of a document that nobody reads here.
pub(super) const MESSAGE: usize = 600;
/// Longer than any title.
pub(super) const TITLE: usize = 300;

/// The same, ended by … where it is longer than a number of characters.
pub(crate) fn cut(text: &str, longest: usize) -> String {
    let text = shown(text);
    if text.chars().count() <= longest {
        return text;
    }
    let kept: String = text.chars().take(longest).collect();
    // A word is not cut in half where a space is near.
    let end = kept.rfind(' ').filter(|at| *at * 3 > kept.len() * 2).unwrap_or(kept.len());
    format!("{}…", kept.get(..end).unwrap_or(&kept).trim_end_matches([' ', ',', '.', ';']))
}

/// A title in whose ranges of years no line ends.
pub(super) fn joined(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut before = ' ';
    let mut letters = title.chars().peekable();
    while let Some(c) = letters.next() {
        out.push(c);
        let is_range = c == '–' && before.is_ascii_digit();
        if is_range && letters.peek().is_some_and(char::is_ascii_digit) {
            out.push('\u{2060}');
        }
        before = c;
    }
    out
}

/// A text inside of a string of CSS: whatever is no letter or digit is written by its number, so that
/// nothing in it can end the string or the style sheet.
pub(super) fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() {
            out.push(c);
        } else {
            // Writing into a String cannot fail.
            let _ = write!(out, "\\{:x} ", u32::from(c));
        }
    }
    out
}

/// The path of a file beside a page as its address: whatever would have a meaning there is written by
/// its number.
pub(super) fn address(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for c in path.chars() {
        if c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~' | ',' | '(' | ')' | '+') {
            out.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// What XML and HTML cannot hold.
fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_the_screen_is_left_out_and_the_rest_kept() {
        assert_eq!(shown("Plán\u{202e}ecnarf\u{202c}\n\u{1b}[31m \u{fffe}x"), "Plánecnarf [31m x");
        assert_eq!(shown("10\u{a0}Kč 👵🏽 =cmd|' /C'!A0"), "10\u{a0}Kč 👵🏽 =cmd|' /C'!A0");
        assert_eq!(shown("RČ 850101/0001"), "RČ •••");
    }

    #[test]
    fn a_long_text_ends_with_a_word_if_one_is_near() {
        assert_eq!(cut("Podpora rodin, seniorů a jejich blízkých", 24), "Podpora rodin, seniorů…");
        assert_eq!(cut("Podpora rodin, seniorů", 15), "Podpora rodin…");
        assert_eq!(cut(&"x".repeat(50), 10), "xxxxxxxxxx…");
        assert_eq!(cut("krátký", 10), "krátký");
    }

    #[test]
    fn a_range_of_years_is_not_broken() {
        assert_eq!(joined("Plán – 2020–2022"), "Plán – 2020–\u{2060}2022");
    }

    #[test]
    fn an_address_means_the_file_and_nothing_else() {
        assert_eq!(address("podani/Plán č. 1.html"), "podani/Plán%20č.%201.html");
        assert_eq!(address("a?b#c%d\"'é – §"), "a%3Fb%23c%25d%22%27é%20%E2%80%93%20%C2%A7");
        assert_eq!(address("javascript:alert(1)"), "javascript%3Aalert(1)");
    }

    #[test]
    fn nothing_ends_a_string_of_css() {
        assert_eq!(css("a\"</style>"), "a\\22 \\3c \\2f style\\3e ");
        assert_eq!(css("Plán 1"), "Plán\\20 1");
    }
}
