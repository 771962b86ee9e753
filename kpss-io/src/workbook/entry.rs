//! One value as a cell shows it.

use chrono::{Datelike as _, NaiveDate};
use kpss_core::Lang;
use kpss_core::model::shape::Shape;
use serde_json::Value;

use super::cannot_hold::CannotHold;
use crate::layout::{Content, choices};
use crate::value::{Epoch, is_year_as_day, join_list};

/// What is written into a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
}

/// Characters that a cell of a spreadsheet holds at most.
const LONGEST: usize = 32_767;

/// The first year in which spreadsheets agree on the calendar.
const FIRST_YEAR: i32 = 1901;

impl Entry {
    /// The entry of a value, or of a list of values.
    pub(super) fn of(
        value: &Value,
        content: &Content,
        lang: Lang,
        pointer: &str,
    ) -> Result<Option<Self>, CannotHold> {
        let entry = match (content, value) {
            (_, Value::Null) => return Ok(None),
            (Content::Many(_), Value::Array(items)) if items.is_empty() => return Ok(None),
            (Content::Many(_), Value::Array(items)) => {
                let one = |item| one(item, content, lang).to_text();
                Self::Text(join_list(&items.iter().map(one).collect::<Vec<_>>()))
            }
            _ => one(value, content, lang),
        };
        if let Self::Text(text) = &entry {
            check(text, pointer)?;
        }
        Ok(Some(entry))
    }

    fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
        }
    }
}

fn one(value: &Value, content: &Content, lang: Lang) -> Entry {
    match (content.shape(), value) {
        (Shape::Date, Value::String(text)) => date(text),
        (_, Value::String(code)) => {
            let known = choices(content).and_then(|list| list.code(code));
            Entry::Text(known.map_or(code.as_str(), |choice| choice.shown(lang)).to_owned())
        }
        (_, Value::Bool(value)) => Entry::Text(yes_or_no(*value, lang).to_owned()),
        (_, number) => Entry::Number(number.as_f64().unwrap_or_default()),
    }
}

/// A whole day is a date of the spreadsheet, a year a number, a month a text.
fn date(text: &str) -> Entry {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        && day.year() >= FIRST_YEAR
        && !is_year_as_day(day, Epoch::Y1900)
    {
        return Entry::Date(day);
    }
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year] => year.parse().map_or_else(|_| Entry::Text(text.to_owned()), Entry::Number),
        [year, month] => Entry::Text(format!("{}/{year}", month.trim_start_matches('0'))),
        _ => Entry::Text(text.to_owned()),
    }
}

/// `ano` or `ne`.
pub(super) const fn yes_or_no(value: bool, lang: Lang) -> &'static str {
    match (value, lang) {
        (true, Lang::Cs) => "ano",
        (false, Lang::Cs) => "ne",
        (true, Lang::En) => "yes",
        (false, Lang::En) => "no",
    }
}

fn check(text: &str, pointer: &str) -> Result<(), CannotHold> {
    if text.is_empty() {
        return Err(CannotHold::new(
            pointer,
            "prázdný text a chybějící hodnota jsou v sešitu totéž",
            "an empty text and a missing value are the same in a workbook",
        ));
    }
    if text.encode_utf16().count() > LONGEST {
        return Err(CannotHold::new(
            pointer,
            "text je delší než 32 767 znaků, které se vejdou do buňky",
            "the text is longer than the 32,767 characters that fit a cell",
        ));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' || matches!(c, '\u{fffe}' | '\u{ffff}')) {
        return Err(CannotHold::new(
            pointer,
            "text obsahuje řídicí znaky, které sešit neuchová",
            "the text holds control characters that a workbook does not keep",
        ));
    }
    Ok(())
}
