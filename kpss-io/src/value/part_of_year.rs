//! Parts of a year: those that the model has a code for, and halves and quarters.

use super::moment::Moment;
use super::month::roman;
use super::token::Token;

/// Folded words and the code of the model's list `part-of-year`.
const WORDS: &[(&str, &str)] = &[
    ("jaro", "spring"),
    ("jare", "spring"),
    ("leto", "summer"),
    ("lete", "summer"),
    ("podzim", "autumn"),
    ("podzimu", "autumn"),
    ("zima", "winter"),
    ("zime", "winter"),
    ("zacatek", "beginning"),
    ("zacatku", "beginning"),
    ("zacatkem", "beginning"),
    ("pocatek", "beginning"),
    ("pocatku", "beginning"),
    ("pocatkem", "beginning"),
    ("polovina", "middle"),
    ("polovine", "middle"),
    ("konec", "end"),
    ("konci", "end"),
    ("koncem", "end"),
    ("spring", "spring"),
    ("summer", "summer"),
    ("autumn", "autumn"),
    ("winter", "winter"),
];

/// The code that a folded word stands for.
fn code(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(known, _)| *known == word).map(|(_, code)| *code)
}

/// `jaro 2024`, `v polovině roku 2015`, `I. pololetí 2024`, `Q1 2024`.
pub(super) fn part_of_year(tokens: &[Token<'_>]) -> Option<Moment> {
    let words: Vec<&str> = tokens
        .iter()
        .map(Token::text)
        .filter(|text| !matches!(*text, "." | "/" | "roku" | "r" | "v" | "ve" | "na" | "of"))
        .collect();
    let year = |text: &str| if text.len() == 4 { text.parse::<i32>().ok() } else { None };
    match words.as_slice() {
        [word, last] => Some(Moment::Part(year(last)?, code(word)?)),
        [last, "q", number] if last.len() == 4 => span(number, "q", year(last)?),
        ["q", number, last] => span(number, "q", year(last)?),
        [number, kind, last] => span(number, kind, year(last)?),
        _ => None,
    }
}

/// The months of a half or a quarter of a year.
fn span(number: &str, kind: &str, year: i32) -> Option<Moment> {
    let months = match kind {
        "pololeti" | "pol" | "polovina" | "half" => 6,
        "ctvrtleti" | "ctvrt" | "kvartal" | "q" | "quarter" => 3,
        _ => return None,
    };
    let number = match number {
        "prvni" | "1st" => 1,
        "druhe" | "druha" => 2,
        "treti" => 3,
        "ctvrte" => 4,
        other => roman(other).or_else(|| other.parse().ok())?,
    };
    if number == 0 || number > 12 / months {
        return None;
    }
    let until = number * months;
    Some(Moment::Months { year, from: until + 1 - months, until })
}
