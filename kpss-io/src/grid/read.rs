//! From bytes to grids: the one door of this room.

use super::limits::Budget;
use super::package::Package;
use super::package_kind::main_part;
use super::{Book, BookFormat, GridError, GridLimits, Kind, csv, docx, kind_of, ods, xls, xlsx};

/// Reads a file. What it is, its content tells; the name only says how a text separates its cells
/// and how the grid of a text is called.
pub fn read(name: &str, bytes: &[u8], limits: &GridLimits) -> Result<Book, GridError> {
    let format = match kind_of(bytes) {
        Kind::Book(format) => format,
        kind => return Err(GridError::Unreadable(kind)),
    };
    let mut budget = Budget::new(limits);
    let mut book = match format {
        BookFormat::Csv => {
            let grid = csv::read(name, bytes, &mut budget)?;
            Book { grids: vec![grid], ..Book::default() }
        }
        BookFormat::Xls => xls::read(bytes, &mut budget)?,
        BookFormat::Ods => ods::read(&mut Package::open(bytes, limits)?, &mut budget)?,
        BookFormat::Xlsx | BookFormat::Xlsm | BookFormat::Docx => {
            let mut package = Package::open(bytes, limits)?;
            let main = main_part(&mut package).unwrap_or_default();
            if format == BookFormat::Docx {
                docx::read(&mut package, &main, &mut budget)?
            } else {
                xlsx::read(&mut package, &main, &mut budget)?
            }
        }
    };
    book.format = format;
    book.misnamed = is_misnamed(name, format);
    Ok(book)
}

/// Reads CSV files, by name and content, as the tables of one book.
pub fn from_csv_files(
    files: &[(String, Vec<u8>)],
    limits: &GridLimits,
) -> Result<Book, (String, GridError)> {
    let mut budget = Budget::new(limits);
    let mut book = Book { format: BookFormat::Csv, ..Book::default() };
    for (name, bytes) in files {
        let blame = |error| (name.clone(), error);
        match kind_of(bytes) {
            Kind::Book(BookFormat::Csv) => {}
            Kind::Book(format) => {
                return Err(blame(GridError::NotText(format)));
            }
            other => return Err(blame(GridError::Unreadable(other))),
        }
        budget.grid(book.grids.len()).map_err(blame)?;
        book.grids.push(csv::read(name, bytes, &mut budget).map_err(blame)?);
        book.misnamed |= is_misnamed(name, BookFormat::Csv);
    }
    Ok(book)
}

/// Names without an ending say nothing.
fn is_misnamed(name: &str, format: BookFormat) -> bool {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let Some((_, ending)) = file.rsplit_once('.') else { return false };
    !format.endings().contains(&ending.to_lowercase().as_str())
}
