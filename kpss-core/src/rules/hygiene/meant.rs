//! What a contact says that is written in another form, where it can mean nothing else.

use super::format::{is_email, is_phone, is_postal_code, is_web};
use crate::codes::{has_data_box_form, is_valid_data_box};

/// A telephone number without the words, brackets and dividers around its digits.
pub(super) fn meant_phone(text: &str) -> Option<String> {
    let text = without_word(text, &["telefon", "tel", "mobil", "mob", "fax", "gsm"]);
    let is_divider = |c: char| c.is_whitespace() || "()./-\u{2011}\u{2013}".contains(c);
    let plain = text.replace(is_divider, "");
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let national = digits.strip_prefix("00").unwrap_or(digits).strip_prefix("420");
    let national = national.filter(|national| national.len() == 9);
    let grouped = |digits: &str| {
        let groups = [digits.get(..3)?, digits.get(3..6)?, digits.get(6..)?];
        Some(groups.join(" "))
    };
    let meant = match national {
        Some(national) => format!("+420 {}", grouped(national)?),
        None if digits.len() == 9 => grouped(digits)?,
        None => plain,
    };
    is_phone(&meant).then_some(meant)
}

/// An address of e-mail without what was copied with it.
pub(super) fn meant_email(text: &str) -> Option<String> {
    let text = without_word(text, &["mailto", "e-mail", "email"]);
    let text = text.trim_matches(|c: char| c.is_whitespace() || "<>.,;".contains(c));
    let at = ["(at)", "[at]", "(zavináč)", "[zavináč]"];
    let text = at.iter().fold(text.to_owned(), |text, word| text.replace(word, "@"));
    let (name, domain) = text.split_once('@')?;
    let meant = format!("{}@{}", name.trim_end(), domain.trim_start());
    is_email(&meant).then_some(meant)
}

/// A web address without what was copied with it.
pub(super) fn meant_web(text: &str) -> Option<String> {
    let text = without_word(text, &["web", "www stránky", "url"]);
    let text = text.trim_matches(|c: char| c.is_whitespace() || "<>,;".contains(c));
    let meant = text.trim_end_matches('.').replace('\\', "/");
    is_web(&meant).then_some(meant)
}

/// A postal code in its usual form.
pub(super) fn meant_postal_code(text: &str) -> Option<String> {
    let text = without_word(text, &["psč", "cz", "cs"]);
    let is_divider = |c: char| c.is_whitespace() || c == '-' || c == '\u{2013}';
    let digits = text.replace(is_divider, "");
    let meant = format!("{} {}", digits.get(..3)?, digits.get(3..)?);
    is_postal_code(&meant).then_some(meant)
}

/// An identifier of a data box without what was copied with it; its check character must fit.
pub(super) fn meant_data_box(text: &str) -> Option<String> {
    let text = without_word(text, &["id datové schránky", "id ds", "idds", "ds"]);
    let meant = text.replace(char::is_whitespace, "");
    (has_data_box_form(&meant) && is_valid_data_box(&meant)).then_some(meant)
}

/// A text without the word that says what it is.
fn without_word<'a>(text: &'a str, words: &[&str]) -> &'a str {
    let text = text.trim();
    let lower = text.to_lowercase();
    // A letter that grows in small letters would shift what follows.
    if lower.len() != text.len() {
        return text;
    }
    let is_divider = |c: char| c.is_whitespace() || ".:-".contains(c);
    let after = |word: &&str| {
        let rest = lower.strip_prefix(*word)?;
        let rest = text.get(text.len() - rest.len()..)?;
        rest.starts_with(|c: char| !c.is_alphabetic()).then(|| rest.trim_start_matches(is_divider))
    };
    words.iter().find_map(after).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers() {
        for (text, meant) in [
            ("tel. 317830113", Some("317 830 113")),
            ("Telefon: 317 830 113", Some("317 830 113")),
            ("(+420) 317 830 113", Some("+420 317 830 113")),
            ("420 317 830 113", Some("+420 317 830 113")),
            ("317/830113", Some("317 830 113")),
            ("317.830.113", Some("317 830 113")),
            ("317 830 113, 114", None),
            ("317 830 113/114", None),
            ("317 830 11", None),
            ("117 830 113", None),
            ("tel.", None),
            ("", None),
        ] {
            assert_eq!(meant_phone(text).as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn emails_and_web_addresses() {
        for (text, meant) in [
            (" kpss@votice.example ", Some("kpss@votice.example")),
            ("kpss @ votice.example", Some("kpss@votice.example")),
            ("mailto:kpss@votice.example", Some("kpss@votice.example")),
            ("<kpss@votice.example>.", Some("kpss@votice.example")),
            ("kpss(at)votice.example", Some("kpss@votice.example")),
            ("a@b.cz, c@d.cz", None),
            ("péče@votice.example", None),
            ("kpss", None),
        ] {
            assert_eq!(meant_email(text).as_deref(), meant, "{text}");
        }
        for (text, meant) in [
            ("web: www.votice.example", Some("www.votice.example")),
            ("https://votice.example/a ", Some("https://votice.example/a")),
            ("https:\\\\votice.example\\a", Some("https://votice.example/a")),
            ("<https://votice.example>,", Some("https://votice.example")),
            ("https://www.votice .example", None),
            ("web", None),
        ] {
            assert_eq!(meant_web(text).as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn postal_codes_and_data_boxes() {
        for (text, meant) in [
            ("PSČ 259 01", Some("259 01")),
            ("CZ-25901", Some("259 01")),
            ("25 901", Some("259 01")),
            ("259\u{a0} 01", Some("259 01")),
            ("2590", None),
            ("881 01", None),
            ("25901 Votice", None),
        ] {
            assert_eq!(meant_postal_code(text).as_deref(), meant, "{text}");
        }
        for (text, meant) in [
            ("ID DS: s5ebypd", Some("s5ebypd")),
            ("s5e bypd", Some("s5ebypd")),
            ("s5ebyp", None),
            ("s5e bypa", None),
        ] {
            assert_eq!(meant_data_box(text).as_deref(), meant, "{text}");
        }
    }
}
