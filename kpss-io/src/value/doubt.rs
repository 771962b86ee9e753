//! Why a value was not taken over.

use super::meaning::short;
use super::{Meaning, MoneyUnit};

/// Why a value was not taken over. Each is a predicate behind the value: *„1.500“ může znamenat
/// 1,5 i 1 500*.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// Both are possible.
    TwoMeanings {
        /// One meaning.
        a: Meaning,
        /// The other.
        b: Meaning,
    },
    /// Nothing that this field holds.
    NotUnderstood(String),
    /// No date in any form that people write.
    NoDate(String),
    /// Digits are grouped as no number is: `2 59 625`.
    Grouping(String),
    /// More decimals than so many.
    TooManyDecimals(u32),
    /// Beyond what can be held.
    TooLarge,
    /// Too long for one value.
    TooLong,
    /// A control character, or one that changes the order in which others are seen.
    HiddenCharacter(char),
    /// A cell of numbers, where something else is asked for.
    NumberCell(String),
    /// A cell of percentages, where something else is asked for.
    PercentCell(String),
    /// A cell of dates, where something else is asked for; spreadsheets make dates of `1.2`.
    DateCell(Meaning),
    /// A truth value, where something else is asked for.
    TruthCell(bool),
    /// An error of the spreadsheet.
    ErrorCell(String),
    /// A formula whose result the file does not hold.
    Uncalculated,
    /// An amount in another currency.
    ForeignCurrency(String),
    /// The heading gives two units.
    SeveralUnits(MoneyUnit, MoneyUnit),
    /// A bound (`nejméně`, `do`) where a value is asked for.
    Bound(String),
    /// Two ends where one number is asked for.
    Range(String),
    /// A word behind a number that no unit has.
    UnknownWord(String),
    /// An approximate number where an exact one is asked for.
    NotExact,
    /// A period where one date is asked for.
    Span {
        /// Its beginning.
        from: Meaning,
        /// Its end.
        until: Meaning,
    },
    /// A number that is neither a year nor the day of a plan.
    NumberForDate(String),
    /// A year far from any plan.
    UnlikelyYear(i32),
    /// A month above twelve.
    NoSuchMonth(u32),
    /// A day that the calendar does not have.
    NoSuchDay {
        /// Day.
        day: u32,
        /// Month.
        month: u32,
        /// Year.
        year: i32,
    },
    /// A date without a year.
    NoYear(String),
    /// A year of two digits, or of three.
    ShortYear(String),
    /// Two years by a slash: a period, or a school year.
    TwoYears(u32, u32),
    /// A time without dates: `průběžně`.
    NoDates(String),
    /// One day or month where a period is asked for: that time, or a deadline.
    OneDate(Meaning),
    /// A part of a year without a beginning and an end.
    PartOfYear(String),
    /// A dash where yes or no is asked for.
    DashForNo(String),
    /// The tax number of a person, which holds a birth number; it is not repeated.
    TaxNumberOfPerson,
    /// Another count of digits; they are not repeated, for they can be a birth number.
    Digits {
        /// How many the identifier has.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// Several values where one is asked for.
    SeveralValues(String),
    /// Several choices fit; their Czech names, at most five.
    SeveralChoices(Vec<String>),
    /// No choice of the list.
    UnknownChoice {
        /// As typed.
        typed: String,
        /// The Czech name of the nearest choice, if one is near.
        nearest: Option<String>,
    },
    /// The code is of one choice and the name of another.
    CodeAndName {
        /// The code.
        code: String,
        /// The Czech name of the other choice.
        name: String,
    },
}

impl Doubt {
    pub(super) fn not_understood(text: &str) -> Self {
        Self::NotUnderstood(short(text))
    }

    pub(super) fn unknown_word(words: &str) -> Self {
        Self::UnknownWord(short(words))
    }

    pub(super) fn several(text: &str) -> Self {
        Self::SeveralValues(short(text))
    }
}
