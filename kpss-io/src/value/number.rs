//! Numbers that are no amounts: full-time equivalents, shares, capacities, values of indicators.

use super::cell::wrong_kind;
use super::digits::{Exact, Reading};
use super::float::{is_too_large, units_of};
use super::money_unit::multiplier;
use super::notes::Notes;
use super::precision::take_word;
use super::quantity::{Quantity, quantity};
use super::understood::Stop;
use super::{Doubt, How, Meaning, Precision, Understood, Unit};
use crate::grid::Value;

/// A number with at most three decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// Thousandths.
    pub thousandths: i64,
    /// What it counts, where the cell says so; of a percentage the number is 85 for 85 %.
    pub unit: Option<Unit>,
    /// How exact it is: [`number`] gives [`Precision::Exact`] or [`Precision::About`].
    pub precision: Precision,
}

const PLACES: u32 = 3;

/// A number: `0,5 úv.`, `20 lůžek`, `12 %`, `cca 5 000`.
pub fn number(value: &Value) -> Understood<Number> {
    any_number(value).and_then(|(number, word)| match number.precision {
        Precision::Exact | Precision::About => Ok(number),
        _ => Err(Doubt::Bound(word)),
    })
}

/// A number of any precision, with the word that states the precision.
pub(super) fn any_number(value: &Value) -> Understood<(Number, String)> {
    match value {
        Value::Number(number) => from_float(*number, PLACES, None).into(),
        // 0.85 is shown as 85 %: two more decimals, two places moved.
        Value::Percent(part) => from_float(*part, PLACES + 2, Some(Unit::Percent)).into(),
        Value::Text(text) => quantity(text).and_then(from_text).into(),
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_float(
    value: f64,
    places: u32,
    unit: Option<Unit>,
) -> Result<Understood<(Number, String)>, Stop> {
    let thousandths = match units_of(value, places) {
        Some(units) => units,
        None if is_too_large(value, places) => return Err(Doubt::TooLarge.into()),
        None => return Err(Doubt::TooManyDecimals(PLACES).into()),
    };
    let mut notes = Notes::default();
    notes.add_if(unit.is_some(), How::PercentFormat);
    Ok(notes.on((Number { thousandths, unit, precision: Precision::Exact }, String::new())))
}

fn from_text(found: Quantity) -> Result<Understood<(Number, String)>, Stop> {
    let Quantity { reading, precision, crowns, tail, words: typed, mut notes } = found;
    let (power, words) = take_multiplier(&tail, &mut notes);
    let unit = match words {
        "" => crowns.then_some(Unit::Crown),
        words => Some(Unit::of(words).ok_or_else(|| Doubt::unknown_word(&typed))?),
    };
    if let Some(unit) = unit {
        notes.add(How::Unit(unit));
    }
    let scaled = |exact: Exact| exact.scaled(PLACES, power);
    let thousandths = match reading {
        Reading::One(exact) => scaled(exact)?,
        Reading::Two(first, second) => {
            let (a, b) = (Meaning::Number(scaled(first)?), Meaning::Number(scaled(second)?));
            return Err(Doubt::TwoMeanings { a, b }.into());
        }
    };
    let word = notes.precision_word().unwrap_or_default();
    Ok(notes.on((Number { thousandths, unit, precision }, word)))
}

/// `tis. obyvatel` is a power of ten and a word.
fn take_multiplier<'a>(tail: &'a str, notes: &mut Notes) -> (u32, &'a str) {
    let first = tail.split([' ', '.']).next().unwrap_or_default();
    let Some(unit) = multiplier(first) else {
        return (0, tail);
    };
    notes.add(How::Multiplied(unit.power()));
    let rest = take_word(tail, first).map_or("", |(_, rest)| rest);
    (unit.power(), rest.trim_start_matches(['.', ' ']))
}
