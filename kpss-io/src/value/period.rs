//! Periods in one cell.

use super::cell::{value_text, wrong_kind};
use super::float::{shortest, units_of};
use super::moment::Moment;
use super::period_text::read;
use super::understood::Stop;
use super::{Doubt, Epoch, How, Meaning, Understood};
use crate::grid::Value;

/// A span of time; the beginning means its first day, the end its last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// First day, month or year as ISO 8601.
    pub from: Option<String>,
    /// Last day, month or year as ISO 8601.
    pub until: Option<String>,
}

/// A period: `2021–2023`, `od 1. 1. 2021 do 31. 12. 2023`, `1/2021–12/2023`, `do 2023`,
/// `I. pololetí 2024`, `2021` (that whole year).
///
/// A single day or month is in doubt: in such columns it is often a deadline.
pub fn period(value: &Value) -> Understood<Span> {
    match value {
        Value::Text(text) => from_text(text).into(),
        Value::Number(number) => {
            match units_of(*number, 0).filter(|year| (1900..=2100).contains(year)) {
                Some(year) => {
                    let year = Some(year.to_string());
                    Understood::Plain(Span { from: year.clone(), until: year })
                }
                None => Understood::Unclear(Doubt::NumberForDate(shortest(*number))),
            }
        }
        Value::Date(day) => match super::date::year_shown_as_day(*day, Epoch::Y1900) {
            Some(year) => {
                let year = Some(year.to_string());
                Understood::Read(Span { from: year.clone(), until: year }, How::YearInDateCell)
            }
            None => Understood::Unclear(Doubt::OneDate(Meaning::Date(Moment::Day(*day).first()))),
        },
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_text(typed: &str) -> Result<Understood<Span>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let text = text.replace('\n', " ");
    let (from, until) = read(&text, &mut notes)?;
    notes.add_if(!is_plain(&text), How::Period);
    Ok(notes.on(Span { from, until }))
}

/// `2021` or `2021–2023`.
fn is_plain(text: &str) -> bool {
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
    let (from, until) = text.split_once('–').unwrap_or((text, text));
    is_year(from) && is_year(until)
}
