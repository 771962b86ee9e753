//! Identification numbers of organisations (IČO).

use kpss_core::codes::is_valid_ico;

use super::cell::{value_text, wrong_kind};
use super::float::{shortest, units_of};
use super::precision::take_word;
use super::understood::Stop;
use super::{Doubt, How, Understood};
use crate::grid::Value;

/// An IČO of eight digits: `00231401`, `002 31 401`, `IČ: 00231401`, `CZ00231401`, the number
/// 231401.
///
/// Zeros are put in front only if the check digit then fits. Digits that fit nothing are given back
/// as typed: whether the number is right is the matter of a rule.
pub fn ico(value: &Value) -> Understood<String> {
    match value {
        Value::Text(text) => from_text(text).into(),
        Value::Number(number) => {
            // A fraction is no identifier; a whole number lost its zeros, if it had any.
            match units_of(*number, 0).and_then(|whole| u64::try_from(whole).ok()) {
                Some(whole) => from_digits(&whole.to_string()),
                None => Understood::Unclear(Doubt::NumberCell(shortest(*number))),
            }
        }
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_text(typed: &str) -> Result<Understood<String>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let mut rest = text.as_str();
    let labels = ["identifikační číslo", "ičo", "ič", "ico", "ic"];
    if let Some((word, after)) = labels.iter().find_map(|word| take_word(rest, word)) {
        notes.add(How::LeftOut(word.to_owned()));
        rest = after.trim_start_matches([':', '.', ' ']);
    }
    let mut tax_number = false;
    if let Some((_, after)) = take_word(rest, "dič") {
        rest = after.trim_start_matches([':', '.', ' ']);
    }
    if let Some(after) = rest.strip_prefix("CZ").or_else(|| rest.strip_prefix("cz")) {
        tax_number = true;
        notes.add(How::TaxNumber);
        rest = after.trim_start();
    }
    let digits: String = rest.chars().filter(|c| *c != ' ').collect();
    notes.add_if(digits.len() != rest.len(), How::Spaces);
    let whole = digits.strip_suffix(".0").or_else(|| digits.strip_suffix(",0"));
    notes.add_if(whole.is_some(), How::NumberForText);
    let digits = whole.unwrap_or(&digits);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Doubt::not_understood(&text).into());
    }
    // Nine or ten digits behind CZ hold the birth number of a person.
    if tax_number && digits.len() > 8 {
        return Err(Doubt::TaxNumberOfPerson.into());
    }
    let found = from_digits(digits);
    Ok(match found {
        Understood::Read(value, how) => {
            notes.add(how);
            notes.on(value)
        }
        // As typed, if nothing but the digits was typed.
        Understood::Plain(value) => notes.on(value),
        other => other,
    })
}

/// Digits as an IČO.
fn from_digits(digits: &str) -> Understood<String> {
    // A birth number is nobody's business: it is not repeated.
    if digits.len() > 8 {
        return Understood::Unclear(Doubt::Digits { expected: 8, found: digits.len() });
    }
    let padded = format!("{digits:0>8}");
    // One number in eleven fits by chance; very short ones are rather no IČO at all.
    let is_proved = (4..8).contains(&digits.len()) && is_valid_ico(&padded);
    if is_proved {
        return Understood::Read(padded, How::LeadingZeros);
    }
    Understood::Plain(digits.to_owned())
}
