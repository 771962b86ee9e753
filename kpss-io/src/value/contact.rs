//! Postal codes and telephone numbers.

use super::cell::{value_text, wrong_kind};
use super::clean::is_dash;
use super::code::is_digits;
use super::float::{shortest, units_of};
use super::precision::take_word;
use super::understood::Stop;
use super::{Doubt, How, Understood};
use crate::grid::Value;

/// A postal code: `257 41` or `25741` as typed; `PSČ 257 41`, `CZ-257 41` and the number 25741 become
/// `257 41`.
pub fn postal_code(value: &Value) -> Understood<String> {
    match value {
        Value::Text(text) => postal_text(text).into(),
        Value::Number(number) => match whole(*number) {
            Some(digits) if digits.len() == 5 => {
                Understood::Read(spaced(&digits), How::NumberForText)
            }
            Some(digits) => Understood::Unclear(Doubt::Digits { expected: 5, found: digits.len() }),
            None => Understood::Unclear(Doubt::NumberCell(shortest(*number))),
        },
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn postal_text(typed: &str) -> Result<Understood<String>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let mut rest = text.as_str();
    for word in ["psč", "cz", "zip"] {
        if let Some((word, after)) = take_word(rest, word) {
            notes.add(How::LeftOut(word.to_owned()));
            rest = after.trim_start_matches(|c| is_dash(c) || matches!(c, ':' | ' ' | '.'));
        }
    }
    let number = rest.strip_suffix(".0").filter(|digits| is_digits(digits));
    notes.add_if(number.is_some(), How::NumberForText);
    let joined: String = number.unwrap_or(rest).chars().filter(|c| *c != ' ').collect();
    if !is_digits(&joined) {
        return Err(Doubt::not_understood(&text).into());
    }
    if joined.len() != 5 {
        return Ok(notes.on(rest.to_owned()));
    }
    let usual = rest == joined || rest == spaced(&joined);
    notes.add_if(!usual && number.is_none(), How::Spaces);
    Ok(notes.on(if usual { rest.to_owned() } else { spaced(&joined) }))
}

/// `257 41`.
fn spaced(digits: &str) -> String {
    match digits.split_at_checked(3) {
        Some((region, post)) => format!("{region} {post}"),
        None => digits.to_owned(),
    }
}

/// A telephone number as typed, if it holds digits, spaces, hyphens and a plus only; a label is left
/// out, and brackets, dots and slashes between digits become spaces.
///
/// Twelve digits that begin with 420 lost their plus to a cell of numbers.
pub fn phone(value: &Value) -> Understood<String> {
    match value {
        Value::Text(text) => phone_text(text).into(),
        Value::Number(number) => match whole(*number) {
            Some(digits) if digits.len() == 9 => Understood::Plain(digits),
            Some(digits) => match national(&digits) {
                Some(number) => Understood::Read(number, How::CountryCode),
                None => Understood::Unclear(Doubt::Digits { expected: 9, found: digits.len() }),
            },
            None => Understood::Unclear(Doubt::NumberCell(shortest(*number))),
        },
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn phone_text(typed: &str) -> Result<Understood<String>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let mut rest = text.as_str();
    let labels = ["telefon", "telefonní číslo", "tel", "mobil", "mob", "fax", "t", "phone"];
    if let Some((word, after)) = labels.iter().find_map(|word| take_word(rest, word)) {
        notes.add(How::LeftOut(word.to_owned()));
        rest = after.trim_start_matches(['.', ':', ' ']);
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let is_typed = |c: char| c.is_ascii_digit() || c == ' ' || is_dash(c);
    if rest.strip_prefix('+').unwrap_or(rest).chars().all(is_typed) && !digits.is_empty() {
        // `420317754111` lost its plus to a cell of numbers.
        if let Some(number) = national(&digits).filter(|_| !rest.starts_with('+')) {
            notes.add(How::CountryCode);
            return Ok(notes.on(number));
        }
        return if digits.len() > 15 {
            Err(Doubt::several(&text).into())
        } else {
            Ok(notes.on(rest.to_owned()))
        };
    }
    if !rest.chars().all(|c| is_typed(c) || matches!(c, '+' | '(' | ')' | '.' | '/')) {
        let doubt =
            if digits.len() > 9 { Doubt::several(&text) } else { Doubt::not_understood(&text) };
        return Err(doubt.into());
    }
    if let Some(number) = rest.strip_suffix(".0").filter(|digits| is_digits(digits)) {
        notes.add(How::NumberForText);
        return match national(number) {
            _ if number.len() == 9 => Ok(notes.on(number.to_owned())),
            Some(number) => Ok(notes.on(number)),
            None => Err(Doubt::not_understood(&text).into()),
        };
    }
    let number = if digits.len() == 9 && !rest.contains('+') {
        grouped(&digits)
    } else {
        national(&digits)
            .filter(|_| rest.trim_start_matches('(').starts_with("+420"))
            .ok_or_else(|| Doubt::not_understood(&text))?
    };
    notes.add(How::Spaces);
    Ok(notes.on(number))
}

/// Nine digits behind the code of the country.
fn national(digits: &str) -> Option<String> {
    let rest = digits.strip_prefix("420")?;
    (rest.len() == 9).then(|| format!("+420 {}", grouped(rest)))
}

/// `317 754 111`.
fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index.is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// Digits of a whole number without a sign.
fn whole(number: f64) -> Option<String> {
    let whole = units_of(number, 0)?;
    u64::try_from(whole).ok().map(|whole| whole.to_string())
}
