//! The columns of a table: to what a row belongs, then the fields, and sums beside what they check.

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::Shape;
use rust_xlsxwriter::Format;

use super::book::Book;
use super::card::starred;
use crate::layout::{Column, Content, Sheet};
use crate::workbook::help_texts::Words;

/// What stands in a column of a table.
#[derive(Clone, Copy)]
pub(super) enum Cell<'l> {
    Document,
    Place,
    Owner,
    Mark,
    Field(usize, &'l Column),
    /// The sum of the sources beside the stated total.
    Check,
}

/// The top of a column.
pub(super) struct Top<'b> {
    pub(super) heading: String,
    pub(super) help: String,
    pub(super) width: f64,
    pub(super) format: &'b Format,
}

impl Book<'_> {
    pub(super) fn cells<'s>(&self, sheet: &'s Sheet) -> Vec<Cell<'s>> {
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
        for (at, column) in sheet.columns.iter().enumerate() {
            cells.push(Cell::Field(at, column));
            if column.path == ["costs", "total"] && self.can_check(sheet) {
                cells.push(Cell::Check);
            }
        }
        cells
    }

    /// Heading, help and width of a column.
    pub(super) fn top(&self, of_sheet: &Sheet, cell: Cell<'_>) -> Top<'_> {
        let said = |both| self.said(both).to_owned();
        let helper = |heading, help, width| Top { heading, help, width, format: &self.look.helper };
        match cell {
            Cell::Document => helper(said(Words::DOCUMENT), said(Words::DOCUMENT_HELP), 16.),
            Cell::Place => helper(said(Words::PLACE), said(Words::PLACE_HELP), 27.),
            Cell::Owner => {
                let help = Words::owner_help(&self.owner_sheets(of_sheet), self.options.lang);
                helper(said(Words::OWNER), help, 18.)
            }
            Cell::Mark => helper(said(Words::MARK), said(Words::MARK_HELP), 10.),
            Cell::Check => helper(said(Words::CHECK), said(Words::CHECK_HELP), 18.),
            Cell::Field(_, column) => {
                let required = self.is_required(of_sheet.record.name, column);
                Top {
                    heading: starred(column.heading.get(self.options.lang), required),
                    help: self.help(column),
                    width: width_of(column),
                    format: if required { &self.look.required } else { &self.look.heading },
                }
            }
        }
    }

    /// Names of the sheets to whose records the rows of a sheet belong.
    fn owner_sheets(&self, of_sheet: &Sheet) -> Vec<&'static str> {
        let mut names: Vec<&str> = Vec::new();
        for owner in of_sheet.places.iter().filter_map(|place| place.owner) {
            let owner = crate::layout::sheet_name(owner);
            let name = self.said(owner.title);
            if (owner.main || self.options.all_sheets) && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    pub(super) fn format_of(&self, cell: Cell<'_>) -> &Format {
        match cell {
            Cell::Field(_, column) => self.format(&column.content),
            Cell::Check => &self.look.check,
            _ => &self.look.text,
        }
    }

    pub(super) fn format(&self, content: &Content) -> &Format {
        match content {
            Content::Many(_) => &self.look.text,
            Content::One(shape) => match shape {
                Shape::Money => &self.look.money,
                Shape::Number => &self.look.number,
                Shape::Count { .. } => &self.look.count,
                // As a date, a spreadsheet would show the year 2026 as 18. 7. 1905 and make of
                // 10/2026 the first of October.
                Shape::Date => &self.look.day,
                _ => &self.look.text,
            },
        }
    }
}

fn width_of(column: &Column) -> f64 {
    match (&column.content, column.content.shape(), column.path.last()) {
        (_, _, Some(&("id" | "code"))) if column.path.len() == 1 => 14.,
        (_, Shape::Text, Some(&("description" | "reason" | "conclusions"))) => 50.,
        (Content::Many(_), _, _) => 32.,
        (_, Shape::Money, _) => 18.,
        (_, Shape::Number | Shape::Count { .. } | Shape::Date | Shape::Bool, _) => 14.,
        (_, Shape::Text, _) => 34.,
        _ => 24.,
    }
}
