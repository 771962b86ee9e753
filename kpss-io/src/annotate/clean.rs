//! Texts made fit for XML and for the limits of spreadsheets.

/// Writes formatted text to the end of a string.
macro_rules! push {
    ($to:expr, $($text:tt)*) => {{
        use std::fmt::Write as _;
        // Writing to a string does not fail.
        let _ = write!($to, $($text)*);
    }};
}
pub(super) use push;

/// As many characters (UTF-16) as a cell or a note of a workbook can hold.
pub(super) const CELL_LIMIT: usize = 32_767;

/// The text with line breaks of one kind and without characters that XML cannot hold.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| match c {
            '\r' => '\n',
            '\t' | '\n' => c,
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            _ => c,
        })
        .collect()
}

/// The text for XML: content of an element or of an attribute in double quotes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The text for a string of a workbook, where `_x000D_` means a character by its number.
pub(super) fn cell(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        let code = after.as_bytes();
        let looks_like_one = code.iter().take(4).filter(|b| b.is_ascii_hexdigit()).count() == 4
            && code.get(4) == Some(&b'_');
        guarded.push_str(before);
        guarded.push_str(if looks_like_one { "_x005F_x" } else { "_x" });
        rest = after;
    }
    guarded.push_str(rest);
    escape(&guarded)
}

/// Length as spreadsheets count it.
pub(super) fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The text, ended by … where it is longer than the limit.
pub(super) fn cut(text: &str, limit: usize) -> String {
    if length(text) <= limit {
        return text.to_owned();
    }
    let mut left = limit.saturating_sub(1);
    let mut kept: String = text
        .chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= left;
            left = left.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    if limit > 0 {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_xml_cannot_hold_are_replaced() {
        assert_eq!(
            clean("a\u{0}b\u{1b}c\u{ffff}\r\nd\re\tf"),
            "a\u{fffd}b\u{fffd}c\u{fffd}\nd\ne\tf"
        );
    }

    #[test]
    fn texts_that_look_like_escapes_of_excel_stay_texts() {
        assert_eq!(cell("_x000D_ _x00_ <_x0041_>"), "_x005F_x000D_ _x00_ &lt;_x005F_x0041_&gt;");
    }

    #[test]
    fn long_texts_end_at_the_limit() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdef", 5), "abcd…");
        assert_eq!(cut("a🙂🙂", 4), "a🙂…");
        assert_eq!(cut("🙂🙂🙂", 4), "🙂…");
        assert_eq!(cut("abc", 0), "");
        assert_eq!(length(&cut(&"ž".repeat(40_000), CELL_LIMIT)), CELL_LIMIT);
    }
}
