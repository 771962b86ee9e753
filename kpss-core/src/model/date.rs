//! A date as the sources give it: a day, a month or only a year.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A calendar date of reduced precision, ISO 8601: `2005`, `2005-10` or `2005-10-31`.
///
/// A period's start means the first day of what is written, its end the last day.
#[doc(alias = "datum")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    /// 0 where the source gives only a year.
    month: u8,
    /// 0 where the source gives only a month.
    day: u8,
}

/// Why a text is not a [`Date`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// Not written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[error("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")]
    Form,
    /// The form is right, but the calendar has no such day.
    #[error("no such day in the calendar")]
    Calendar,
}

/// The pattern of a [`Date`] for JSON Schema; it knows the lengths of months and leap years,
/// so that a schema engine and this crate refuse the same texts.
pub const DATE_PATTERN: &str = concat!(
    "^(?:[0-9]{4}",
    "|[0-9]{4}-(?:0[1-9]|1[0-2])",
    "|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))",
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",
);

impl Date {
    /// A whole year.
    pub const fn year_only(year: u16) -> Self {
        Self { year, month: 0, day: 0 }
    }

    /// A day known to exist; used for tables in the code. Reading goes through [`Date::parse`].
    pub const fn of(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// ```
    /// use kpss_core::model::{Date, DateError};
    ///
    /// assert_eq!("2024-02".parse::<Date>()?.last_day(), Date::of(2024, 2, 29));
    /// assert_eq!(Date::parse("29. 2. 2023"), Err(DateError::Form));
    /// assert_eq!(Date::parse("2023-02-29"), Err(DateError::Calendar));
    /// # Ok::<(), DateError>(())
    /// ```
    ///
    /// # Errors
    /// [`DateError`] when the text has another form or the day does not exist.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let number = |part: Option<&str>, width: usize| match part {
            None => Ok(0),
            Some(digits) if digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse::<u16>().map_err(|_| DateError::Form)
            }
            Some(_) => Err(DateError::Form),
        };
        let mut parts = text.split('-');
        let year = number(parts.next(), 4)?;
        let (month, day) = (parts.next(), parts.next());
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        let (m, d) = (number(month, 2)?, number(day, 2)?);
        let (m, d) = (u8::try_from(m).unwrap_or(0), u8::try_from(d).unwrap_or(0));
        let exists = match (month, day) {
            (None, _) => true,
            (Some(_), None) => (1..=12).contains(&m),
            (Some(_), Some(_)) => {
                NaiveDate::from_ymd_opt(i32::from(year), u32::from(m), u32::from(d)).is_some()
            }
        };
        if exists { Ok(Self { year, month: m, day: d }) } else { Err(DateError::Calendar) }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, if the source gives it.
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month, if the source gives it.
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }

    /// Whether the date names one day.
    pub const fn is_exact(self) -> bool {
        self.day > 0
    }

    /// The first day that the date can mean.
    #[must_use]
    pub fn first_day(self) -> Self {
        Self { year: self.year, month: self.month.max(1), day: self.day.max(1) }
    }

    /// The last day that the date can mean.
    #[must_use]
    pub fn last_day(self) -> Self {
        match (self.month, self.day) {
            (0, _) => Self::of(self.year, 12, 31),
            (month, 0) => Self::of(self.year, month, days_in_month(self.year, month)),
            _ => self,
        }
    }

    /// The day after the last day that the date can mean.
    #[must_use]
    pub fn next_day(self) -> Self {
        self.last_day().shifted(|day| day.checked_add_days(Days::new(1)))
    }

    /// The day before the first day that the date can mean.
    #[must_use]
    pub fn previous_day(self) -> Self {
        self.first_day().shifted(|day| day.checked_sub_days(Days::new(1)))
    }

    /// The same day so many months later; the end of a shorter month where there is no such day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        self.first_day().shifted(|day| day.checked_add_months(Months::new(months)))
    }

    /// The same day so many months earlier; the end of a shorter month where there is no such day.
    pub(crate) fn minus_months(self, months: u32) -> Self {
        self.first_day().shifted(|day| day.checked_sub_months(Months::new(months)))
    }

    /// Days from the first day of `self` to the first day of `other`; negative when `other` is
    /// earlier.
    pub fn days_until(self, other: Self) -> i64 {
        match (self.first_day().naive(), other.first_day().naive()) {
            (Some(a), Some(b)) => (b - a).num_days(),
            _ => 0,
        }
    }

    fn naive(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(i32::from(self.year), u32::from(self.month), u32::from(self.day))
    }

    /// Moves a whole day; a day that leaves the four-digit years stays where it is.
    fn shifted(self, by: impl Fn(NaiveDate) -> Option<NaiveDate>) -> Self {
        self.naive()
            .and_then(by)
            .and_then(|day| {
                let (month, dom) = (u8::try_from(day.month()), u8::try_from(day.day()));
                Some(Self::of(u16::try_from(day.year()).ok()?, month.ok()?, dom.ok()?))
            })
            .filter(|day| day.year <= 9999)
            .unwrap_or(self)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl std::str::FromStr for Date {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for Date {
    type Error = DateError;
    fn try_from(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date: YYYY, YYYY-MM or YYYY-MM-DD")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                Date::parse(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl crate::model::shape::Shaped for Date {
    fn shape() -> crate::model::shape::Shape {
        crate::model::shape::Shape::Date
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": "Datum",
            "description": "Den, měsíc nebo rok podle ISO 8601: 2005-10-31, 2005-10, 2005.",
            "type": "string",
            "pattern": DATE_PATTERN,
            // In Python `$` also stands before a line break at the end.
            "not": { "pattern": "[^0-9-]" },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_means_its_first_and_last_day() {
        let year = Date::parse("2015").unwrap();
        assert_eq!(year.first_day(), Date::of(2015, 1, 1));
        assert_eq!(year.last_day(), Date::of(2015, 12, 31));
        assert!(!year.is_exact());
    }

    #[test]
    fn a_month_ends_where_the_calendar_says() {
        assert_eq!(Date::parse("2016-02").unwrap().last_day(), Date::of(2016, 2, 29));
        assert_eq!(Date::parse("2100-02").unwrap().last_day(), Date::of(2100, 2, 28));
        assert_eq!(Date::parse("2005-10").unwrap().next_day(), Date::of(2005, 11, 1));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        assert_eq!(Date::parse("2015-02-29"), Err(DateError::Calendar));
        assert_eq!(Date::parse("2015-13"), Err(DateError::Calendar));
        assert_eq!(Date::parse("2015-00"), Err(DateError::Calendar));
        for text in
            ["", "15", "2015-1-1", "1. 1. 2015", "2015-01-01T00:00", "２０１５", "2015-", "-2015"]
        {
            assert_eq!(Date::parse(text), Err(DateError::Form), "{text}");
        }
    }

    #[test]
    fn arithmetic_stays_in_the_calendar() {
        assert_eq!(Date::of(2017, 12, 31).next_day(), Date::of(2018, 1, 1));
        assert_eq!(Date::of(2018, 1, 1).previous_day(), Date::of(2017, 12, 31));
        assert_eq!(Date::of(2016, 2, 29).plus_months(12), Date::of(2017, 2, 28));
        assert_eq!(Date::of(9999, 12, 31).next_day(), Date::of(9999, 12, 31));
        assert_eq!(Date::of(2015, 1, 1).days_until(Date::of(2016, 1, 1)), 365);
    }
}
