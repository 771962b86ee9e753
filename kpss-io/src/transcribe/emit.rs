//! Puts together what was read: the document as JSON, and where each value stood.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::mem;

use kpss_core::model::DocumentKind;
use kpss_core::{Cell, Lang, Remark, RemarkKind};

use super::Transcription;
use super::form::{Form, Forms, Part, forms};
use super::located::{Known, Located};
use super::record::{At, Of, Reading, sorted};
use super::spots::{Spot, Spots};
use super::values::{Values, in_quotes};
use crate::grid::Address;
use crate::layout::{Column, Layout};
use crate::map::Origins;
use crate::workbook::Words;

struct Emitter<'r> {
    /// Values are let go as they are written.
    reading: &'r mut Reading,
    forms: &'static Forms,
    /// For each record whether others belong to it.
    owns: Vec<bool>,
    /// Records by document, sheet, place and owner, in the order of the file.
    children: HashMap<(usize, usize, usize, Option<usize>), Vec<usize>>,
    out: String,
    pointer: String,
    spots: Spots,
    /// Pointers of the records of which something is to be said, and of each card.
    of_record: HashMap<usize, String>,
    of_card: Vec<String>,
}

/// The document, where its values stood, and what was noticed.
pub(super) fn emit(
    mut reading: Reading,
    layout: &'static Layout,
    names: Vec<String>,
    origins: Option<Origins>,
) -> Transcription {
    let mut emitter = Emitter::new(&mut reading, layout);
    emitter.root(layout.kind);
    let Emitter { out, spots, of_record, of_card, .. } = emitter;
    let mut cells = Located {
        spots,
        names,
        tables: Vec::new(),
        cards: layout.cards.iter().map(|card| known(&card.fields)).collect(),
        sheets: layout.sheets.iter().map(|sheet| known(&sheet.columns)).collect(),
        lists: Vec::new(),
        origins,
    };
    for (grid, table) in reading.tables.iter().enumerate() {
        if let Some(Of::Sheet(sheet)) = table.as_ref().map(|table| table.of)
            && let Some(sheet) = layout.sheets.get(sheet)
        {
            cells.lists.extend(sheet.places.iter().map(|place| (place.path.clone(), grid)));
        }
    }
    cells.tables.clone_from(&reading.tables);
    let remarks = remarks(reading, layout, &cells, &of_record, &of_card);
    Transcription { json: out, cells, remarks }
}

fn known(columns: &[Column]) -> Vec<Known> {
    let one = |column: &Column| Known {
        path: column.path.clone(),
        heading: column.heading.get(Lang::Cs).to_owned(),
    };
    columns.iter().map(one).collect()
}

/// Remarks with their pointers, in the order of the file.
fn remarks(
    reading: Reading,
    layout: &Layout,
    cells: &Located,
    of_record: &HashMap<usize, String>,
    of_card: &[String],
) -> Vec<Remark> {
    let field = |columns: &[Column], field: u16| {
        columns.get(usize::from(field)).map(|column| format!("/{}", column.path.join("/")))
    };
    let mut found = Vec::with_capacity(reading.noticed.len());
    for noticed in reading.noticed {
        let pointer = match noticed.at {
            At::File => String::new(),
            At::Record(number, at) => {
                let record = reading.records.get(number);
                let sheet = record.and_then(|record| layout.sheets.get(record.sheet));
                let below = sheet.zip(at).and_then(|(sheet, at)| field(&sheet.columns, at));
                let own = of_record.get(&number).cloned().unwrap_or_default();
                own + &below.unwrap_or_default()
            }
            At::Card(number, at) => {
                let card = reading.cards.get(number).and_then(|it| layout.cards.get(it.of));
                let below = card.zip(at).and_then(|(card, at)| field(&card.fields, at));
                of_card.get(number).cloned().unwrap_or_default() + &below.unwrap_or_default()
            }
        };
        let sheet = cells.names.get(noticed.grid).cloned().unwrap_or_default();
        let heading = |at: Option<u16>, columns: Option<&Vec<Known>>| {
            let found = at.zip(columns).and_then(|(at, known)| known.get(usize::from(at)));
            found.map(|known| known.heading.clone()).unwrap_or_default()
        };
        let is_owner = matches!(noticed.kind, RemarkKind::ParentUnknown { .. });
        let heading = match noticed.at {
            At::Record(..) if is_owner && noticed.column.is_some() => {
                Words::OWNER.get(Lang::Cs).to_owned()
            }
            At::Record(number, at) => {
                let sheet = reading.records.get(number).map(|record| record.sheet);
                heading(at, sheet.and_then(|sheet| cells.sheets.get(sheet)))
            }
            At::Card(number, at) => {
                let card = reading.cards.get(number).map(|card| card.of);
                heading(at, card.and_then(|card| cells.cards.get(card)))
            }
            At::File => String::new(),
        };
        let cell = match (noticed.row, noticed.column) {
            (Some(row), column) => {
                let at = Address { row, column: column.unwrap_or(0) };
                cells.in_file(noticed.grid, at, heading)
            }
            _ => Cell { sheet, cell: String::new(), heading },
        };
        let cell = Some(cell);
        let remark = Remark { kind: noticed.kind, pointer, cell };
        found.push((noticed.grid, noticed.row, noticed.column, remark));
    }
    sorted(found)
}

impl<'r> Emitter<'r> {
    fn new(reading: &'r mut Reading, layout: &'static Layout) -> Self {
        let mut children = HashMap::<_, Vec<usize>>::new();
        let mut owns = vec![false; reading.records.len()];
        for (number, record) in reading.records.iter().enumerate() {
            if let (Some(place), false) = (record.place, record.is_lost) {
                let key = (record.document, record.sheet, place, record.owner);
                children.entry(key).or_default().push(number);
                if let Some(owner) = record.owner.and_then(|owner| owns.get_mut(owner)) {
                    *owner = true;
                }
            }
        }
        let lengths = reading.records.iter().map(|record| record.values.length() + 40);
        let out = String::with_capacity(lengths.sum());
        let noticed = reading.noticed.iter().filter_map(|one| match one.at {
            At::Record(number, _) => Some(number),
            At::File | At::Card(..) => None,
        });
        let of_record = noticed.map(|number| (number, String::new())).collect();
        let of_card = vec![String::new(); reading.cards.len()];
        let (pointer, spots) = (String::new(), Spots::default());
        let forms = forms(layout);
        Self { reading, forms, owns, children, out, pointer, spots, of_record, of_card }
    }

    fn root(&mut self, kind: DocumentKind) {
        let root = self.reading.cards.iter().position(|card| card.kind == kind).unwrap_or(0);
        self.document(root);
        self.out.push('\n');
    }

    fn document(&mut self, number: usize) {
        let Some(card) = self.reading.cards.get_mut(number) else { return };
        let (kind, values, id) = (card.kind, mem::take(&mut card.values), card.id.take());
        if let Some((grid, line)) = card.place {
            self.spots.push(&self.pointer, spot(grid, line, true, card.of));
        }
        if let Some(own) = self.of_card.get_mut(number) {
            own.clone_from(&self.pointer);
        }
        let Some(form) = self.forms.cards.get(&kind) else { return };
        let of = Holder { document: number, kind, record: None, id: id.as_deref() };
        self.object(form, &values, of);
    }

    fn record(&mut self, number: usize, kind: DocumentKind) {
        let Some(record) = self.reading.records.get_mut(number) else { return };
        let (values, id) = (mem::take(&mut record.values), record.id.take());
        let (document, sheet) = (record.document, record.sheet);
        self.spots.push(&self.pointer, spot(record.grid, record.row, false, record.sheet));
        if let Some(own) = self.of_record.get_mut(&number) {
            own.clone_from(&self.pointer);
        }
        let Some(form) = self.forms.sheets.get(&(kind, sheet)) else { return };
        let of = Holder { document, kind, record: Some(number), id: id.as_deref() };
        self.object(form, &values, of);
    }

    fn object(&mut self, form: &Form, values: &Values, of: Holder<'_>) {
        self.out.push('{');
        let start = self.out.len();
        for (key, part) in form {
            if self.is_absent(key, part, values, of) {
                continue;
            }
            let (length, at) = (self.out.len(), self.pointer.len());
            if length > start {
                self.out.push(',');
            }
            self.out.extend(["\"", *key, "\":"]);
            self.pointer.extend(["/", *key]);
            let before = self.out.len();
            self.part(key, part, values, of);
            if self.out.len() == before {
                self.out.truncate(length);
            }
            self.pointer.truncate(at);
        }
        self.out.push('}');
    }

    /// Whether there is nothing to write, seen at a glance: most records lack most fields.
    fn is_absent(&self, key: &str, part: &Part, values: &Values, of: Holder<'_>) -> bool {
        match (part, of.record) {
            (Part::Value(field), _) => key != "id" && values.get(*field).is_none(),
            (Part::List(..), Some(record)) => self.owns.get(record) == Some(&false),
            _ => false,
        }
    }

    /// Writes a value, or nothing where there is none.
    fn part(&mut self, key: &str, part: &Part, values: &Values, of: Holder<'_>) {
        match part {
            Part::Kind(kind) => {
                self.out.extend(["\"", kind.code(), "\""]);
            }
            Part::Value(field) => {
                if let Some(json) = values.get(*field) {
                    self.out.push_str(json);
                } else if let ("id", Some(id)) = (key, of.id) {
                    self.out.push_str(&in_quotes(id));
                }
            }
            Part::Group(form) => {
                let before = self.out.len();
                self.object(form, values, Holder { id: None, ..of });
                if self.out.get(before..) == Some("{}") {
                    self.out.truncate(before);
                }
            }
            Part::List(sheet, place) => {
                let key = (of.document, *sheet, *place, of.record);
                let children = self.children.remove(&key).unwrap_or_default();
                self.list(&children, |emitter, child| emitter.record(child, of.kind));
            }
            Part::Documents(kind) => {
                let cards = self.reading.cards.iter().enumerate();
                let inside: Vec<usize> =
                    cards.filter(|(_, card)| card.kind == *kind).map(|(at, _)| at).collect();
                self.list(&inside, Self::document);
            }
        }
    }

    fn list(&mut self, items: &[usize], one: impl Fn(&mut Self, usize)) {
        if items.is_empty() {
            return;
        }
        self.out.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            let at = self.pointer.len();
            let _ = write!(self.pointer, "/{index}");
            one(self, *item);
            self.pointer.truncate(at);
        }
        self.out.push(']');
    }
}

/// The limits of a grid keep its number, and the model that of a sheet, below what a spot can say.
fn spot(grid: usize, line: u32, is_card: bool, of: usize) -> Spot {
    let (grid, of) =
        (u32::try_from(grid).unwrap_or(u32::MAX), u16::try_from(of).unwrap_or(u16::MAX));
    Spot { grid, line, is_card, of }
}

/// The document or record whose fields are written.
#[derive(Clone, Copy)]
struct Holder<'r> {
    document: usize,
    kind: DocumentKind,
    record: Option<usize>,
    id: Option<&'r str>,
}
