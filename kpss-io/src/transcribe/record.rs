//! What was read, before it is put together.

use kpss_core::Remark;
use kpss_core::RemarkKind;
use kpss_core::lists::Order as _;
use kpss_core::model::DocumentKind;
use kpss_core::model::shape::Target;

use super::values::Values;
pub(super) use crate::layout::Heading as Slot;

/// A value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stored {
    /// As JSON.
    Json(Box<str>),
    /// Other records, not looked up yet.
    Links(Box<Links>),
}

/// What a cell names: other records, by identifier, name or number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Links {
    pub(super) target: Target,
    pub(super) typed: Vec<String>,
    /// Whether the field is a list.
    pub(super) many: bool,
}

/// One row of a table.
#[derive(Debug)]
pub(super) struct Record {
    /// Sheet of the layout.
    pub(super) sheet: usize,
    /// Table of the file.
    pub(super) grid: usize,
    /// Row of the table.
    pub(super) row: u32,
    /// Document to which it belongs.
    pub(super) document: usize,
    /// List of the sheet's lists; none if the row does not say.
    pub(super) place: Option<usize>,
    /// To what it belongs, as typed.
    pub(super) typed_owner: Option<String>,
    /// The record to which it belongs.
    pub(super) owner: Option<usize>,
    /// By what other rows name it, if it has no identifier.
    pub(super) mark: Option<String>,
    /// Identifier, typed or made.
    pub(super) id: Option<String>,
    pub(super) values: Values,
    /// Whether it can be put nowhere.
    pub(super) is_lost: bool,
}

/// A document, from one column of a card.
#[derive(Debug)]
pub(super) struct Card {
    pub(super) kind: DocumentKind,
    /// Card of the layout.
    pub(super) of: usize,
    /// Table of the file and its column; none where only tables were found.
    pub(super) place: Option<(usize, u32)>,
    pub(super) id: Option<String>,
    pub(super) values: Values,
}

/// Something noticed, before the pointers are known.
#[derive(Debug)]
pub(super) struct Noticed {
    pub(super) kind: RemarkKind,
    pub(super) at: At,
    /// Place in the file: table, row, column; the whole table without them.
    pub(super) grid: usize,
    pub(super) row: Option<u32>,
    pub(super) column: Option<u32>,
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// The file or a table.
    File,
    /// A field of a record.
    Record(usize, Option<u16>),
    /// A field of a document's card.
    Card(usize, Option<u16>),
}

/// Everything that was read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) cards: Vec<Card>,
    pub(super) records: Vec<Record>,
    pub(super) noticed: Vec<Noticed>,
    /// For each table of the file, where the fields stand.
    pub(super) tables: Vec<Option<Table>>,
}

/// Where the fields of a sheet or card stand in a table of the file.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) of: Of,
    /// The row with headings.
    pub(super) heading_row: u32,
    /// Columns of the file and what they are; for a card rows.
    pub(super) slots: Vec<(u32, Slot)>,
}

/// What a table of the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// A card of the layout.
    Card(usize),
    /// A sheet of the layout.
    Sheet(usize),
}

impl Table {
    /// The column of the file with a field; for a card the row.
    pub(super) fn of_field(&self, field: u16) -> Option<u32> {
        let found = self.slots.iter().find(|(_, slot)| *slot == Slot::Field(field));
        found.map(|(column, _)| *column)
    }
}

impl Table {
    /// The column of the file that says to which record a row belongs.
    pub(super) fn of_owner(&self) -> Option<u32> {
        let found = self.slots.iter().find(|(_, slot)| *slot == Slot::Owner);
        found.map(|(column, _)| *column)
    }
}

impl Reading {
    /// A remark about the file, at a place in a table.
    pub(super) fn notice(
        &mut self,
        kind: RemarkKind,
        grid: usize,
        cell: (Option<u32>, Option<u32>),
    ) {
        let (row, column) = cell;
        self.noticed.push(Noticed { kind, at: At::File, grid, row, column });
    }
}

/// Remarks in the order of the file.
pub(super) fn sorted(mut remarks: Vec<(usize, Option<u32>, Option<u32>, Remark)>) -> Vec<Remark> {
    remarks.order_by_key(|(grid, row, column, _)| (*grid, *row, *column));
    remarks.into_iter().map(|(.., remark)| remark).collect()
}
