//! The sheet with everything that drop-downs offer.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::book::Book;
use super::offers::range_name;
use super::page::{Tab, prepare, print_across};
use super::{FIRST_ROW, HEADING_ROW, HELP_ROW};
use crate::workbook::help_texts::Words;

const WIDTH: f64 = 38.;

impl Book<'_> {
    pub(super) fn code_lists(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let name = self.said(Words::LISTS);
        let sheet = workbook.add_worksheet();
        prepare(sheet, name, Tab::Lists)?;
        sheet.write_with_format(0, 0, name, &self.look.title)?;
        sheet.write_with_format(HELP_ROW, 0, self.said(Words::LISTS_HINT), &self.look.hint)?;
        for (column, list) in (0..).zip(&self.lists) {
            let title = self.said(list.title);
            sheet.write_with_format(HEADING_ROW, column, title, &self.look.heading)?;
            sheet.set_column_width(column, WIDTH)?;
            for (row, item) in (FIRST_ROW..).zip(&list.items) {
                let shown = item.shown(self.options.lang);
                sheet.write_string_with_format(row, column, shown, &self.look.item)?;
            }
        }
        sheet.set_row_height(HEADING_ROW, 21)?;
        sheet.set_freeze_panes(FIRST_ROW, 0)?;
        print_across(sheet, &vec![WIDTH; self.lists.len()], 0)?;
        for (at, list) in self.lists.iter().enumerate() {
            let letters = crate::grid::column_letters(u32::try_from(at).unwrap_or(0));
            let last = FIRST_ROW + u32::try_from(list.items.len()).unwrap_or(1).max(1);
            let range = format!("='{name}'!${letters}${}:${letters}${last}", FIRST_ROW + 1);
            workbook.define_name(range_name(list.id), &range)?;
        }
        Ok(())
    }
}
