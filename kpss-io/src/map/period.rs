//! A term in one cell.

use crate::value::{Understood, date};

/// First and last day of a term: `2021–2023`, `od 1. 1. 2021 do 31. 12. 2023`, `2021`. Both texts
/// are as the template asks; what is not understood is given back whole as the beginning, so that it
/// is said of the cell.
pub(super) fn split(text: &str) -> (String, Option<String>) {
    let plain = text.replace(['–', '—', '−'], "-");
    let lower = plain.trim().to_lowercase();
    if let Some((from, until)) = lower.strip_prefix("od ").and_then(|rest| rest.split_once(" do "))
    {
        return (from.trim().to_owned(), Some(until.trim().to_owned()));
    }
    if is_date(&plain) {
        // A year alone is the whole year.
        return (plain.trim().to_owned(), Some(plain.trim().to_owned()));
    }
    for (at, _) in plain.match_indices('-') {
        let (from, until) = plain.split_at_checked(at).unwrap_or((&plain, ""));
        let until = until.trim_start_matches('-');
        if is_date(from) && is_date(until) {
            return (from.trim().to_owned(), Some(until.trim().to_owned()));
        }
    }
    (text.to_owned(), None)
}

fn is_date(text: &str) -> bool {
    matches!(date(text.trim()), Understood::Plain(_) | Understood::Read(..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_has_a_beginning_and_an_end() {
        let pair = |from: &str, until: &str| (from.to_owned(), Some(until.to_owned()));
        for (text, expected) in [
            ("2021–2023", pair("2021", "2023")),
            ("2021 - 2023", pair("2021", "2023")),
            ("1. 1. 2021 – 31. 12. 2023", pair("1. 1. 2021", "31. 12. 2023")),
            ("od 1/2021 do 12/2023", pair("1/2021", "12/2023")),
            ("1/2021–12/2023", pair("1/2021", "12/2023")),
            ("2022", pair("2022", "2022")),
            ("průběžně", ("průběžně".to_owned(), None)),
        ] {
            assert_eq!(split(text), expected, "{text}");
        }
    }
}
