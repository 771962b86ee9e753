//! A table of an answer, and where its values come from.

use kpss_core::LocalizedText;

use crate::tables::column::{ColumnKind, TableColumn, Take as OfDocument, Unit};
use crate::tables::plan::{Rows, TableShape};

/// A table of an answer.
pub(super) struct Sheet {
    pub(super) shape: TableShape,
    /// Where the value of each column comes from.
    pub(super) takes: Vec<Take>,
    /// The keys from a record to a list in it, and the table of that list.
    pub(super) lists: Vec<(Vec<String>, usize)>,
}

/// Where the value of a column comes from.
pub(super) enum Take {
    /// Where the row stands.
    Key,
    /// Where the record stands to which it belongs.
    Owner,
    /// From 1, of a value in its list.
    Position,
    /// The name under which a value stands.
    Name,
    /// What the row above has in a column.
    Above(usize),
    /// What stands at keys from the record.
    Field(Vec<String>, Part),
}

/// What of a value stands in a column.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Value,
    Json,
    FirstDay,
    LastDay,
}

/// What a column is called, holds and is counted in.
pub(super) struct Described<'a> {
    pub(super) name: String,
    pub(super) holds: &'a str,
    pub(super) kind: ColumnKind,
    pub(super) unit: Option<Unit>,
}

impl Sheet {
    pub(super) fn new(name: &str, title: &str) -> Self {
        let shape = TableShape {
            name: name.to_owned(),
            title: both(title),
            columns: Vec::new(),
            key: Vec::new(),
            links: Vec::new(),
            rows: Rows::Answer,
        };
        Self { shape, takes: Vec::new(), lists: Vec::new() }
    }

    pub(super) fn add(&mut self, described: Described<'_>, take: Take) {
        let Described { name, holds, kind, unit } = described;
        self.shape.columns.push(TableColumn {
            title: both(&name),
            name,
            description: both(holds),
            unit,
            refers_to: Vec::new(),
            kind,
            // The values come from the answer, not from rows of documents.
            take: OfDocument::Place,
        });
        self.takes.push(take);
    }

    /// Takes over what stands directly in the records above, and the identifiers in them.
    pub(super) fn stand_below(&mut self, above: &Self) {
        for (index, (column, take)) in above.shape.columns.iter().zip(&above.takes).enumerate() {
            let name = match take {
                Take::Above(_) => column.name.clone(),
                Take::Name => format!("{}_{}", above.shape.name, column.name),
                Take::Field(path, Part::Value) if path.len() == 1 || is_id(path) => {
                    format!("{}_{}", above.shape.name, column.name)
                }
                _ => continue,
            };
            self.shape.columns.push(TableColumn { title: both(&name), name, ..column.clone() });
            self.takes.push(Take::Above(index));
        }
    }
}

fn is_id(path: &[String]) -> bool {
    path.last().is_some_and(|key| key == "id")
}

/// Answers hold codes and values, and their schemas are written in English alone.
fn both(text: &str) -> LocalizedText {
    LocalizedText::new(text, text)
}
