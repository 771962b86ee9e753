//! A map proposed by comparing headings with what the model and people call its fields.

use std::collections::BTreeMap;

use kpss_core::model::DocumentKind;

use super::description::{Column, Form, Map, Table};
use super::synonyms::SYNONYMS;
use crate::grid::{Book, Grid, Value};
use crate::layout::{Layout, Sheet};
use crate::value::without_unit as bare;

/// A proposed map, and how sure it is of each heading.
#[derive(Clone, Debug)]
pub struct Guess {
    /// The map.
    pub map: Map,
    /// Table, heading, field and how sure, in per cent; headings that mean nothing have no field.
    pub headings: Vec<(String, String, Option<String>, u8)>,
}

/// Proposes a map for the tables of a file.
pub fn guess(book: &Book, kind: DocumentKind) -> Guess {
    let mut tables: Vec<Table> = Vec::new();
    let mut headings = Vec::new();
    for grid in &book.grids {
        let Some(proposed) = best(grid, kind) else { continue };
        for (heading, meaning) in &proposed.headings {
            let field = meaning.as_ref().map(|(field, _)| format!("{}.{field}", proposed.record));
            let sure = meaning.as_ref().map_or(0, |(_, sure)| *sure);
            headings.push((grid.name.clone(), heading.clone(), field, sure));
        }
        let table = proposed.table();
        let known = tables.iter_mut().find(|it| it.record == table.record && it.form == table.form);
        match known {
            Some(known) => known.merge(table),
            None => tables.push(table),
        }
    }
    let title = format!("Návrh mapy: {}", kind.name().cs);
    Guess { map: Map { title, document: kind.code().to_owned(), tables }, headings }
}

struct Proposed {
    record: &'static str,
    form: Form,
    headings: Vec<(String, Option<(String, u8)>)>,
}

impl Proposed {
    fn known(&self) -> usize {
        self.headings.iter().filter(|(_, meaning)| meaning.is_some()).count()
    }

    fn table(self) -> Table {
        let mut columns: Vec<Column> = Vec::new();
        for (heading, meaning) in self.headings {
            let Some((field, _)) = meaning else { continue };
            match columns.iter_mut().find(|column| column.field == field) {
                Some(column) => column.headings.push(heading),
                None => {
                    columns.push(Column { headings: vec![heading], field, ..Column::default() });
                }
            }
        }
        let record = self.record.to_owned();
        let set = if record == "Node" {
            BTreeMap::from([("level".to_owned(), "measure".to_owned())])
        } else {
            BTreeMap::new()
        };
        Table { record, form: self.form, names: Vec::new(), columns, set }
    }
}

impl Table {
    /// Takes over headings that another table of the same records words otherwise.
    fn merge(&mut self, other: Self) {
        for column in other.columns {
            match self.columns.iter_mut().find(|known| known.field == column.field) {
                Some(known) => {
                    for heading in column.headings {
                        if !known.headings.iter().any(|it| bare(it) == bare(&heading)) {
                            known.headings.push(heading);
                        }
                    }
                }
                None => self.columns.push(column),
            }
        }
    }
}

/// The record and form that explain most headings of a table; at least two.
fn best(grid: &Grid, kind: DocumentKind) -> Option<Proposed> {
    let mut best: Option<Proposed> = None;
    let rows = grid.rows.iter().take(30).map(|row| {
        let texts = row.cells.iter().filter_map(|cell| text(&cell.value));
        (Form::Rows, texts.collect::<Vec<&str>>())
    });
    let labels = grid.rows.iter().filter_map(|row| match row.cells.as_slice() {
        [label, _] => text(&label.value),
        _ => None,
    });
    let card = std::iter::once((Form::Card, labels.collect::<Vec<&str>>()));
    for (form, headings) in rows.chain(card) {
        for sheet in &Layout::of(kind).sheets {
            let meanings = headings.iter().map(|it| ((*it).to_owned(), meaning(it, sheet)));
            let proposed =
                Proposed { record: sheet.record.name, form, headings: meanings.collect() };
            let known = proposed.known();
            if known >= 2 && known > best.as_ref().map_or(0, Proposed::known) {
                best = Some(proposed);
            }
        }
    }
    best
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// The field that a heading means on a sheet, and how sure that is.
fn meaning(heading: &str, sheet: &Sheet) -> Option<(String, u8)> {
    let heading = bare(heading);
    // People who write of an identifier mean that of the register, and not the one of the file.
    let of_model = sheet
        .columns
        .iter()
        .find(|column| column.path != ["id"] && bare(&column.heading.cs) == heading);
    if let Some(column) = of_model {
        return Some((column.path.join("."), 100));
    }
    let known = SYNONYMS.iter().filter(|(record, ..)| *record == sheet.record.name);
    let mut near: Option<(String, u8)> = None;
    for (_, field, words) in known {
        for word in *words {
            let word = bare(word);
            if word == heading {
                return Some(((*field).to_owned(), 90));
            }
            let distance = strsim::damerau_levenshtein(&word, &heading);
            let is_near = distance <= 2 && word.chars().count() >= 6;
            let starts = heading.starts_with(&word) && word.chars().count() >= 6;
            if (is_near || starts) && near.is_none() {
                near = Some(((*field).to_owned(), 60));
            }
        }
    }
    near
}
