//! A document as CSV files, one for each table.

use chrono::Datelike as _;
use kpss_core::{Document, Lang};

use super::cannot_hold::CannotHold;
use super::csv_cell::{guarded, quoted};
use super::tables::tables;
use crate::grid::{Grid, Value};

/// Name and bytes of each file: UTF-8 with a mark, semicolons, as Czech spreadsheets open them.
///
/// # Errors
/// What a table cannot hold, with its place.
pub fn csv_files(document: &Document, lang: Lang) -> Result<Vec<(String, Vec<u8>)>, CannotHold> {
    let book = tables(document, lang)?;
    let file = |grid: &Grid| (format!("{}.csv", grid.name), of_grid(grid));
    Ok(book.grids.iter().map(file).collect())
}

fn of_grid(grid: &Grid) -> Vec<u8> {
    let mut text = "\u{feff}".to_owned();
    let last = grid.rows.iter().filter_map(|row| row.cells.last()).map(|cell| cell.column).max();
    for row in &grid.rows {
        let mut cells = row.cells.iter().peekable();
        for column in 0..=last.unwrap_or(0) {
            if column > 0 {
                text.push(';');
            }
            if let Some(cell) = cells.next_if(|cell| cell.column == column) {
                text.push_str(&quoted(&text_of(&cell.value)));
            }
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// A value as text that the reader understands again.
fn text_of(value: &Value) -> String {
    match value {
        Value::Text(text) => guarded(text).into_owned(),
        Value::Error(text) => text.to_string(),
        Value::Number(number) | Value::Percent(number) => number.to_string(),
        Value::Date(day) => format!("{}. {}. {}", day.day(), day.month(), day.year()),
        Value::Bool(value) => value.to_string(),
        Value::Uncalculated => String::new(),
    }
}
