//! One look at the raw text that says which rules about texts need a closer one.
//!
//! The texts of a document are seldom personal and seldom unfinished, so the happy path pays for
//! this pass alone; a hint may be wrong only in saying yes.

use super::birth_number::is_valid;
use super::contact::{has_phone, is_at_home};
use super::invisible::is_other_space;
use super::k054_date_future_implausible::is_odd_year;
use super::pairs::place;
use crate::lang::unseen;
use crate::rule::Hints;

/// Looks through a text once.
pub(crate) fn hints_of(text: &str) -> Hints {
    let mut look = Look { text, ..Look::default() };
    let (chunks, rest) = text.as_bytes().as_chunks::<8>();
    let mut first = 0;
    for (number, chunk) in chunks.iter().enumerate() {
        // Most of eight bytes hold no pair, and are asked once whether they do.
        let (mut met, mut before) = (0, first);
        for byte in chunk {
            let (as_first, as_second) = place(*byte);
            met |= before & as_second;
            before = as_first;
        }
        if met != 0 {
            look.pairs(number * chunk.len(), chunk, first);
        }
        first = before;
    }
    if look.pairs(text.len() - rest.len(), rest, first) != 0 {
        look.at(text.len() - 1);
    }
    look.hints.birth_number |= look.names_birth_number && has_long_number(text.as_bytes());
    look.hints
}

/// Fields in which people write sentences.
const PROSE: [&str; 12] = [
    "title",
    "name",
    "description",
    "justification",
    "text",
    "note",
    "reason",
    "summary",
    "comment",
    "role",
    "vision",
    "extent",
];

/// Nine digits in a row.
fn has_long_number(text: &[u8]) -> bool {
    text.split(|byte| !byte.is_ascii_digit()).any(|digits| digits.len() >= 9)
}

/// The pass over a text and what it knows so far.
#[derive(Default)]
struct Look<'a> {
    text: &'a str,
    hints: Hints,
    names_birth_number: bool,
    /// Where the last list of members ends.
    members_end: usize,
}

impl Look<'_> {
    /// Looks closer at the pairs of which the second byte is one of these, which begin at a place; the
    /// pairs in which the byte before them may be the first, and then those of the last of them.
    fn pairs(&mut self, start: usize, bytes: &[u8], mut first: u32) -> u32 {
        for (next, byte) in bytes.iter().enumerate() {
            let (as_first, as_second) = place(*byte);
            if first & as_second != 0 {
                self.at(start + next - 1);
            }
            first = as_first;
        }
        first
    }

    /// Looks closer at a pair.
    fn at(&mut self, at: usize) {
        let bytes = self.text.as_bytes();
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let before = || bytes.get(..at).unwrap_or(&[]);
        let rest = || bytes.get(at + 1..).unwrap_or(&[]);
        let follows = |words: &[&str]| words.iter().any(|word| rest().starts_with(word.as_bytes()));
        let hints = &mut self.hints;
        match (byte(at), byte(at + 1)) {
            (b'/', _) => hints.birth_number |= ends_with_six_digits(before()),
            (b'@', _) => hints.private_contact |= is_at_home(rest()),
            (b'C', _) if follows(&["hyba! ", "hyba: ", "lick ", "hoose a"]) => {
                hints.software_error = true;
            }
            (b'E', b'r') => hints.software_error |= follows(&["rror! ", "rror: ", "rr:"]),
            (b'K', b'l') => hints.software_error |= follows(&["likn", "lepn"]),
            (b'N', _) => hints.software_error |= follows(&["o table", "o index", "eb", "ena"]),
            (b'V', b'y') => hints.software_error |= follows(&["yberte "]),
            (b'Z', b'v') => hints.software_error |= follows(&["volte "]),
            (b'#', b'#' | b'A'..=b'Z' | 0xC4 | 0xC5) | (b'[', b'A'..=b'Z') => {
                hints.software_error = true;
            }
            (0xC2, 0xA0) => self.hints.invisible |= self.may_be_name(at),
            (0xC2, 0x80..=0x9F) => (hints.invisible, hints.wrong_code_page) = (true, true),
            (0x7F, _) | (0xC2, 0xAD) => hints.invisible = true,
            (0xEF, 0xBF) if rest().starts_with(&[0xBF, 0xBD]) => hints.wrong_code_page = true,
            (0xCD | 0xD8 | 0xE1 | 0xE2 | 0xE3 | 0xEF | 0xF0 | 0xF3, _) => {
                let letter = self.text.get(at..).and_then(|text| text.chars().next());
                let letter = letter.unwrap_or_default();
                let is_hidden =
                    unseen(letter).is_some() || is_other_space(letter) && self.may_be_name(at);
                self.hints.invisible |= is_hidden;
            }
            (b'?', b'a'..=b'z' | 0xC3..=0xC5) => hints.wrong_code_page |= ends_letter(before()),
            // ¹, », ¾, Ã, Ä, Å, È, Ø, è, ì, ï, ø, ù, Ă, Ĺ, Ţ, ţ: no letters of Czech.
            (0xC2, 0xB9 | 0xBB | 0xBE)
            | (0xC3, 0x83..=0x85 | 0x88 | 0x98 | 0xA8 | 0xAC | 0xAF | 0xB8 | 0xB9)
            | (0xC4, 0x82 | 0xB9)
            | (0xC5, 0xA2 | 0xA3) => hints.wrong_code_page = true,
            (b'C', b'Z') => hints.tax_number |= rest().get(1..).is_some_and(is_tax_number),
            (b'x' | b'X', b'x' | b'X') => hints.placeholder |= follows(&["xx", "XX"]),
            (b'?', b'?') => {
                hints.placeholder |= follows(&["??"]);
                hints.wrong_code_page |= ends_letter(before());
            }
            (b'T' | b't', b'O' | b'o' | b'B' | b'b') => {
                let word = ["ODO", "odo", "BD", "bd"].into_iter().find(|word| follows(&[word]));
                hints.placeholder |= word.is_some_and(|word| stands_alone(before(), rest(), word));
            }
            (b'L', b'o') => hints.placeholder |= follows(&["orem i"]),
            (b'B' | b'b', b'u') => hints.placeholder |= follows(&["ude dopln", "ude up"]),
            (b'(' | b'[', b'd' | b'D') => hints.placeholder |= follows(&["dopl", "Dopl"]),
            (b'"', b'd' | b'D') => hints.placeholder |= is_to_be_written(rest()),
            (b'"', b'v' | b'l') => hints.placeholder |= follows(&["v v v", "lorem"]),
            (b'"', b'0'..=b'9') => {
                hints.odd_year |= is_odd_year(rest()) && is_of_a_date(before());
            }
            (b'"', b'm') if self.members_end <= at && rest().starts_with(b"members\"") => {
                self.members(at + 1 + "members\"".len());
            }
            (0xC4, 0x8C | 0x8D) => self.names_birth_number |= ends_keyword(before()),
            (b'\\', next) => {
                // A plain character in disguise: whatever it is, it has to be read.
                let digit = byte(at + 4);
                let plain = follows(&["u00"]) && (b'2'..=b'7').contains(&digit);
                if plain || next == b'/' {
                    *hints = Hints::ALL;
                }
                self.names_birth_number |= follows(&["u010"]);
                hints.invisible |=
                    follows(&["u0", "u1", "u2", "u3", "ud", "uD", "uf", "uF", "b", "f"]);
                hints.wrong_code_page |= follows(&["u0", "uff", "uFF"]);
            }
            _ => {}
        }
    }

    /// Whether the text that holds this place may name something: none of the fields in which people
    /// write sentences, of which many hold a space that does not break.
    fn may_be_name(&self, at: usize) -> bool {
        let before = self.text.get(..at).and_then(|before| before.rsplit_once('"'));
        let before = before.map_or("", |(before, _)| before.trim_end());
        let before_colon = before.strip_suffix(':').map(str::trim_end);
        let key = before_colon.and_then(|before| before.strip_suffix('"')?.rsplit('"').next());
        !key.is_some_and(|key| PROSE.contains(&key))
    }

    /// Looks at a list of members, which begins here.
    fn members(&mut self, start: usize) {
        let rest = self.text.get(start..).unwrap_or_default();
        let list = list(rest);
        self.members_end = start + list.len();
        self.hints.private_contact |= list.contains(['@', '\\']) || has_phone(list);
    }
}

/// Whether the last character is a letter, plain or with an accent.
fn ends_letter(before: &[u8]) -> bool {
    before.last().is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())
}

/// Whether exactly six digits end here.
fn ends_with_six_digits(before: &[u8]) -> bool {
    before.iter().rev().take(7).take_while(|byte| byte.is_ascii_digit()).count() == 6
}

/// Whether the key of the value that begins here, or of the list in which it stands, is that of a date.
fn is_of_a_date(before: &[u8]) -> bool {
    let colon = before.iter().rposition(|byte| *byte == b':');
    colon.and_then(|colon| before.get(..colon)).is_some_and(is_date_key)
}

/// Whether the key that ends here is that of a date; services may be older than planning.
fn is_date_key(before: &[u8]) -> bool {
    let Some((b'"', key)) = before.split_last() else { return false };
    match key.last() {
        Some(b'm') => key.ends_with(b"from"),
        Some(b'l') => key.ends_with(b"until"),
        Some(b'n') => key.ends_with(b"on") && !key.ends_with(b"established_on"),
        Some(b'f') => key.ends_with(b"as_of"),
        _ => false,
    }
}

/// Whether digits after `CZ` are a birth number.
fn is_tax_number(rest: &[u8]) -> bool {
    let length = rest.iter().take(11).take_while(|byte| byte.is_ascii_digit()).count();
    let digits = rest.get(..length).and_then(|digits| std::str::from_utf8(digits).ok());
    digits.is_some_and(is_valid)
}

/// Whether `č` after this may be that of „rč“, „r. č.“ or „rodné č“.
fn ends_keyword(before: &[u8]) -> bool {
    let end = before.iter().rposition(|byte| !matches!(byte, b' ' | b'.'));
    let before = end.and_then(|end| before.get(..=end)).unwrap_or(&[]);
    let words = ["r", "R", "odné", "odn\\u00e9", "odn\\u00E9", "ODNÉ", "ODN\\u00c9", "ODN\\u00C9"];
    words.iter().any(|word| before.ends_with(word.as_bytes()))
}

/// Whether a text is „doplnit“ or „doplňte“ and nothing more, or may be.
fn is_to_be_written(text: &[u8]) -> bool {
    let start = ["dopl", "Dopl", "DOPL"].iter().find_map(|word| text.strip_prefix(word.as_bytes()));
    let rest = start.and_then(|rest| {
        let end = ["nit", "NIT"].iter().find_map(|end| rest.strip_prefix(end.as_bytes()));
        end.or_else(|| {
            rest.first().is_some_and(|byte| !byte.is_ascii_alphanumeric()).then_some(&[])
        })
    });
    let plain = |rest: &[u8]| {
        let end =
            rest.iter().position(|byte| *byte == b'"' || !byte.is_ascii()).unwrap_or(rest.len());
        rest.get(..end).is_some_and(|rest| rest.iter().any(u8::is_ascii_alphanumeric))
    };
    rest.is_some_and(|rest| !plain(rest))
}

/// Whether neither a letter nor a digit stands around a word, of which `rest` holds all but the
/// first letter. What ends like an escape may be anything.
fn stands_alone(before: &[u8], rest: &[u8], word: &str) -> bool {
    let escape = |length: usize| {
        before.len().checked_sub(length).and_then(|at| before.get(at)) == Some(&b'\\')
    };
    let in_word = before.last().is_some_and(u8::is_ascii_alphanumeric) && !escape(2) && !escape(6);
    !in_word && !rest.get(word.len()).is_some_and(u8::is_ascii_alphanumeric)
}

/// The text up to the end of the list that begins in it; nothing where no list begins.
fn list(text: &str) -> &str {
    let (mut depth, mut in_string, mut escaped) = (0, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' if depth == 0 => return "",
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => {
                depth -= 1;
                if depth <= 0 {
                    return text.get(..=at).unwrap_or(text);
                }
            }
            b',' if depth == 0 => return "",
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_plan_gives_no_hint() {
        let text = r#"{"id": "p", "title": "Plán 2024", "from": "2024-01-01", "url": "https://votice.cz/a", "ico": "00232963"}"#;
        assert_eq!(hints_of(text), Hints::default());
    }

    #[test]
    fn each_hint_is_given() {
        for text in ["850101/0001", "RČ 850101000", "rodné č. 850101000", "r. \\u010d. 850101000"]
        {
            assert!(hints_of(text).birth_number, "{text}");
        }
        assert!(hints_of("DIČ CZ8501010001").tax_number);
        assert!(
            hints_of("a@seznam.cz").private_contact && !hints_of("a@votice.cz").private_contact
        );
        assert!(hints_of(r#""members": [{"role": "členka, 777 123 456"}]"#).private_contact);
        assert!(hints_of(r#""members": [{"role": "[a]"}, {"role": "a@b.cz"}]"#).private_contact);
        for text in [
            "TODO",
            "\\nTODO",
            "\\u201etodo\\u201c",
            "(doplnit)",
            "Bude doplněno",
            "xxx",
            "???",
            "\"v v v\"",
            "bude dopln\\u011bno",
        ] {
            assert!(hints_of(text).placeholder, "{text}");
        }
        assert!(hints_of(r#""on": "1889-01""#).odd_year && !hints_of(r#""on": "1990""#).odd_year);
        assert!(hints_of(r#""from": ["2000", "1889"]"#).odd_year);
        for letter in "\u{7f}\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{2029}\u{2800}\u{3164}\u{fe0f}\u{feff}\u{1d173}\u{e0041}".chars() {
            assert!(hints_of(&letter.to_string()).invisible, "{letter:?}");
        }
        assert!(hints_of("\"id\": \"a\u{a0}b\"").invisible);
        for letter in "ÃÄÅĂĹţøìèùïØÈŢ¹»¾".chars() {
            assert!(hints_of(&letter.to_string()).wrong_code_page, "{letter}");
        }
        assert!(hints_of("\\u0038").birth_number && !hints_of("\\u010d").birth_number);
    }

    #[test]
    fn what_only_looks_alike_gives_none() {
        for text in [
            "Metodou komunitního plánování",
            "tel. 312345678",
            r#""region": "CZ0201""#,
            "\"title\": \"Pomoc v\u{a0}Praze – „ano“\"",
            r#""orps": ["2126"]"#,
            r#""established_on": "1889""#,
            "Příliš žluťoučký kůň úpěl ďábelské ódy. NECHŤ JIŽ HŘÍŠNÉ SAXOFONY ĎÁBLŮ ROZEZVUČÍ SÍŇ",
            r#""members": [{"role": "členka"}], "email": "urad@votice.cz", "phone": "777 123 456""#,
        ] {
            assert_eq!(hints_of(text), Hints::default(), "{text}");
        }
    }
}
