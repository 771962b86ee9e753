//! The values of a column.

use super::column::ColumnKind;

/// One value on its way into a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(f64),
    Whole(i64),
    Truth(bool),
    /// Days since 1 January 1970.
    Day(i32),
}

/// The values of a column, of one kind; what is missing is `None`.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Texts.
    Text(Vec<Option<String>>),
    /// Numbers with decimals.
    Number(Vec<Option<f64>>),
    /// Whole numbers.
    Whole(Vec<Option<i64>>),
    /// True or false.
    Truth(Vec<Option<bool>>),
    /// Days since 1 January 1970.
    Day(Vec<Option<i32>>),
}

impl Values {
    pub(super) const fn of(kind: ColumnKind) -> Self {
        match kind {
            ColumnKind::Text => Self::Text(Vec::new()),
            ColumnKind::Number => Self::Number(Vec::new()),
            ColumnKind::Whole => Self::Whole(Vec::new()),
            ColumnKind::Truth => Self::Truth(Vec::new()),
            ColumnKind::Day => Self::Day(Vec::new()),
        }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        match self {
            Self::Text(all) => all.len(),
            Self::Number(all) => all.len(),
            Self::Whole(all) => all.len(),
            Self::Truth(all) => all.len(),
            Self::Day(all) => all.len(),
        }
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a value; one of another kind than the column is missing in it.
    pub(super) fn push(&mut self, cell: Option<Cell>) {
        match (self, cell) {
            (Self::Text(all), Some(Cell::Text(text))) => all.push(Some(text)),
            (Self::Text(all), _) => all.push(None),
            (Self::Number(all), Some(Cell::Number(number))) => all.push(Some(number)),
            (Self::Number(all), _) => all.push(None),
            (Self::Whole(all), Some(Cell::Whole(number))) => all.push(Some(number)),
            (Self::Whole(all), _) => all.push(None),
            (Self::Truth(all), Some(Cell::Truth(truth))) => all.push(Some(truth)),
            (Self::Truth(all), _) => all.push(None),
            (Self::Day(all), Some(Cell::Day(day))) => all.push(Some(day)),
            (Self::Day(all), _) => all.push(None),
        }
    }
}
