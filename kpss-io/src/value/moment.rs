//! A day, a month, a year, or a part of it.

use chrono::{Datelike, NaiveDate};

use super::Doubt;

/// What a text dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    Day(NaiveDate),
    Month(i32, u32),
    Year(i32),
    /// A year and the code of a part of it.
    Part(i32, &'static str),
    /// Whole months of one year, first and last.
    Months {
        year: i32,
        from: u32,
        until: u32,
    },
}

impl Moment {
    /// The first day, month or year as ISO 8601.
    pub(super) fn first(self) -> String {
        self.iso(true)
    }

    /// The last day, month or year as ISO 8601.
    pub(super) fn last(self) -> String {
        self.iso(false)
    }

    pub(super) fn year(self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::Month(year, _)
            | Self::Year(year)
            | Self::Part(year, _)
            | Self::Months { year, .. } => year,
        }
    }

    fn iso(self, first: bool) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Year(year) | Self::Part(year, _) => format!("{year:04}"),
            Self::Months { year, from, until } => {
                format!("{year:04}-{:02}", if first { from } else { until })
            }
        }
    }
}

/// `2013`, `2013-03`, `2013-03-15`, exactly; `Some(Err)` if the calendar has no such day.
pub(super) fn iso(text: &str) -> Option<Result<Moment, Doubt>> {
    let mut parts = text.split('-');
    let mut next = |width| match parts.next() {
        None => Some(None),
        Some(part) if part.len() == width && part.bytes().all(|b| b.is_ascii_digit()) => {
            part.parse::<u32>().ok().map(Some)
        }
        Some(_) => None,
    };
    let (year, month, day) = (next(4)??, next(2)?, next(2)?);
    if parts.next().is_some() {
        return None;
    }
    let year = i32::try_from(year).ok()?;
    Some(match (month, day) {
        (None, _) => Ok(Moment::Year(year)),
        (Some(month), None) => month_of(year, month),
        (Some(month), Some(day)) => day_of(year, month, day),
    })
}

pub(super) fn month_of(year: i32, month: u32) -> Result<Moment, Doubt> {
    if (1..=12).contains(&month) {
        Ok(Moment::Month(year, month))
    } else {
        Err(Doubt::NoSuchMonth(month))
    }
}

pub(super) fn day_of(year: i32, month: u32, day: u32) -> Result<Moment, Doubt> {
    month_of(year, month)?;
    NaiveDate::from_ymd_opt(year, month, day).map(Moment::Day).ok_or(Doubt::NoSuchDay {
        day,
        month,
        year,
    })
}
