//! A sheet: the records of one kind, or the card of a document.

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, RecordShape, Shape};

use super::column::{Column, columns, inner};
use super::names::{SheetName, sheet_name};
use super::place::Place;

/// The values that a document holds once, one below the other.
#[derive(Debug)]
pub struct Card {
    /// The kind of document.
    pub kind: DocumentKind,
    /// One a row.
    pub fields: Vec<Column>,
}

impl Card {
    pub(super) fn of(kind: DocumentKind) -> Self {
        Self { kind, fields: columns(kind.shape()) }
    }

    /// Name of the sheet.
    pub fn name(&self) -> SheetName {
        sheet_name(self.kind.shape())
    }
}

/// The records of one kind, one a row.
#[derive(Debug)]
pub struct Sheet {
    /// The kind of record.
    pub record: &'static RecordShape,
    /// The lists whose records stand here.
    pub places: Vec<Place>,
    /// The fields.
    pub columns: Vec<Column>,
}

impl Sheet {
    pub(super) fn of(place: Place) -> Self {
        let record = place.item;
        Self { record, places: vec![place], columns: columns(record) }
    }

    /// Name of the sheet.
    pub fn name(&self) -> SheetName {
        sheet_name(self.record)
    }

    /// Whether rows belong to records of other sheets.
    pub fn has_owner(&self) -> bool {
        self.places.iter().any(|place| place.owner.is_some())
    }

    /// The lists of one kind of document.
    pub fn places_of(&self, kind: DocumentKind) -> impl Iterator<Item = (usize, &Place)> {
        self.places.iter().enumerate().filter(move |(_, place)| place.kind == kind)
    }

    /// Whether each row has to say to which list it belongs.
    pub fn has_several_places(&self) -> bool {
        DocumentKind::ALL.iter().any(|kind| self.places_of(*kind).count() > 1)
    }

    /// Whether records have an identifier of their own.
    pub fn has_id(&self) -> bool {
        self.columns.iter().any(|column| {
            matches!((column.content.shape(), column.path.as_slice()), (Shape::Name(Name::Id), [_]))
        })
    }

    /// Whether a row needs a mark by which rows of other sheets name it: its record owns lists and
    /// has no identifier.
    pub fn needs_mark(&self) -> bool {
        !self.has_id() && owns_records(self.record)
    }
}

/// Whether lists of records stand in a record.
fn owns_records(record: &'static RecordShape) -> bool {
    record.fields.iter().any(|field| match inner((field.shape)()) {
        Shape::Record(inside) => owns_records(inside),
        Shape::List(item) => matches!(inner(item()), Shape::Record(_)),
        _ => false,
    })
}
