//! One grid for every format: sheets of workbooks, CSV files, tables of Word documents.

mod address;
mod build;
mod bytes;
mod csv;
mod dates;
mod docx;
mod error;
mod format;
mod kind;
mod kind_text;
mod limits;
mod notes;
mod ods;
mod ole;
mod package;
mod package_kind;
mod read;
mod relations;
mod remarks;
mod shown;
mod source;
mod strike;
mod text;
mod xls;
mod xlsx;
mod xml;

use std::fmt;

use chrono::NaiveDate;

pub use error::GridError;
pub use kind::{BookFormat, Kind, kind_of};
pub use limits::GridLimits;
pub use notes::{Charset, Comment, Evidence, Look, Shown, TextForm};
pub use read::{from_csv_files, read};
pub use remarks::Remark;
pub use text::looks_like_formula;

/// What a file holds, as tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The tables in the order of the file, empty ones included.
    pub grids: Vec<Grid>,
    /// What the file is, told by its content.
    pub format: BookFormat,
    /// The name of the file ends as that of another kind, for example a workbook named `plan.csv`.
    pub misnamed: bool,
    /// The file carries macros. They never run.
    pub macros: bool,
    /// Other files that formulas look into, as the file names them.
    pub external_links: Vec<String>,
    /// How many pictures the file carries; what they show is not read.
    pub pictures: u32,
    /// How many charts the file carries.
    pub charts: u32,
    /// Days are counted from 1904, as on old computers of Apple; already considered in the dates.
    pub epoch_1904: bool,
}

/// One table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// Name of the sheet or file; of a table in Word its number, for example `Tabulka 3`.
    pub name: String,
    /// Whether the sheet is hidden.
    pub hidden: bool,
    /// Hidden so that the menu of the spreadsheet does not offer to show it either.
    pub very_hidden: bool,
    /// The heading or caption above a table in Word.
    pub heading: Option<String>,
    /// The number of the table in Word, and its cell, in which this one stands.
    pub inside: Option<(usize, Address)>,
    /// The rows that hold something, from the top.
    pub rows: Vec<Row>,
    /// Merged areas.
    pub merged: Vec<Area>,
    /// Hidden columns, numbered from 0, as far as the last column that holds something.
    pub hidden_columns: Vec<u32>,
    /// Comments by their cells, those on empty cells too.
    pub comments: Vec<Comment>,
    /// Where a cell looks otherwise than its value says, by cells.
    pub looks: Vec<Look>,
    /// How the bytes of a CSV file were understood.
    pub text_form: Option<TextForm>,
}

/// One row with at least one cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Number from 0; people see it one higher.
    pub index: u32,
    /// Whether the row is hidden, by a filter or by hand.
    pub hidden: bool,
    /// The cells that hold something, from the left.
    pub cells: Vec<Cell>,
}

/// One cell that holds something.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Number of the column from 0.
    pub column: u32,
    /// What it holds.
    pub value: Value,
    /// The value was computed by a formula.
    pub formula: bool,
    /// The text is struck through: somebody may have deleted it.
    pub struck: bool,
    /// A comment hangs on it.
    pub comment: bool,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text, as typed; line breaks are `\n`.
    Text(Box<str>),
    /// A number without a format of dates.
    Number(f64),
    /// A number shown in per cent: 0.85 is 85 %.
    Percent(f64),
    /// A day; the epoch of the workbook is already considered.
    Date(NaiveDate),
    /// Yes or no.
    Bool(bool),
    /// An error of the spreadsheet, for example `#REF!`.
    Error(Box<str>),
    /// A formula whose result the file does not hold.
    Uncalculated,
}

/// A cell's place, both numbered from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    /// Row.
    pub row: u32,
    /// Column.
    pub column: u32,
}

impl Address {
    /// The cell that `F12` or `$F$12` means.
    pub fn parse(text: &str) -> Option<Self> {
        address::address(text)
    }
}

/// As people write it: `F12`.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), self.row + 1)
    }
}

/// `A` for 0, `Z` for 25, `AA` for 26.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column.saturating_add(1);
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from_u32('A' as u32 + digit).unwrap_or('?'));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// A rectangle of cells, both corners included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Upper left corner.
    pub first: Address,
    /// Lower right corner.
    pub last: Address,
}
