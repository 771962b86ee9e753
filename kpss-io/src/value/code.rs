//! Codes of digits.

use super::cell::{value_text, wrong_kind};
use super::float::{shortest, units_of};
use super::notes::Notes;
use super::understood::Stop;
use super::{Doubt, How, Understood};
use crate::grid::Value;

/// A code of so many digits: `529303`, `529 303`, `Benešov (529303)`, the number 529303.
///
/// A cell of numbers loses zeros in front; they are put back only where the caller knows the code
/// that comes out. A text of digits of another length is given back as typed: whether the code
/// exists is the matter of a rule.
pub fn code(value: &Value, digits: usize, known: impl Fn(&str) -> bool) -> Understood<String> {
    match value {
        Value::Text(text) => from_text(text, digits, known).into(),
        Value::Number(number) => from_number(*number, digits, known),
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_number(number: f64, digits: usize, known: impl Fn(&str) -> bool) -> Understood<String> {
    let Some(whole) = units_of(number, 0).and_then(|whole| u64::try_from(whole).ok()) else {
        return Understood::Unclear(Doubt::NumberCell(shortest(number)));
    };
    let typed = whole.to_string();
    let padded = format!("{typed:0>digits$}");
    if typed.len() == digits {
        Understood::Plain(typed)
    } else if typed.len() < digits && known(&padded) {
        Understood::Read(padded, How::LeadingZeros)
    } else {
        Understood::Unclear(Doubt::Digits { expected: digits, found: typed.len() })
    }
}

fn from_text(
    typed: &str,
    digits: usize,
    known: impl Fn(&str) -> bool,
) -> Result<Understood<String>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let number =
        text.strip_suffix(".0").or_else(|| text.strip_suffix(",0")).filter(|n| is_digits(n));
    notes.add_if(number.is_some(), How::NumberForText);
    let joined: String = number.unwrap_or(&text).chars().filter(|c| *c != ' ').collect();
    if is_digits(&joined) {
        notes.add_if(joined.len() != number.unwrap_or(&text).len(), How::Spaces);
        let padded = format!("{joined:0>digits$}");
        if joined.len() < digits && known(&padded) {
            notes.add(How::LeadingZeros);
            return Ok(notes.on(padded));
        }
        return Ok(notes.on(joined));
    }
    Ok(beside_words(&text, digits, notes))
}

/// The only digits of a text, if they are as many as the code has.
fn beside_words(text: &str, digits: usize, mut notes: Notes) -> Understood<String> {
    let mut runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    match (runs.next(), runs.next()) {
        (Some(code), None) if code.len() == digits => {
            let words = text.replace(code, " ");
            let words = words.replace("( )", " ");
            notes.add(How::LeftOut(words.split_whitespace().collect::<Vec<_>>().join(" ")));
            notes.on(code.to_owned())
        }
        (Some(_), Some(_)) => Understood::Unclear(Doubt::several(text)),
        _ => Understood::Unclear(Doubt::not_understood(text)),
    }
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
