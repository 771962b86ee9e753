//! Amounts of money.

use super::cell::wrong_kind;
use super::digits::{Exact, Reading};
use super::float::{is_too_large, units_of};
use super::money_unit::{is_crowns, is_foreign, multiplier};
use super::notes::Notes;
use super::quantity::{Quantity, quantity};
use super::understood::Stop;
use super::{Doubt, How, Meaning, MoneyUnit, Precision, Understood};
use crate::grid::Value;

/// An amount in Czech crowns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Hundredths of a crown.
    pub hellers: i64,
    /// [`Precision::Exact`], or [`Precision::About`] where the cell says so.
    pub precision: Precision,
}

const PLACES: u32 = 2;

/// An amount: `1 378 430,-`, `2,5 mil. Kč`, `CZK 5`, or a number in the unit that the heading gives
/// (see [`heading_unit`](super::heading_unit)).
pub fn money(value: &Value, heading: MoneyUnit) -> Understood<Money> {
    match value {
        Value::Number(number) => from_float(*number, heading).into(),
        Value::Text(text) => quantity(text).and_then(|found| from_text(found, heading)).into(),
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_float(number: f64, heading: MoneyUnit) -> Result<Understood<Money>, Stop> {
    let places = PLACES + heading.power();
    let hellers = match units_of(number, places) {
        Some(hellers) => hellers,
        None if is_too_large(number, places) => return Err(Doubt::TooLarge.into()),
        None => return Err(Doubt::TooManyDecimals(PLACES).into()),
    };
    let mut notes = Notes::default();
    notes.add_if(heading != MoneyUnit::Crowns && hellers != 0, How::HeadingUnit(heading));
    Ok(notes.on(Money { hellers, precision: Precision::Exact }))
}

fn from_text(found: Quantity, heading: MoneyUnit) -> Result<Understood<Money>, Stop> {
    let Quantity { reading, precision, mut crowns, tail, words, mut notes } = found;
    if !matches!(precision, Precision::Exact | Precision::About) {
        return Err(Doubt::Bound(bound_word(&notes)).into());
    }
    let mut own = None;
    for word in tail.split([' ', '.']).filter(|word| !word.is_empty()) {
        if let Some(unit) = multiplier(word).filter(|_| own.is_none()) {
            own = Some(unit);
            notes.add(How::MoneyUnit(unit));
        } else if is_crowns(word) {
            crowns = true;
            notes.add(How::Currency);
        } else if is_foreign(word) {
            return Err(Doubt::ForeignCurrency(word.to_owned()).into());
        } else {
            return Err(Doubt::unknown_word(&words).into());
        }
    }
    let unit = own.unwrap_or(heading);
    let exact = match reading {
        Reading::One(exact) => exact,
        Reading::Two(first, second) => {
            return Err(Doubt::TwoMeanings {
                a: meaning(first, unit.power())?,
                b: meaning(second, unit.power())?,
            }
            .into());
        }
    };
    if own.is_none() && heading != MoneyUnit::Crowns && exact.units != 0 {
        // The cell says crowns, the heading thousands of them.
        if crowns {
            return Err(Doubt::TwoMeanings {
                a: meaning(exact, 0)?,
                b: meaning(exact, heading.power())?,
            }
            .into());
        }
        notes.add(How::HeadingUnit(heading));
    }
    Ok(notes.on(Money { hellers: exact.scaled(PLACES, unit.power())?, precision }))
}

/// As an amount; with more decimals than hellers as a number.
fn meaning(exact: Exact, power: u32) -> Result<Meaning, Doubt> {
    exact
        .scaled(PLACES, power)
        .map(Meaning::Money)
        .or_else(|_| exact.scaled(3, power).map(Meaning::Number))
}

/// The word that made the number a bound.
fn bound_word(notes: &Notes) -> String {
    notes.precision_word().unwrap_or_default()
}
