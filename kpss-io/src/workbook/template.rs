//! The workbook: an empty template, or one with content.

use std::collections::BTreeSet;

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, Shape, Target};
use kpss_core::{Bilingual, Lang};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, ExcelDateTime, Format, ProtectionOptions, Workbook,
    Worksheet, XlsxError,
};

use super::entry::{Entry, yes_or_no};
use super::fill::{Filled, FilledRow};
use super::help_texts::Words;
use super::look::Look;
use crate::layout::{Card, Choices, Column, Content, Layout, Place, Sheet, choices};

/// What a template holds beyond its kind.
#[derive(Clone, Debug)]
pub struct TemplateOptions {
    /// Language of headings and help.
    pub lang: Lang,
    /// Every sheet, also those that are seldom needed.
    pub all_sheets: bool,
    /// Fields that a profile asks for: type of the record and keys, for example `Plan`, `title`.
    pub required: BTreeSet<(String, String)>,
    /// Rows that are ready to be written into, on each table.
    pub free_rows: u32,
}

impl Default for TemplateOptions {
    fn default() -> Self {
        Self { lang: Lang::Cs, all_sheets: false, required: BTreeSet::new(), free_rows: 200 }
    }
}

/// An empty template, or one with a document in it.
///
/// # Errors
/// The writer of workbooks refused.
pub fn template(
    kind: DocumentKind,
    filled: &Filled,
    options: &TemplateOptions,
) -> Result<Vec<u8>, XlsxError> {
    Book::new(Layout::of(kind), options).write(filled)
}

/// Index of the first row with content; above it stand title, help and headings.
const FIRST_ROW: u32 = 3;
const HELP_ROW: u32 = 1;
const HEADING_ROW: u32 = 2;

/// What stands in a column of a table.
#[derive(Clone, Copy)]
enum Cell<'l> {
    Document,
    Place,
    Owner,
    Mark,
    Field(usize, &'l Column),
}

pub(super) struct Book<'l> {
    layout: &'l Layout,
    options: &'l TemplateOptions,
    look: Look,
    /// The code lists in use.
    lists: Vec<&'static Choices>,
}

impl<'l> Book<'l> {
    pub(super) fn new(layout: &'l Layout, options: &'l TemplateOptions) -> Self {
        let mut book = Self { layout, options, look: Look::new(), lists: Vec::new() };
        let columns = layout.cards.iter().flat_map(|card| &card.fields);
        for column in columns.chain(layout.sheets.iter().flat_map(|sheet| &sheet.columns)) {
            book.add_list(&column.content);
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

    fn said(&self, both: Bilingual) -> &'static str {
        both.get(self.options.lang)
    }

    pub(super) fn write(&self, filled: &Filled) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        for (at, card) in self.layout.cards.iter().enumerate() {
            let values = filled.cards.get(at).map_or(&[][..], Vec::as_slice);
            // A submission has a card only of the kinds that it holds.
            if values.is_empty() && self.layout.cards.len() > 1 && at > 0 && has_content(filled) {
                continue;
            }
            let sheet = workbook.add_worksheet();
            self.card(sheet, card, values)?;
        }
        for (at, of_sheet) in self.layout.sheets.iter().enumerate() {
            let rows = filled.sheets.get(at).map_or(&[][..], Vec::as_slice);
            let is_wanted = self.options.all_sheets || of_sheet.name().main || !rows.is_empty();
            if is_wanted {
                let sheet = workbook.add_worksheet();
                self.table(sheet, of_sheet, rows)?;
            }
        }
        self.code_lists(&mut workbook)?;
        workbook.save_to_buffer()
    }

    /// Whether a field is asked for.
    fn is_required(&self, record: &str, column: &Column) -> bool {
        let key = (record.to_owned(), column.path.join("."));
        column.required && column.path != ["id"] || self.options.required.contains(&key)
    }

    fn card(
        &self,
        sheet: &mut Worksheet,
        card: &Card,
        documents: &[Vec<Option<Entry>>],
    ) -> Result<(), XlsxError> {
        let lang = self.options.lang;
        let name = self.said(card.name().title);
        prepare(sheet, name, lang)?;
        sheet.write_with_format(0, 0, name, &self.look.title)?;
        sheet.write_with_format(HELP_ROW, 0, self.said(Words::CARD_HINT), &self.look.hint)?;
        sheet.write_with_format(HEADING_ROW, 0, self.said(Words::FIELD), &self.look.heading)?;
        let width = u16::try_from(documents.len().max(1)).unwrap_or(u16::MAX);
        for column in 1..=width {
            let heading = self.said(Words::VALUE);
            sheet.write_with_format(HEADING_ROW, column, heading, &self.look.heading)?;
            sheet.set_column_width(column, 48)?;
        }
        sheet.write_with_format(
            HEADING_ROW,
            width + 1,
            self.said(Words::HELP),
            &self.look.heading,
        )?;
        sheet.set_column_width(0, 34)?;
        sheet.set_column_width(width + 1, 60)?;
        for (at, field) in card.fields.iter().enumerate() {
            let row = FIRST_ROW + u32::try_from(at).unwrap_or(0);
            let required = self.is_required(card.kind.shape().name, field);
            let label = if required { &self.look.required_label } else { &self.look.label };
            sheet.write_with_format(row, 0, starred(field.heading.get(lang), required), label)?;
            sheet.write_with_format(row, width + 1, field.help.get(lang), &self.look.note)?;
            for column in 1..=width {
                let values = documents.get(usize::from(column) - 1);
                let entry = values.and_then(|values| values.get(at)).and_then(Option::as_ref);
                self.entry(sheet, row, column, entry, &field.content)?;
            }
            self.offer(sheet, &field.content, [row, row], [1, width])?;
        }
        sheet.set_freeze_panes(FIRST_ROW, 1)?;
        print_on_a4(sheet, false)
    }

    /// The columns of a table: to what a row belongs, then the fields.
    fn cells<'s>(&self, sheet: &'s Sheet) -> Vec<Cell<'s>> {
        let mut cells = Vec::new();
        if self.layout.kind == DocumentKind::Submission {
            cells.push(Cell::Document);
        }
        if sheet.has_several_places() {
            cells.push(Cell::Place);
        }
        if sheet.has_owner() {
            cells.push(Cell::Owner);
        }
        if sheet.needs_mark() {
            cells.push(Cell::Mark);
        }
        cells.extend(sheet.columns.iter().enumerate().map(|(at, column)| Cell::Field(at, column)));
        cells
    }

    fn table(
        &self,
        sheet: &mut Worksheet,
        of_sheet: &Sheet,
        rows: &[FilledRow],
    ) -> Result<(), XlsxError> {
        let lang = self.options.lang;
        let name = self.said(of_sheet.name().title);
        prepare(sheet, name, lang)?;
        sheet.write_with_format(0, 0, name, &self.look.title)?;
        sheet.write_with_format(0, 3, self.said(Words::TABLE_HINT), &self.look.hint)?;
        sheet.set_row_height(HELP_ROW, 50)?;
        sheet.set_row_height(HEADING_ROW, 32)?;
        let cells = self.cells(of_sheet);
        let filled = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let free = if of_sheet.name().main { self.options.free_rows } else { 50 };
        let last = (FIRST_ROW + filled.saturating_add(free)).min(1_048_575);
        for (at, cell) in cells.iter().enumerate() {
            let column = u16::try_from(at).unwrap_or(u16::MAX);
            self.heading(sheet, of_sheet, *cell, column)?;
            for (index, row) in rows.iter().enumerate() {
                let at = FIRST_ROW + u32::try_from(index).unwrap_or(0);
                self.cell(sheet, at, column, *cell, of_sheet, row)?;
            }
            let first_free = FIRST_ROW + filled;
            let format = self.format_of(*cell);
            for row in first_free..last {
                sheet.write_blank(row, column, format)?;
            }
            self.offer_in_table(sheet, *cell, of_sheet, [FIRST_ROW, last - 1], column)?;
        }
        let width = u16::try_from(cells.len()).unwrap_or(1).max(1);
        let helpers = cells.iter().filter(|cell| !matches!(cell, Cell::Field(..))).count();
        let frozen = u16::try_from(helpers).unwrap_or(0).min(3);
        sheet.set_freeze_panes(FIRST_ROW, frozen)?;
        sheet.autofilter(HEADING_ROW, 0, last - 1, width - 1)?;
        print_on_a4(sheet, true)
    }

    fn heading(
        &self,
        sheet: &mut Worksheet,
        of_sheet: &Sheet,
        cell: Cell<'_>,
        column: u16,
    ) -> Result<(), XlsxError> {
        let lang = self.options.lang;
        let (heading, help, width, format) = match cell {
            Cell::Document => (
                self.said(Words::DOCUMENT).to_owned(),
                self.said(Words::DOCUMENT_HELP).to_owned(),
                16.,
                &self.look.helper,
            ),
            Cell::Place => (
                self.said(Words::PLACE).to_owned(),
                self.said(Words::PLACE_HELP).to_owned(),
                26.,
                &self.look.helper,
            ),
            Cell::Owner => {
                let help = Words::owner_help(&self.owner_sheets(of_sheet), lang);
                (self.said(Words::OWNER).to_owned(), help, 18., &self.look.helper)
            }
            Cell::Mark => (
                self.said(Words::MARK).to_owned(),
                self.said(Words::MARK_HELP).to_owned(),
                10.,
                &self.look.helper,
            ),
            Cell::Field(_, column) => {
                let required = self.is_required(of_sheet.record.name, column);
                let format = if required { &self.look.required } else { &self.look.heading };
                let heading = starred(column.heading.get(lang), required);
                (heading, column.help.get(lang).to_owned(), width_of(&column.content), format)
            }
        };
        sheet.write_with_format(HEADING_ROW, column, heading, format)?;
        sheet.write_with_format(HELP_ROW, column, help, &self.look.help)?;
        sheet.set_column_width(column, width)?;
        Ok(())
    }

    /// Names of the sheets to whose records the rows of a sheet belong.
    fn owner_sheets(&self, of_sheet: &Sheet) -> Vec<&'static str> {
        let mut names: Vec<&str> = Vec::new();
        for owner in of_sheet.places.iter().filter_map(|place| place.owner) {
            let name = self.said(crate::layout::sheet_name(owner).title);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
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
            Cell::Field(index, field) => {
                let entry = row.cells.get(index).and_then(Option::as_ref);
                return self.entry(sheet, at, column, entry, &field.content);
            }
        };
        self.put(sheet, at, column, entry.as_ref(), &self.look.text)
    }

    fn format_of(&self, cell: Cell<'_>) -> &Format {
        match cell {
            Cell::Field(_, column) => self.format(&column.content),
            _ => &self.look.text,
        }
    }

    fn format(&self, content: &Content) -> &Format {
        match content {
            Content::Many(_) => &self.look.text,
            Content::One(shape) => match shape {
                Shape::Money => &self.look.money,
                Shape::Number => &self.look.number,
                Shape::Count { .. } => &self.look.count,
                Shape::Date => &self.look.date,
                _ => &self.look.text,
            },
        }
    }

    fn entry(
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
            (Shape::Date, Some(Entry::Text(_))) => &self.look.text,
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
                use chrono::Datelike as _;
                let year = u16::try_from(day.year()).unwrap_or(1900);
                let (month, of_month) = (u8::try_from(day.month()), u8::try_from(day.day()));
                let day = ExcelDateTime::from_ymd(year, month.unwrap_or(1), of_month.unwrap_or(1))?;
                sheet.write_datetime_with_format(row, column, &day, &self.look.date)?
            }
        };
        Ok(())
    }

    fn offer_in_table(
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
            Cell::Owner => {
                let owners = of_sheet.places.iter().filter_map(|place| place.owner);
                let mut names: Vec<&str> = owners.map(|owner| owner.name).collect();
                names.dedup();
                match names.as_slice() {
                    [one] => self.offer_records(sheet, one, rows, [column, column]),
                    _ => Ok(()),
                }
            }
            Cell::Document | Cell::Mark => Ok(()),
        }
    }

    /// A drop-down with what may stand in a cell.
    fn offer(
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
            Shape::Name(Name::Reference(Target::Record(record))) => {
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
        if !(target.name().main || self.options.all_sheets) {
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
        let (from, to) = (FIRST_ROW + 1, FIRST_ROW + 2000);
        let range = format!("='{name}'!${letters}${from}:${letters}${to}");
        let offered = DataValidation::new().allow_list_formula(range.as_str().into());
        sheet.add_data_validation(first, left, last, right, &lenient(offered))?;
        Ok(())
    }

    /// The sheet with everything that drop-downs offer.
    fn code_lists(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let name = self.said(Words::LISTS);
        let sheet = workbook.add_worksheet();
        prepare(sheet, name, self.options.lang)?;
        sheet.write_with_format(0, 0, name, &self.look.title)?;
        for (at, list) in self.lists.iter().enumerate() {
            let column = u16::try_from(at).unwrap_or(u16::MAX);
            sheet.write_with_format(
                HEADING_ROW,
                column,
                self.said(list.title),
                &self.look.heading,
            )?;
            sheet.set_column_width(column, 34)?;
            for (row, item) in (FIRST_ROW..).zip(&list.items) {
                sheet.write_string(row, column, item.shown(self.options.lang))?;
            }
        }
        sheet.set_freeze_panes(FIRST_ROW, 0)?;
        print_on_a4(sheet, true)?;
        for (at, list) in self.lists.iter().enumerate() {
            let letters = crate::grid::column_letters(u32::try_from(at).unwrap_or(0));
            let last = FIRST_ROW + u32::try_from(list.items.len()).unwrap_or(1).max(1);
            let range = format!("='{name}'!${letters}${}:${letters}${last}", FIRST_ROW + 1);
            workbook.define_name(range_name(list.id), &range)?;
        }
        Ok(())
    }
}

/// Whether a document stands in the workbook.
fn has_content(filled: &Filled) -> bool {
    filled.cards.iter().any(|documents| !documents.is_empty())
}

fn range_name(list: &str) -> String {
    format!("ciselnik_{}", list.replace('-', "_"))
}

fn starred(heading: &str, required: bool) -> String {
    if required { format!("{heading} *") } else { heading.to_owned() }
}

/// A drop-down that offers and does not forbid: what is unknown gets a finding, with its reason.
fn lenient(list: DataValidation) -> DataValidation {
    list.set_error_style(DataValidationErrorStyle::Information)
}

fn width_of(content: &Content) -> f64 {
    match (content, content.shape()) {
        (Content::Many(_), _) => 32.,
        (_, Shape::Money) => 18.,
        (_, Shape::Number | Shape::Count { .. } | Shape::Date | Shape::Bool) => 13.,
        (_, Shape::Text) => 34.,
        _ => 24.,
    }
}

fn prepare(sheet: &mut Worksheet, name: &str, _: Lang) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    // Headings and help stay as they are; cells, rows and columns are free.
    let free = ProtectionOptions {
        insert_rows: true,
        delete_rows: true,
        format_cells: true,
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    };
    sheet.protect_with_options(&free);
    Ok(())
}

fn print_on_a4(sheet: &mut Worksheet, landscape: bool) -> Result<(), XlsxError> {
    sheet.set_paper_size(9);
    if landscape {
        sheet.set_landscape();
    }
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEADING_ROW, HEADING_ROW)?;
    sheet.set_header("&L&F&R&A").set_footer("&R&P / &N");
    Ok(())
}
