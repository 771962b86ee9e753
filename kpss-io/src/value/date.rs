//! Dates of reduced precision.

use chrono::{Datelike, Days, NaiveDate};

use super::cell::{value_text, wrong_kind};
use super::date_text::read;
use super::float::{shortest, units_of};
use super::moment::{Moment, iso};
use super::notes::Notes;
use super::period_text;
use super::precision::take_word;
use super::understood::Stop;
use super::{Doubt, How, Meaning, Understood};
use crate::grid::Value;

/// A date as the sources give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// ISO 8601 with the precision of the cell: `2015`, `2015-10`, `2015-10-31`.
    pub date: String,
    /// Code of the part of the year that the cell names (`spring`, `end` …); the date is its year.
    pub part_of_year: Option<&'static str>,
}

/// What a field of dates is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateField {
    /// Whether it is one end of a period.
    pub edge: Edge,
    /// Epoch of the workbook, for numbers that lost their format of dates.
    pub epoch: Epoch,
}

/// Which end of a period a field states: `I. pololetí 2024` means January as a beginning and June
/// as an end, and no date otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edge {
    /// No end of a period.
    #[default]
    None,
    /// The beginning.
    From,
    /// The end.
    Until,
}

/// The day from which a workbook counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Epoch {
    /// 1900, as Excel and `LibreOffice` do by default.
    #[default]
    Y1900,
    /// 1904, as Excel once did on Macs.
    Y1904,
}

impl Epoch {
    /// The day of the number 0.
    const fn zero(self) -> Option<NaiveDate> {
        match self {
            // Excel counts a 29 February 1900 that never was; of later days this is the zero.
            Self::Y1900 => NaiveDate::from_ymd_opt(1899, 12, 30),
            Self::Y1904 => NaiveDate::from_ymd_opt(1904, 1, 1),
        }
    }
}

/// A date: `15. 3. 2013`, `březen 2013`, `10/2005`, `jaro 2024`, `2015`.
pub fn date(value: &Value, field: DateField) -> Understood<When> {
    match value {
        Value::Text(text) => from_text(text, field).into(),
        Value::Number(number) => from_number(*number, field.epoch).into(),
        Value::Date(day) => from_day(*day, field.epoch).into(),
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn from_text(typed: &str, field: DateField) -> Result<Understood<When>, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let text = text.replace('\n', " ");
    let rest = match field.edge {
        Edge::From => leading(&text, &["od začátku", "od počátku", "od", "from"], &mut notes),
        Edge::Until => leading(&text, &["do konce", "do", "until"], &mut notes),
        Edge::None => &text,
    };
    let moment = match read(rest, &mut notes) {
        Ok(moment) => moment,
        Err(doubt) => return Err(as_span(rest).unwrap_or(doubt).into()),
    };
    let date = match (moment, field.edge) {
        (Moment::Months { .. }, Edge::None) => {
            return Err(Doubt::Span {
                from: Meaning::Date(moment.first()),
                until: Meaning::Date(moment.last()),
            }
            .into());
        }
        (_, Edge::Until) => moment.last(),
        _ => moment.first(),
    };
    let part_of_year = match moment {
        Moment::Part(_, code) => Some(code),
        _ => None,
    };
    Ok(notes.on(When { date, part_of_year }))
}

fn leading<'a>(text: &'a str, words: &[&str], notes: &mut Notes) -> &'a str {
    match words.iter().find_map(|word| take_word(text, word)) {
        Some((word, rest)) => {
            notes.add(How::LeftOut(word.to_owned()));
            rest
        }
        None => text,
    }
}

/// The doubt of a period in a field of one date.
fn as_span(text: &str) -> Option<Doubt> {
    match period_text::read(text, &mut Notes::default()).ok()? {
        (Some(from), Some(until)) => {
            Some(Doubt::Span { from: Meaning::Date(from), until: Meaning::Date(until) })
        }
        _ => None,
    }
}

/// A whole number is a year, or a day that lost its format.
fn from_number(number: f64, epoch: Epoch) -> Result<Understood<When>, Stop> {
    let doubt = || Doubt::NumberForDate(shortest(number));
    let whole = units_of(number, 0).ok_or_else(doubt)?;
    if (1900..=2100).contains(&whole) {
        return Ok(Understood::Plain(When { date: whole.to_string(), part_of_year: None }));
    }
    let days = u64::try_from(whole).map_err(|_| doubt())?;
    let day = epoch
        .zero()
        .and_then(|zero| zero.checked_add_days(Days::new(days)))
        .filter(|day| (1990..=2060).contains(&day.year()))
        .ok_or_else(doubt)?;
    let date = Moment::Day(day).first();
    Ok(Understood::Read(When { date, part_of_year: None }, How::SerialNumber(whole)))
}

fn from_day(day: NaiveDate, epoch: Epoch) -> Result<Understood<When>, Stop> {
    if let Some(year) = year_shown_as_day(day, epoch) {
        let when = When { date: year.to_string(), part_of_year: None };
        return Ok(Understood::Read(when, How::YearInDateCell));
    }
    let date = Moment::Day(day).first();
    match iso(&date) {
        Some(_) => Ok(Understood::Plain(When { date, part_of_year: None })),
        None => Err(Doubt::UnlikelyYear(day.year()).into()),
    }
}

/// Whether a day is what a spreadsheet makes of a year that is typed into a cell of days: the number
/// 2026 is shown as 18. 7. 1905. Nobody plans for that summer.
pub fn is_year_as_day(day: NaiveDate, epoch: Epoch) -> bool {
    year_shown_as_day(day, epoch).is_some()
}

/// The year that was typed into a cell of days.
pub(super) fn year_shown_as_day(day: NaiveDate, epoch: Epoch) -> Option<u16> {
    let days = u16::try_from(day.signed_duration_since(epoch.zero()?).num_days()).ok()?;
    (1900..=2100).contains(&days).then_some(days)
}
