//! Workbooks of Excel 97 to 2003.
//!
//! The crate `calamine` reads them too, but keeps each sheet as one rectangle (two cells far apart
//! cost half a gigabyte) and gives neither hidden rows nor comments nor struck text.

mod globals;
mod records;
mod sheet;
mod text;

use super::limits::Budget;
use super::ole::Ole;
use super::{Book, GridError, Kind};
use globals::Globals;

/// Reads an old workbook.
pub(super) fn read(bytes: &[u8], budget: &mut Budget) -> Result<Book, GridError> {
    let ole = Ole::open(bytes).ok_or(GridError::Unreadable(Kind::Damaged))?;
    let stream = ole.stream("Workbook").ok_or(GridError::Unreadable(Kind::Damaged))?;
    let mut book = Book { macros: ole.has("_VBA_PROJECT_CUR"), ..Book::default() };
    let globals = Globals::read(&stream, &mut book, budget)?;
    book.epoch_1904 = globals.epoch_1904;
    // Sheets that share their records exist in files made to keep a machine busy only.
    let mut left = stream.len();
    for listed in &globals.sheets {
        match listed.kind {
            0 => {
                budget.grid(book.grids.len())?;
                let (grid, length) = sheet::read(&stream, listed, &globals, &mut book, budget)?;
                left = left.checked_sub(length).ok_or_else(damaged)?;
                book.grids.push(grid);
            }
            1 => book.macros = true,
            2 => book.charts += 1,
            _ => {}
        }
    }
    Ok(book)
}

fn damaged() -> GridError {
    super::package::damaged("Workbook")
}
