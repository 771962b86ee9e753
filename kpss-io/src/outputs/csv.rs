//! Findings as CSV: UTF-8 with a mark, semicolons, as Czech spreadsheets open it.

use std::io::{self, Write};

use super::row::{COLUMNS, Value, rows};
use super::{Reports, pick};
use crate::workbook::csv_cell;

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    let head = COLUMNS.iter().map(|(cs, en, _)| Value::Text(pick(reports.lang, cs, en).to_owned()));
    line(head, out)?;
    for row in rows(reports) {
        line(row.into_iter(), out)?;
    }
    Ok(())
}

fn line(values: impl Iterator<Item = Value>, out: &mut dyn Write) -> io::Result<()> {
    let cells = values.map(|value| match value {
        Value::Text(text) => csv_cell::quoted(&csv_cell::guarded(&text)),
        Value::Number(number) => number.to_string(),
        Value::None => String::new(),
    });
    out.write_all((cells.collect::<Vec<_>>().join(";") + "\r\n").as_bytes())
}
