//! The first sheet: how to fill in the rest. Reading passes over it.

use rust_xlsxwriter::{Url, Worksheet, XlsxError};

use super::book::Book;
use super::help::lines;
use super::page::{Tab, prepare};
use crate::layout::Sheet;
use crate::workbook::help_texts::Words;

const PROSE: f64 = 92.;

impl Book<'_> {
    pub(super) fn guide(
        &self,
        sheet: &mut Worksheet,
        cards: &[usize],
        sheets: &[(usize, &Sheet)],
    ) -> Result<(), XlsxError> {
        let look = &self.look;
        prepare(sheet, self.said(Words::GUIDE), Tab::Guide)?;
        sheet.set_column_width(0, 26)?;
        sheet.set_column_width(1, PROSE)?;
        sheet.set_row_height(0, 24)?;
        sheet.write_with_format(0, 0, self.said(Words::GUIDE_TITLE), &look.title)?;
        let mut row = 2;
        for (number, step) in (1..).zip(Words::STEPS) {
            sheet.write_with_format(row, 0, f64::from(number), &look.step)?;
            sheet.write_with_format(row, 1, self.said(step), &look.prose)?;
            sheet.set_row_height(row, 15 * lines(self.said(step), PROSE, 1.) + 3)?;
            row += 1;
        }
        row += 1;
        sheet.write_with_format(row, 0, self.said(Words::COLOURS), &look.band)?;
        sheet.write_blank(row, 1, &look.band)?;
        let colours = [
            (Words::REQUIRED, Words::REQUIRED_HELP, &look.required),
            (Words::ORDINARY, Words::ORDINARY_HELP, &look.heading),
            (Words::HELPER, Words::HELPER_HELP, &look.helper),
        ];
        for (title, help, format) in colours {
            row += 1;
            sheet.write_with_format(row, 0, self.said(title), format)?;
            sheet.write_with_format(row, 1, self.said(help), &look.prose)?;
        }
        row += 2;
        sheet.write_with_format(row, 0, self.said(Words::SHEETS), &look.band)?;
        sheet.write_blank(row, 1, &look.band)?;
        let cards = cards.iter().filter_map(|at| self.layout.cards.get(*at));
        let cards = cards.map(|card| (card.name(), card.kind.shape().description));
        let tables = sheets.iter().map(|(_, sheet)| (sheet.name(), sheet.record.description));
        for (name, description) in cards.chain(tables) {
            row += 1;
            let name = self.said(name.title);
            let link = Url::new(format!("internal:'{name}'!A1")).set_text(name);
            sheet.write_url_with_format(row, 0, link, &look.link)?;
            sheet.write_with_format(row, 1, self.said(description), &look.prose)?;
        }
        sheet.set_print_fit_to_pages(1, 0);
        Ok(())
    }
}
