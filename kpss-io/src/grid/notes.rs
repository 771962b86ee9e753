//! What is known of cells and files beside their values.

use std::borrow::Cow;

use chrono::Datelike as _;

use super::{Address, Grid, Value};

/// A comment that hangs on a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The cell.
    pub at: Address,
    /// The text; answers stand on lines of their own.
    pub text: String,
}

/// Something that people see at a cell and its value does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The cell.
    pub at: Address,
    /// What they see.
    pub shown: Shown,
}

/// How a cell looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Of the day only the month and the year: somebody typed `10/2005`, and the day is the
    /// spreadsheet's.
    Month,
    /// Of the day only the year.
    Year,
    /// The day has a time as well, which the value leaves out.
    Time,
    /// A word beside the number that the format adds, for example `tis. Kč`: the number 5 may mean
    /// 5 000. Names of the currency alone are not listed.
    Unit(Box<str>),
    /// A part of the text is struck through.
    PartlyStruck,
    /// A part of the text is hidden (Word).
    HiddenText,
}

impl Grid {
    /// What people see at a cell beside its value.
    pub fn looks_of(&self, at: Address) -> impl Iterator<Item = &Shown> {
        let first = self.looks.partition_point(|look| look.at < at);
        let rest = self.looks.get(first..).unwrap_or_default();
        rest.iter().take_while(move |look| look.at == at).map(|look| &look.shown)
    }

    /// The value of a cell as people see it: a month where the format hides the day, a number with
    /// the unit that the format adds.
    pub fn seen<'v>(&self, at: Address, value: &'v Value) -> Cow<'v, Value> {
        let text = |text: String| Cow::Owned(Value::Text(text.into()));
        for shown in self.looks_of(at) {
            match (shown, value) {
                (Shown::Month, Value::Date(day)) => {
                    return text(format!("{}/{}", day.month(), day.year()));
                }
                (Shown::Year, Value::Date(day)) => {
                    return Cow::Owned(Value::Number(f64::from(day.year())));
                }
                (Shown::Unit(unit), Value::Number(number)) => {
                    let number = number.to_string().replace('.', ",");
                    return text(format!("{number} {unit}"));
                }
                _ => {}
            }
        }
        Cow::Borrowed(value)
    }
}

/// How the bytes of a text were understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextForm {
    /// The table of characters.
    pub charset: Charset,
    /// Why this one.
    pub evidence: Evidence,
    /// What separates the cells of a row.
    pub delimiter: char,
    /// The number of the first lines that agree on the delimiter; `None` if the file names it or its
    /// name does.
    pub agreeing_lines: Option<u32>,
}

/// Tables of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// UTF-16, lower byte first.
    Utf16Le,
    /// UTF-16, higher byte first.
    Utf16Be,
    /// Windows-1250, which Czech Excel writes.
    Windows1250,
    /// ISO 8859-2 (Latin-2), which older Unix systems write.
    Iso8859_2,
}

impl Charset {
    /// The name by which programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1250 => "windows-1250",
            Self::Iso8859_2 => "ISO-8859-2",
        }
    }
}

/// Why a table of characters was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The file begins with the mark of the table.
    Mark,
    /// The bytes follow the rules of the table, which other texts do not by chance.
    Form,
    /// All characters are those that tables have in common.
    Ascii,
    /// Of all other characters, so many are Czech letters or common punctuation.
    Letters {
        /// Those that are.
        czech: u32,
        /// All of them.
        of: u32,
    },
}
