//! One grid for every format: sheets of workbooks, CSV files, tables of Word documents.

use std::fmt;

use chrono::NaiveDate;

/// What a file holds, as tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The tables in the order of the file, empty ones included.
    pub grids: Vec<Grid>,
}

/// One table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// Name of the sheet or file; of a table in Word its number, for example `Tabulka 3`.
    pub name: String,
    /// Whether the sheet is hidden.
    pub hidden: bool,
    /// The rows that hold something, from the top.
    pub rows: Vec<Row>,
    /// Merged areas.
    pub merged: Vec<Area>,
    /// Hidden columns, numbered from 0.
    pub hidden_columns: Vec<u32>,
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

/// As people write it: `F12`.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), self.row + 1)
    }
}

/// `A` for 0, `Z` for 25, `AA` for 26.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
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
