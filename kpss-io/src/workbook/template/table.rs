//! A table: the records of one kind, one a row.

use chrono::Datelike as _;
use kpss_core::model::shape::Shape;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Worksheet, XlsxError};

use super::book::Book;
use super::column::Cell;
use super::help::lines;
use super::page::{Tab, prepare, print_across};
use super::{FIRST_ROW, HEADING_ROW, HELP_ROW};
use crate::layout::{Content, Place, Sheet};
use crate::workbook::entry::Entry;
use crate::workbook::fill::{Filled, FilledRow};
use crate::workbook::help_texts::Words;

/// The last row to which a sheet goes.
const LAST_ROW: u32 = 1_048_575;

impl Book<'_> {
    pub(super) fn table(
        &self,
        sheet: &mut Worksheet,
        of_sheet: &Sheet,
        rows: &[FilledRow],
        all: &Filled,
    ) -> Result<(), XlsxError> {
        let name = self.said(of_sheet.name().title);
        prepare(sheet, name, Tab::Table)?;
        let cells = self.cells(of_sheet);
        let hint = format!("   {}", self.said(Words::TABLE_HINT));
        sheet.write_rich_string_with_format(
            0,
            0,
            &[(&self.look.title, name), (&self.look.hint, hint.as_str())],
            &self.look.top,
        )?;
        sheet.set_row_height(0, 24)?;
        let widths = self.tops(sheet, of_sheet, &cells)?;
        let filled = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let free = self.options.free_rows;
        let last = FIRST_ROW.saturating_add(filled).saturating_add(free).min(LAST_ROW);
        for (cell, column) in cells.iter().zip(0..) {
            for (row, at) in rows.iter().zip(FIRST_ROW..) {
                self.cell(sheet, at, column, *cell, of_sheet, row)?;
            }
            let format = self.format_of(*cell);
            for row in FIRST_ROW + filled..last {
                sheet.write_blank(row, column, format)?;
            }
            // Below the lines that are drawn, cells take the same values and are as free.
            sheet.set_column_format(column, &without_border(format))?;
            let below = FIRST_ROW.saturating_add(filled.max(2_000)).min(LAST_ROW);
            self.offer_in_table(sheet, *cell, of_sheet, [FIRST_ROW, below], column)?;
        }
        self.checks(sheet, of_sheet, &cells, [FIRST_ROW, last], all)?;
        let is_helper = |cell: &&Cell<'_>| !matches!(cell, Cell::Field(..) | Cell::Check);
        let helpers = cells.iter().take_while(is_helper).count();
        let frozen = u16::try_from(helpers).unwrap_or(0).min(3);
        let width = u16::try_from(cells.len()).unwrap_or(u16::MAX).max(1);
        sheet.set_freeze_panes(FIRST_ROW, frozen)?;
        sheet.autofilter(HEADING_ROW, 0, last.saturating_sub(1).max(FIRST_ROW), width - 1)?;
        print_across(sheet, &widths, frozen)
    }

    /// Headings and help; gives the widths of the columns.
    fn tops(
        &self,
        sheet: &mut Worksheet,
        of_sheet: &Sheet,
        cells: &[Cell<'_>],
    ) -> Result<Vec<f64>, XlsxError> {
        let mut widths = Vec::new();
        let (mut heading_lines, mut help_lines) = (1, 1);
        for (cell, column) in cells.iter().zip(0..) {
            let top = self.top(of_sheet, *cell);
            heading_lines = lines(&top.heading, top.width - 3., 1.1).max(heading_lines);
            help_lines = lines(&top.help, top.width, 0.75).max(help_lines);
            sheet.set_column_width(column, top.width)?;
            sheet.write_with_format(HEADING_ROW, column, top.heading, top.format)?;
            sheet.write_with_format(HELP_ROW, column, top.help, &self.look.help)?;
            widths.push(top.width);
        }
        sheet.set_row_height(HEADING_ROW, 15 * heading_lines + 6)?;
        sheet.set_row_height(HELP_ROW, 12 * help_lines.min(12) + 6)?;
        Ok(widths)
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        at: u32,
        column: u16,
        cell: Cell<'_>,
        of_sheet: &Sheet,
        row: &FilledRow,
    ) -> Result<(), XlsxError> {
        let text = |text: &str| Some(Entry::Text(text.to_owned()));
        let place = |place: &Place| Entry::Text(place.title.get(self.options.lang).to_owned());
        let entry = match cell {
            Cell::Document => text(&row.document),
            Cell::Place => of_sheet.places.get(row.place).map(place),
            Cell::Owner => row.owner.as_deref().and_then(text),
            Cell::Mark => row.mark.as_deref().and_then(text),
            Cell::Check => return Ok(()),
            Cell::Field(index, field) => {
                let entry = row.cells.get(index).and_then(Option::as_ref);
                return self.entry(sheet, at, column, entry, &field.content);
            }
        };
        self.put(sheet, at, column, entry.as_ref(), &self.look.text)
    }

    pub(super) fn entry(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        entry: Option<&Entry>,
        content: &Content,
    ) -> Result<(), XlsxError> {
        // A year in a column of days would be shown as a day of the year 1905.
        let format = match (content.shape(), entry) {
            (Shape::Date, Some(Entry::Number(_))) => &self.look.count,
            (Shape::Date, Some(Entry::Text(_))) => &self.look.day,
            _ => self.format(content),
        };
        self.put(sheet, row, column, entry, format)
    }

    fn put(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        entry: Option<&Entry>,
        format: &Format,
    ) -> Result<(), XlsxError> {
        match entry {
            None => sheet.write_blank(row, column, format)?,
            // Always as a text, so that one that begins as a formula does is none.
            Some(Entry::Text(text)) => sheet.write_string_with_format(row, column, text, format)?,
            Some(Entry::Number(number)) => {
                sheet.write_number_with_format(row, column, *number, format)?
            }
            Some(Entry::Date(day)) => {
                let year = u16::try_from(day.year()).unwrap_or(1900);
                let (month, of_month) = (u8::try_from(day.month()), u8::try_from(day.day()));
                let day = ExcelDateTime::from_ymd(year, month.unwrap_or(1), of_month.unwrap_or(1))?;
                sheet.write_datetime_with_format(row, column, &day, &self.look.date)?
            }
        };
        Ok(())
    }
}

fn without_border(format: &Format) -> Format {
    format.clone().set_border(FormatBorder::None)
}
