//! Drop-downs: they offer, and do not forbid.

use kpss_core::model::shape::{Name, Shape, Target};
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Worksheet, XlsxError};

use super::FIRST_ROW;
use super::book::Book;
use super::column::Cell;
use crate::layout::{Content, Sheet, choices};
use crate::workbook::entry::yes_or_no;

impl Book<'_> {
    pub(super) fn offer_in_table(
        &self,
        sheet: &mut Worksheet,
        cell: Cell<'_>,
        of_sheet: &Sheet,
        rows: [u32; 2],
        column: u16,
    ) -> Result<(), XlsxError> {
        match cell {
            Cell::Field(_, field) => self.offer(sheet, &field.content, rows, [column, column]),
            Cell::Place => {
                let titles: Vec<String> = of_sheet
                    .places
                    .iter()
                    .map(|place| place.title.get(self.options.lang).to_owned())
                    .collect();
                // A list in the cell itself holds 255 characters and no comma.
                let length: usize = titles.iter().map(|title| title.chars().count() + 1).sum();
                if length > 255 || titles.iter().any(|title| title.contains(',')) {
                    return Ok(());
                }
                let [first, last] = rows;
                let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
                let offered = DataValidation::new().allow_list_strings(&titles)?;
                sheet.add_data_validation(first, column, last, column, &lenient(offered))?;
                Ok(())
            }
            // Where rows may belong to records of several sheets, the first is the usual one.
            Cell::Owner => {
                let mut owners = of_sheet.places.iter().filter_map(|place| place.owner);
                let owner = owners.find(|owner| {
                    let sheet = self.layout.sheets.iter().find(|it| it.record.name == owner.name);
                    sheet.is_some_and(|sheet| self.has_sheet(sheet))
                });
                match owner {
                    Some(owner) => self.offer_records(sheet, owner.name, rows, [column, column]),
                    None => Ok(()),
                }
            }
            Cell::Document | Cell::Mark | Cell::Check => Ok(()),
        }
    }

    /// A drop-down with what may stand in a cell.
    pub(super) fn offer(
        &self,
        sheet: &mut Worksheet,
        content: &Content,
        [first, last]: [u32; 2],
        [left, right]: [u16; 2],
    ) -> Result<(), XlsxError> {
        let Content::One(shape) = content else { return Ok(()) };
        let offered = match shape {
            Shape::Bool => {
                let lang = self.options.lang;
                let words = [yes_or_no(true, lang), yes_or_no(false, lang)];
                DataValidation::new().allow_list_strings(&words)?
            }
            Shape::Name(Name::Reference(target)) => {
                let record = match target {
                    Target::Record(record) => record,
                    Target::Implementer | Target::Responsible => "Organisation",
                    Target::Document(_) => return Ok(()),
                };
                return self.offer_records(sheet, record, [first, last], [left, right]);
            }
            _ => {
                let Some(codes) = choices(content) else { return Ok(()) };
                DataValidation::new()
                    .allow_list_formula(format!("={}", range_name(codes.id)).as_str().into())
            }
        };
        sheet.add_data_validation(first, left, last, right, &lenient(offered))?;
        Ok(())
    }

    /// A drop-down with the records of a sheet: their names, or else their numbers.
    fn offer_records(
        &self,
        sheet: &mut Worksheet,
        record: &str,
        [first, last]: [u32; 2],
        [left, right]: [u16; 2],
    ) -> Result<(), XlsxError> {
        let Some(target) = self.layout.sheets.iter().find(|it| it.record.name == record) else {
            return Ok(());
        };
        if !self.has_sheet(target) {
            return Ok(());
        }
        let cells = self.cells(target);
        let called = |name: &str| {
            cells.iter().position(|cell| matches!(cell, Cell::Field(_, it) if it.path == [name]))
        };
        let mark = cells.iter().position(|cell| matches!(cell, Cell::Mark));
        let keys = ["code", "name", "title", "id"];
        let Some(column) = mark.or_else(|| keys.iter().find_map(|key| called(key))) else {
            return Ok(());
        };
        let letters = crate::grid::column_letters(u32::try_from(column).unwrap_or(0));
        let name = self.said(target.name().title);
        let (from, to) = (FIRST_ROW + 1, FIRST_ROW + 2_000);
        let range = format!("='{name}'!${letters}${from}:${letters}${to}");
        let offered = DataValidation::new().allow_list_formula(range.as_str().into());
        sheet.add_data_validation(first, left, last, right, &lenient(offered))?;
        Ok(())
    }
}

/// Name of the area with the items of a code list.
pub(super) fn range_name(list: &str) -> String {
    format!("ciselnik_{}", list.replace('-', "_"))
}

/// What is unknown gets a finding, with its reason.
fn lenient(list: DataValidation) -> DataValidation {
    list.set_error_style(DataValidationErrorStyle::Information)
}
