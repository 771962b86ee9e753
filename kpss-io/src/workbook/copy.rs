//! Tables of any format as a workbook, every cell where it was.

use chrono::Datelike as _;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use crate::grid::{Book, Value};

/// A workbook with the same cells at the same places; how they looked is not kept.
///
/// # Errors
/// The writer of workbooks refused.
pub fn copy(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("d. m. yyyy");
    let share = Format::new().set_num_format("0.##%");
    for (number, grid) in book.grids.iter().enumerate() {
        let sheet = workbook.add_worksheet();
        // A name that a workbook does not allow stays the one given by the writer.
        if sheet.set_name(name(&grid.name)).is_err() {
            sheet.set_name(format!("List {}", number + 1))?;
        }
        for row in &grid.rows {
            for cell in &row.cells {
                let Ok(column) = u16::try_from(cell.column) else { continue };
                match &cell.value {
                    Value::Text(text) | Value::Error(text) => {
                        sheet.write_string(row.index, column, &**text)?
                    }
                    Value::Number(number) => sheet.write_number(row.index, column, *number)?,
                    Value::Percent(part) => {
                        sheet.write_number_with_format(row.index, column, *part, &share)?
                    }
                    Value::Bool(value) => sheet.write_boolean(row.index, column, *value)?,
                    Value::Uncalculated => continue,
                    Value::Date(date) => {
                        let year = u16::try_from(date.year()).unwrap_or(1900);
                        let month = u8::try_from(date.month()).unwrap_or(1);
                        let of_month = u8::try_from(date.day()).unwrap_or(1);
                        let value = ExcelDateTime::from_ymd(year, month, of_month)?;
                        sheet.write_datetime_with_format(row.index, column, &value, &day)?
                    }
                };
            }
        }
    }
    workbook.save_to_buffer()
}

/// At most 31 characters, without those that a name of a sheet cannot have.
fn name(of_grid: &str) -> String {
    let clean = of_grid.chars().map(|c| if "[]:*?/\\".contains(c) { '-' } else { c });
    clean.take(31).collect()
}
