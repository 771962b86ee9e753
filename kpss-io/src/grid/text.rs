//! Small things about texts of cells.

use std::borrow::Cow;

/// Whether a spreadsheet may take the text for a formula when somebody opens or retypes it.
///
/// A formula can send data away or start a program. Numbers with a sign, telephones and items of a
/// list that begin with a dash are texts: towns write those all the time.
pub fn looks_like_formula(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        Some('=' | '@' | '\t' | '\r' | '＝' | '＠') => true,
        Some('+' | '-' | '＋' | '－') => {
            !is_signed_number(chars.as_str()) && !is_item(chars.as_str())
        }
        _ => false,
    }
}

/// `5`, ` 1 250,50 Kč`, `420 123 456 789`, `5 %`, `100,-`; a lone sign too.
fn is_signed_number(rest: &str) -> bool {
    let number = rest.trim();
    let number = ["Kč", "CZK", "EUR", "€", "%", ",-", ",–"]
        .iter()
        .find_map(|unit| number.strip_suffix(unit))
        .unwrap_or(number);
    number.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ','))
}

/// ` podpora pečujících`: a word after a space, and nothing that calls a function or a program.
fn is_item(rest: &str) -> bool {
    let mut after = None;
    let call = rest.chars().any(|c| {
        let call = c == '(' && after.is_some_and(char::is_alphanumeric);
        after = Some(c);
        call
    });
    rest.starts_with(char::is_whitespace)
        && rest.trim_start().starts_with(char::is_alphabetic)
        && !call
        && !rest.contains(['|', '!', '='])
}

/// Line breaks as `\n` alone.
pub(super) fn line_breaks(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// `_x000D_` and the like, by which Excel writes characters that XML cannot hold.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        if let Some((found, left)) = escaped(after) {
            plain.push(found);
            rest = left;
        } else {
            plain.push_str("_x");
            rest = after;
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Four hexadecimal digits and an underscore.
fn escaped(after: &str) -> Option<(char, &str)> {
    let digits = after.get(..4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let left = after.get(4..)?.strip_prefix('_')?;
    Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_told_from_numbers_telephones_and_lists() {
        for text in [
            "=1+1",
            "=HYPERLINK(\"http://x\")",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "-A1",
            "- HYPERLINK(\"x\")",
            "- cmd|x",
            "+A1*2",
            "＝1+1",
        ] {
            assert!(looks_like_formula(text), "{text}");
        }
        for text in [
            "",
            "-",
            "-5",
            "- 5",
            "-1 250,50",
            "-1\u{a0}250 Kč",
            "-5 %",
            "+420 123 456 789",
            "+420123456789",
            "- podpora pečujících (rodin)",
            "- sociální služby\n- dluhy",
            "plán",
            "1=2",
            "a@b.cz",
        ] {
            assert!(!looks_like_formula(text), "{text}");
        }
    }

    #[test]
    fn characters_that_xml_cannot_hold_come_back() {
        assert_eq!(unescape("a_x000D_\nb"), "a\r\nb");
        assert_eq!(unescape("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescape("a_xb_x00"), "a_xb_x00");
        assert_eq!(unescape("_x00čd_"), "_x00čd_");
        assert_eq!(line_breaks("a\r\nb\rc"), "a\nb\nc");
    }
}
