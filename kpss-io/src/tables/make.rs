//! Fills tables from the files of submissions, all tables asked for in one pass.

use kpss_core::{Content as InputContent, Input, Lang};
use serde_json::Value;

use super::Table;
use super::plan::{Rows, TableShape};
use super::row::{Owner, Row};
use super::values::Values;
use super::walk::{Found, walk};

/// A file of a submission.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// The submission: the folder or file with which it is checked.
    pub submission: &'a str,
    /// The file.
    pub input: Input<'a>,
}

/// The rows of tables. Each file is read once and forgotten before the next one is.
pub fn collect<'a>(
    shapes: &[&'static TableShape],
    files: impl IntoIterator<Item = Named<'a>>,
    lang: Lang,
) -> Vec<Table> {
    let made = |shape: &&'static TableShape| Table {
        shape,
        lang,
        columns: shape.columns.iter().map(|column| Values::of(column.kind)).collect(),
    };
    let mut tables: Vec<Table> = shapes.iter().map(made).collect();
    for file in files {
        match read(&file.input) {
            Some(value) => of_file(&mut tables, file, &value),
            None => unread(&mut tables, file),
        }
    }
    tables
}

/// The text of a file as a tree, if it is JSON.
fn read(input: &Input<'_>) -> Option<Value> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    match input.content {
        InputContent::Bytes(bytes) => {
            let text = std::str::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes)).ok()?;
            serde_json::from_str(text).ok()
        }
        // One writer for documents: a second one would be a copy of it for every type of the model.
        InputContent::Document(document) => serde_json::from_str(&document.to_json()).ok(),
        InputContent::Transcript(transcript) => serde_json::from_str(transcript.json).ok(),
        _ => None,
    }
}

fn of_file(tables: &mut [Table], file: Named<'_>, value: &Value) {
    let mut documents = 0;
    walk(value, &mut |found| {
        documents += usize::from(matches!(found, Found::Document { .. }));
        let wanted = tables.iter_mut().filter(|table| table.shape.rows.takes(found));
        let mut name = None;
        for table in wanted {
            let name = name.get_or_insert_with(|| name_of(&file, found));
            add(table, &row(&file, name, found), &table.shape.rows);
        }
    });
    if documents == 0 {
        unread(tables, file);
    }
}

/// A file without a document that can be told: a row all the same, so that it is not lost.
fn unread(tables: &mut [Table], file: Named<'_>) {
    let row = Row {
        submission: file.submission,
        file: file.input.name,
        document: file.input.name,
        pointer: "",
        place: "",
        owner: None,
        position: 0,
        value: &Value::Null,
    };
    let of_documents = |table: &&mut Table| matches!(table.shape.rows, Rows::Documents);
    tables.iter_mut().filter(of_documents).for_each(|table| push(table, &row));
}

/// What a document is called in every table: its file, and where it stands there.
fn name_of(file: &Named<'_>, found: &Found<'_>) -> String {
    let (Found::Document { pointer, .. } | Found::Record { document: pointer, .. }) = found;
    match *pointer {
        "" => file.input.name.to_owned(),
        pointer => format!("{}#{pointer}", file.input.name),
    }
}

fn row<'v>(file: &Named<'v>, document: &'v str, found: &Found<'v>) -> Row<'v> {
    let (submission, file) = (file.submission, file.input.name);
    let row = Row {
        submission,
        file,
        document,
        pointer: "",
        place: "",
        owner: None,
        position: 0,
        value: &Value::Null,
    };
    match *found {
        Found::Document { pointer, value, .. } => Row { pointer, value, ..row },
        Found::Record { pointer, place, owner, value, .. } => {
            Row { pointer, place, owner, value, ..row }
        }
    }
}

/// Adds a row for a record, or for each value of a list in it.
fn add(table: &mut Table, row: &Row<'_>, rows: &Rows) {
    let Rows::Values(_, path) = rows else { return push(table, row) };
    let id = row.value.get("id").and_then(Value::as_str);
    let owner = Some(Owner { record: "", pointer: row.pointer, id });
    let list = path.iter().try_fold(row.value, |here, key| here.get(key));
    let values = list.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for (position, value) in (1..).zip(values) {
        push(table, &Row { owner, position, value, ..*row });
    }
}

impl Rows {
    /// Whether rows are made of what was found.
    fn takes(&self, found: &Found<'_>) -> bool {
        match (self, found) {
            (Self::Documents, Found::Document { .. }) => true,
            (Self::Kind(kind), Found::Document { kind: of, .. }) => kind == of,
            (Self::Records(name), Found::Record { record, .. }) => *name == record.name,
            (Self::Values(of, _), found) => of.takes(found),
            _ => false,
        }
    }
}

fn push(table: &mut Table, row: &Row<'_>) {
    for (values, column) in table.columns.iter_mut().zip(&table.shape.columns) {
        values.push(row.cell(&column.take, table.lang));
    }
}
