//! Counts: whole numbers, exact or only stated in words.

use super::cell::value_text;
use super::fold::fold;
use super::notes::Notes;
use super::number::{any_number, number};
use super::understood::Stop;
use super::{Doubt, How, Precision, Understood};
use crate::grid::Value;

/// A count as a source states it: "více než deset", "desítky osob".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatedCount {
    /// The number; missing where the cell only says "desítky".
    pub number: Option<i64>,
    /// How exact the number is.
    pub precision: Precision,
}

/// A whole number, exact.
pub fn whole(value: &Value) -> Understood<i64> {
    number(value).and_then(|found| match found.precision {
        Precision::Exact => whole_of(found.thousandths),
        _ => Err(Doubt::NotExact),
    })
}

/// A count with its precision: `20`, `cca 5 000`, `více než 10`, `desítky`.
pub fn stated_count(value: &Value) -> Understood<StatedCount> {
    if let Value::Text(text) = value
        && let Some(tens) = tens(text)
    {
        return tens.into();
    }
    any_number(value).and_then(|(found, _)| {
        let number = Some(whole_of(found.thousandths)?);
        Ok(StatedCount { number, precision: found.precision })
    })
}

fn whole_of(thousandths: i64) -> Result<i64, Doubt> {
    if thousandths % 1_000 == 0 { Ok(thousandths / 1_000) } else { Err(Doubt::TooManyDecimals(0)) }
}

/// `desítky`, `několik desítek osob`.
fn tens(text: &str) -> Option<Result<Understood<StatedCount>, Stop>> {
    let (text, mut notes): (String, Notes) = match value_text(text) {
        Ok(found) => found,
        Err(stop) => return Some(Err(stop)),
    };
    let folded = fold(&text);
    let words = folded.strip_prefix("nekolik ").unwrap_or(&folded);
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    let is_tens = matches!(first, "desitky" | "desitek" | "tens");
    let rest = rest.strip_prefix("of ").unwrap_or(rest);
    if !is_tens || !(rest.is_empty() || super::Unit::of(rest).is_some()) {
        return None;
    }
    notes.add(How::Precision(text));
    Some(Ok(notes.on(StatedCount { number: None, precision: Precision::Tens })))
}
