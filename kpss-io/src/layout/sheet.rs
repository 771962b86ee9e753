//! A sheet: the records of one kind, or the card of a document.

use std::collections::HashMap;

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, RecordShape, Shape};

use super::column::{Column, columns};
use super::names::{SheetName, sheet_name};
use super::place::Place;
use crate::value::{fold, folded_without_unit};
use crate::workbook::Words;

/// The values that a document holds once, one below the other.
#[derive(Debug)]
pub struct Card {
    /// The kind of document.
    pub kind: DocumentKind,
    /// One a row.
    pub fields: Vec<Column>,
    /// What each label means, folded, in both languages.
    labels: HashMap<String, u16>,
}

impl Card {
    pub(super) fn of(kind: DocumentKind) -> Self {
        let fields = columns(kind.shape());
        let mut labels = HashMap::new();
        for (at, field) in (0..).zip(&fields) {
            labels.insert(fold(&field.heading.cs), at);
            labels.insert(fold(&field.heading.en), at);
        }
        Self { kind, fields, labels }
    }

    /// The place of a field of the document itself.
    pub fn column(&self, key: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.path == [key])
    }

    /// The field that a label means.
    pub fn label(&self, text: &str) -> Option<u16> {
        self.labels.get(&fold(text)).copied()
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
    /// What each heading means, folded, in both languages.
    headings: HashMap<String, Heading>,
    /// Fields of the record itself, by key.
    keys: HashMap<&'static str, usize>,
}

/// What a column of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The document to which a row belongs.
    Document,
    /// The list to which a row belongs.
    Place,
    /// The record to which a row belongs.
    Owner,
    /// By what other rows name this one.
    Mark,
    /// A field, by its number.
    Field(u16),
    /// A sum that only the spreadsheet needs; it is not read.
    Check,
}

impl Sheet {
    pub(super) fn of(place: Place) -> Self {
        let record = place.item;
        let columns = columns(record);
        let own = |(at, column): (usize, &Column)| match column.path.as_slice() {
            [key] => Some((*key, at)),
            _ => None,
        };
        let keys = columns.iter().enumerate().filter_map(own).collect();
        Self { record, places: vec![place], columns, headings: HashMap::new(), keys }
    }

    /// The column of a field of the record itself.
    pub fn column(&self, key: &str) -> Option<usize> {
        self.keys.get(key).copied()
    }

    /// Name of the sheet.
    pub fn name(&self) -> SheetName {
        sheet_name(self.record)
    }

    pub(super) fn learn_headings(&mut self) {
        let helpers = [
            (Words::DOCUMENT, Heading::Document),
            (Words::PLACE, Heading::Place),
            (Words::OWNER, Heading::Owner),
            (Words::MARK, Heading::Mark),
            (Words::CHECK, Heading::Check),
        ];
        for (words, heading) in helpers {
            self.headings.insert(fold(words.cs), heading);
            self.headings.insert(fold(words.en), heading);
        }
        for (at, column) in (0..).zip(&self.columns) {
            self.headings.insert(fold(&column.heading.cs), Heading::Field(at));
            self.headings.insert(fold(&column.heading.en), Heading::Field(at));
        }
    }

    /// What a heading means.
    pub fn heading(&self, text: &str) -> Option<Heading> {
        let folded = fold(text);
        let known = self.headings.get(&folded);
        // A heading may state the unit of its amounts: `Náklady – Celkem (tis. Kč)`.
        known.or_else(|| self.headings.get(folded_without_unit(&folded))).copied()
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
    record.fields.iter().any(|field| match (field.shape)().bare() {
        Shape::Record(inside) => owns_records(inside),
        Shape::List(item) => matches!(item().bare(), Shape::Record(_)),
        _ => false,
    })
}
