//! Ends of a period that leave something to each other.

use chrono::Datelike;

use super::fold::fold;
use super::moment::Moment;
use super::month::month;
use super::token::{Token, tokens};
use super::{Doubt, Meaning};

/// `2021–23`; up to twelve the second number may be a month.
pub(super) fn short_end(from: &str, until: &str) -> Option<Result<i32, Doubt>> {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if from.len() != 4 || until.len() != 2 || !digits(from) || !digits(until) {
        return None;
    }
    let (year, end): (i32, i32) = (from.parse().ok()?, until.parse().ok()?);
    let full = year - year % 100 + end;
    if !(1900..=2100).contains(&year) || full <= year {
        return Some(Err(Doubt::not_understood(&format!("{from}–{until}"))));
    }
    if end <= 12 {
        let month = Meaning::Date(format!("{from}-{until}"));
        let years = Meaning::Text(format!("{from}–{full}"));
        return Some(Err(Doubt::TwoMeanings { a: month, b: years }));
    }
    Some(Ok(full))
}

/// The first end with the month or year that only the second one states: `1. 1. – 31. 12. 2021`.
pub(super) fn shared(from: &str, last: Moment) -> Option<String> {
    let folded = fold(from);
    let parts = tokens(&folded);
    let end = |tail: &[Token<'_>]| matches!(tail, [] | [Token::Sign(".")]);
    match (parts.as_slice(), last) {
        ([Token::Number(d), Token::Sign("."), Token::Number(m), tail @ ..], Moment::Day(day))
            if end(tail) && m.len() < 3 =>
        {
            Some(format!("{d}. {m}. {}", day.year()))
        }
        ([Token::Number(d), Token::Sign("."), Token::Word(m)], Moment::Day(day))
            if month(m).is_some() =>
        {
            Some(format!("{d}. {m} {}", day.year()))
        }
        ([Token::Number(d), Token::Sign(".")], Moment::Day(day)) => {
            Some(format!("{d}. {}. {}", day.month(), day.year()))
        }
        ([Token::Word(m)], Moment::Month(year, _)) if month(m).is_some() => {
            Some(format!("{m} {year}"))
        }
        // `1.–3. čtvrtletí 2024`, `I. čtvrtletí – III. čtvrtletí 2024`
        (
            [Token::Number(n) | Token::Word(n), Token::Sign("."), tail @ ..],
            Moment::Months { year, from, until },
        ) if matches!(tail, [] | [Token::Word(_)]) => {
            let kind = if until - from == 2 { "ctvrtleti" } else { "pololeti" };
            let kind = tail.first().map_or(kind, Token::text);
            Some(format!("{n}. {kind} {year}"))
        }
        ([Token::Number(m)], Moment::Month(year, _)) if m.len() < 3 => Some(format!("{m}/{year}")),
        _ => None,
    }
}
