//! Rows of a text. A quotation mark that nobody closes is an error: the rest of the file would
//! otherwise become one cell, without a word.

use std::mem;

use crate::grid::build::{Builder, Marks};
use crate::grid::limits::Budget;
use crate::grid::{GridError, Value};

/// Where the reader stands in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At its beginning.
    Start,
    /// In a text without quotation marks; one inside is a mark like others.
    Bare,
    /// Between quotation marks; the line of the first.
    Quoted(u32),
    /// After the closing mark, or in the middle of a doubled one.
    Closed(u32),
}

struct Rows<'a> {
    builder: Builder,
    budget: &'a mut Budget,
    field: String,
    state: State,
    row: u32,
    column: u32,
    line: u32,
}

pub(super) fn rows(
    text: &str,
    delimiter: char,
    builder: Builder,
    budget: &mut Budget,
) -> Result<Builder, GridError> {
    let mut rows = Rows {
        builder,
        budget,
        field: String::new(),
        state: State::Start,
        row: 0,
        column: 0,
        line: 1,
    };
    rows.builder.row(0, false);
    let mut chars = text.chars().peekable();
    while let Some(mut next) = chars.next() {
        if next == '\r' {
            chars.next_if_eq(&'\n');
            next = '\n';
        }
        rows.take(next, delimiter)?;
        rows.line = rows.line.saturating_add(u32::from(next == '\n'));
    }
    if let State::Quoted(line) = rows.state {
        return Err(GridError::OpenQuote { line });
    }
    rows.end_cell()?;
    Ok(rows.builder)
}

impl Rows<'_> {
    fn take(&mut self, next: char, delimiter: char) -> Result<(), GridError> {
        match (self.state, next) {
            (State::Quoted(line), '"') => self.state = State::Closed(line),
            (State::Quoted(_), next) => self.field.push(next),
            (State::Start, '"') => self.state = State::Quoted(self.line),
            (State::Closed(line), '"') => {
                self.field.push('"');
                self.state = State::Quoted(line);
            }
            (_, '\n') => self.end_row()?,
            (_, next) if next == delimiter => {
                self.end_cell()?;
                self.column = self.column.saturating_add(1);
            }
            (State::Closed(_), ' ' | '\u{a0}') => {}
            (State::Closed(_), _) => return Err(GridError::StrayQuote { line: self.line }),
            (State::Start | State::Bare, next) => {
                self.field.push(next);
                self.state = State::Bare;
            }
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), GridError> {
        self.state = State::Start;
        if self.field.is_empty() {
            return Ok(());
        }
        let value = Value::Text(mem::take(&mut self.field).into());
        self.builder.cell(self.budget, self.column, value, Marks::default())
    }

    fn end_row(&mut self) -> Result<(), GridError> {
        self.end_cell()?;
        self.column = 0;
        self.row = self.row.saturating_add(1);
        self.builder.row(self.row, false);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grid::{Grid, GridLimits};

    fn read(text: &str) -> Result<Vec<(u32, u32, String)>, GridError> {
        let mut budget = Budget::new(&GridLimits::default());
        let grid: Grid = rows(text, ';', Builder::new("t".into()), &mut budget)?.finish();
        let cells = grid.rows.iter().flat_map(|row| {
            row.cells.iter().map(|cell| match &cell.value {
                Value::Text(text) => (row.index, cell.column, text.to_string()),
                other => panic!("{other:?}"),
            })
        });
        Ok(cells.collect())
    }

    #[test]
    fn cells_with_marks_breaks_and_gaps() {
        let cell = |row, column, text: &str| (row, column, text.to_owned());
        assert_eq!(
            read("a;;b\r\n\r\n\"x;\"\"y\"\"\r\nz\" ; Dům \"U lípy\" \n;3"),
            Ok(vec![
                cell(0, 0, "a"),
                cell(0, 2, "b"),
                cell(2, 0, "x;\"y\"\nz"),
                cell(2, 1, " Dům \"U lípy\" "),
                cell(3, 1, "3"),
            ])
        );
        assert_eq!(read("a\rb"), Ok(vec![cell(0, 0, "a"), cell(1, 0, "b")]));
        assert_eq!(read(""), Ok(vec![]));
    }

    #[test]
    fn a_cut_or_stray_mark_names_its_line() {
        assert_eq!(read("a;b\n1;\"zbytek\nsouboru\n"), Err(GridError::OpenQuote { line: 2 }));
        assert_eq!(read("a\n\"x\"\"\ny\n"), Err(GridError::OpenQuote { line: 2 }));
        assert_eq!(read("a;b\n\n\"U lípy\" dům;5"), Err(GridError::StrayQuote { line: 3 }));
    }
}
