//! One look at the raw text that says which rules about texts need a closer one.
//!
//! The texts of a document are seldom personal and seldom unfinished, so the happy path pays for
//! this pass alone; a hint may be wrong only in saying yes.

use super::contact::is_at_home;
use super::k054_date_future_implausible::is_odd_year;

/// What the raw text may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is the hint of one rule")]
pub(crate) struct Hints {
    /// Six digits before a slash, or nine or ten digits in a row.
    pub(crate) birth_number: bool,
    /// `CZ` before a digit.
    pub(crate) tax_number: bool,
    /// A mailbox that people have at home, or members of a body.
    pub(crate) private_contact: bool,
    /// Words that stand for what is not written yet.
    pub(crate) placeholder: bool,
    /// A text that begins with a year outside of those that plans mean.
    pub(crate) odd_year: bool,
}

/// Bytes at which a closer look begins.
const STARTS: &[u8] = b"/@xX?TtCB(b[L\"\\";

const IS_START: [bool; 256] = {
    let mut table = [false; 256];
    let mut index = 0;
    #[expect(clippy::indexing_slicing, reason = "a table made by the compiler")]
    while index < STARTS.len() {
        table[STARTS[index] as usize] = true;
        index += 1;
    }
    table
};

impl Hints {
    /// Looks through a text once.
    pub(crate) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut hints = Self::default();
        let mut digits = 0;
        for (at, byte) in bytes.iter().enumerate() {
            if byte.is_ascii_digit() {
                digits += 1;
                hints.birth_number |= digits == 9;
            } else {
                if IS_START.get(usize::from(*byte)).copied().unwrap_or(false) {
                    hints.look(*byte, bytes.get(at + 1..).unwrap_or(&[]), digits);
                }
                digits = 0;
            }
        }
        hints
    }

    fn look(&mut self, byte: u8, rest: &[u8], digits: usize) {
        let follows = |words: &[&str]| words.iter().any(|word| rest.starts_with(word.as_bytes()));
        match byte {
            b'/' => self.birth_number |= digits == 6,
            b'@' => self.private_contact |= is_at_home(rest),
            b'C' => {
                self.tax_number |=
                    rest.starts_with(b"Z") && rest.get(1).is_some_and(u8::is_ascii_digit);
            }
            b'x' | b'X' => self.placeholder |= follows(&["xx", "XX"]),
            b'?' => self.placeholder |= follows(&["??"]),
            b'T' | b't' => self.placeholder |= follows(&["ODO", "odo", "BD", "bd"]),
            b'L' => self.placeholder |= follows(&["orem i"]),
            b'B' | b'b' => self.placeholder |= follows(&["ude dopln", "ude up"]),
            b'(' | b'[' => self.placeholder |= follows(&["dopl", "Dopl"]),
            b'"' => {
                self.placeholder |= follows(&["dopl", "Dopl", "v v", "lorem"]);
                self.private_contact |= rest.starts_with(b"members\"");
                self.odd_year |= is_odd_year(rest);
            }
            // A plain character in disguise: whatever it is, it has to be read.
            b'\\' => {
                let digit = rest.get(3).copied().unwrap_or(b'0');
                let plain = rest.starts_with(b"u00") && (b'2'..=b'7').contains(&digit);
                if plain || rest.starts_with(b"/") {
                    *self = Self {
                        birth_number: true,
                        tax_number: true,
                        private_contact: true,
                        placeholder: true,
                        odd_year: true,
                    };
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_plan_gives_no_hint() {
        let text = r#"{"id": "p", "title": "Plán 2024", "from": "2024-01-01", "url": "https://votice.cz/a", "ico": "00232963"}"#;
        assert_eq!(Hints::of(text), Hints::default());
    }

    #[test]
    fn each_hint_is_given() {
        assert!(Hints::of("850101/0001").birth_number && Hints::of("RČ 850101000").birth_number);
        assert!(Hints::of("DIČ CZ85").tax_number && !Hints::of("CZ ").tax_number);
        assert!(
            Hints::of("a@seznam.cz").private_contact && !Hints::of("a@votice.cz").private_contact
        );
        assert!(Hints::of(r#""members": []"#).private_contact);
        for text in
            ["TODO", "(doplnit)", "Bude doplněno", "xxx", "???", "\"v v v\"", "bude dopln\\u011bno"]
        {
            assert!(Hints::of(text).placeholder, "{text}");
        }
        assert!(Hints::of("\"1889-01\"").odd_year && !Hints::of("\"1990\"").odd_year);
        assert!(Hints::of("\\u0038").birth_number && !Hints::of("\\u010d").birth_number);
    }
}
