//! The sheets of a workbook, one after the other.

use kpss_core::Bilingual;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::TemplateOptions;
use crate::layout::{Choices, Column, Content, Layout, Sheet, choices};
use crate::workbook::fill::Filled;
use crate::workbook::look::Look;

pub(in crate::workbook) struct Book<'l> {
    pub(super) layout: &'l Layout,
    pub(super) options: &'l TemplateOptions,
    pub(super) look: Look,
    /// The code lists in use.
    pub(super) lists: Vec<&'static Choices>,
}

impl<'l> Book<'l> {
    pub(in crate::workbook) fn new(layout: &'l Layout, options: &'l TemplateOptions) -> Self {
        let mut book = Self { layout, options, look: Look::new(), lists: Vec::new() };
        for card in &layout.cards {
            card.fields.iter().for_each(|column| book.add_list(&column.content));
        }
        // A list that only a sheet uses which the workbook does not have would be a riddle.
        for sheet in layout.sheets.iter().filter(|it| options.all_sheets || it.name().main) {
            sheet.columns.iter().for_each(|column| book.add_list(&column.content));
        }
        book
    }

    fn add_list(&mut self, content: &Content) {
        if let Some(list) = choices(content)
            && !self.lists.iter().any(|known| known.id == list.id)
        {
            self.lists.push(list);
        }
    }

    pub(super) fn said(&self, both: Bilingual) -> &'static str {
        both.get(self.options.lang)
    }

    pub(in crate::workbook) fn write(mut self, filled: &Filled) -> Result<Vec<u8>, XlsxError> {
        let layout = self.layout;
        let rows = |at: usize| filled.sheets.get(at).map_or(&[][..], Vec::as_slice);
        let sheets: Vec<(usize, &Sheet)> = layout
            .sheets
            .iter()
            .enumerate()
            .filter(|(at, sheet)| self.has_sheet(sheet) || !rows(*at).is_empty())
            .collect();
        for (_, sheet) in &sheets {
            sheet.columns.iter().for_each(|column| self.add_list(&column.content));
        }
        let cards: Vec<usize> =
            (0..layout.cards.len()).filter(|at| has_card(filled, *at)).collect();
        let mut workbook = Workbook::new();
        self.guide(workbook.add_worksheet(), &cards, &sheets)?;
        for at in cards {
            let Some(card) = layout.cards.get(at) else { continue };
            let values = filled.cards.get(at).map_or(&[][..], Vec::as_slice);
            self.card(workbook.add_worksheet(), card, values)?;
        }
        for (at, of_sheet) in &sheets {
            self.table(workbook.add_worksheet(), of_sheet, rows(*at), filled)?;
        }
        self.code_lists(&mut workbook)?;
        // The guide is read first, and the card is where work begins.
        workbook.worksheet_from_index(0)?.set_active(true);
        workbook.save_to_buffer()
    }

    /// Whether an empty template has a sheet.
    pub(super) fn has_sheet(&self, sheet: &Sheet) -> bool {
        self.options.all_sheets || sheet.name().main
    }

    /// Whether a field is asked for.
    pub(super) fn is_required(&self, record: &str, column: &Column) -> bool {
        let key = (record.to_owned(), column.path.join("."));
        column.required && column.path != ["id"] || self.options.required.contains(&key)
    }
}

/// A submission has a card only of the kinds that it holds; an empty template has them all.
fn has_card(filled: &Filled, at: usize) -> bool {
    let is_empty = filled.cards.iter().all(Vec::is_empty);
    at == 0 || is_empty || filled.cards.get(at).is_some_and(|documents| !documents.is_empty())
}
