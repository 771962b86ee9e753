//! Fields of one year.

use chrono::Datelike;

use super::cell::{value_text, wrong_kind};
use super::date::year_shown_as_day;
use super::date_text::read;
use super::float::{shortest, units_of};
use super::moment::Moment;
use super::understood::Stop;
use super::{Doubt, Epoch, How, Meaning, Understood};
use crate::grid::Value;

/// A year: `2015`, `rok 2015`, `2015.0`.
pub fn year(value: &Value) -> Understood<u16> {
    match value {
        Value::Text(text) => from_text(text).into(),
        Value::Number(number) => {
            let whole = units_of(*number, 0).filter(|year| (1900..=2100).contains(year));
            match whole.and_then(|year| u16::try_from(year).ok()) {
                Some(year) => Understood::Plain(year),
                None => Understood::Unclear(Doubt::NumberForDate(shortest(*number))),
            }
        }
        Value::Date(day) => {
            match (year_shown_as_day(*day, Epoch::Y1900), u16::try_from(day.year())) {
                (None, Ok(year)) if (1900..=2100).contains(&year) => Understood::Read(
                    year,
                    How::YearOfDate(Meaning::Date(Moment::Day(*day).first())),
                ),
                (Some(year), _) => Understood::Read(year, How::YearInDateCell),
                _ => Understood::Unclear(Doubt::UnlikelyYear(day.year())),
            }
        }
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_text(typed: &str) -> Result<Understood<u16>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let moment = read(&text.replace('\n', " "), &mut notes)?;
    let year = match moment {
        Moment::Year(year) => year,
        Moment::Day(day) => {
            notes.add(How::YearOfDate(Meaning::Date(moment.first())));
            day.year()
        }
        Moment::Month(year, _) => {
            notes.add(How::YearOfDate(Meaning::Date(moment.first())));
            year
        }
        Moment::Part(..) | Moment::Months { .. } => return Err(Doubt::not_understood(&text).into()),
    };
    let year = u16::try_from(year).map_err(|_| Doubt::UnlikelyYear(year))?;
    Ok(notes.on(year))
}
