//! The tables of an answer, from its published schema.

use std::collections::BTreeSet;

use kpss_core::model::DocumentKind;
use serde_json::{Map, Value};

use super::sheet::{Described, Part, Sheet, Take};
use crate::layout::Layout;
use crate::tables::column::{ColumnKind, Unit};

/// The tables; the first one is the answer itself and has one row.
pub(super) fn sheets(schema: &Value) -> Vec<Sheet> {
    let mut reading = Reading { schema, of_documents: of_documents(), sheets: Vec::new() };
    reading.sheets.push(Sheet::new("answer", described(schema)));
    reading.fields(At { sheet: 0, item: "" }, &[], schema);
    reading.sheets
}

/// The types of the model that documents consist of.
fn of_documents() -> BTreeSet<&'static str> {
    let records = Layout::of(DocumentKind::Submission).sheets.iter().map(|it| it.record.name);
    records.chain(["Document"]).collect()
}

struct Reading<'s> {
    schema: &'s Value,
    of_documents: BTreeSet<&'static str>,
    sheets: Vec<Sheet>,
}

/// A table that is being read, and the type of its records.
#[derive(Clone, Copy)]
struct At<'s> {
    sheet: usize,
    item: &'s str,
}

/// What a schema allows, as far as tables tell it apart.
enum Content<'s> {
    Value(ColumnKind, Option<Unit>),
    Date,
    Record,
    List(&'s Value),
    Entries(&'s Value),
    Json,
}

impl<'s> Reading<'s> {
    fn fields(&mut self, at: At<'s>, path: &[&'s str], record: &'s Value) {
        // A record of which there are several forms has the fields of all of them.
        let forms = record.get("oneOf").and_then(Value::as_array);
        for form in forms.into_iter().flatten().chain([record]) {
            for (key, field) in members(form, "properties") {
                self.field(at, &[path, &[key]].concat(), field, "");
            }
        }
    }

    fn field(&mut self, at: At<'s>, path: &[&'s str], schema: &'s Value, list: &str) {
        let (name, found) = self.resolved(schema);
        // What nothing is said of is what the list is of which it is.
        let said = [described(schema), described(found), list];
        let holds = said.into_iter().find(|said| !said.is_empty()).unwrap_or_default();
        match self.content(name, found) {
            Content::Record => self.fields(at, path, found),
            Content::List(items) => self.list(at, path, holds, items),
            Content::Entries(values) => self.entries(at, path, holds, values),
            Content::Value(kind, unit) => self.column(at, path, holds, (kind, unit), Part::Value),
            Content::Json => {
                let text = (ColumnKind::Text, None);
                self.column(at, path, &format!("{holds} As JSON."), text, Part::Json);
            }
            Content::Date => self.date(at, path, holds),
        }
    }

    fn column(
        &mut self,
        at: At<'s>,
        path: &[&str],
        holds: &str,
        (kind, unit): (ColumnKind, Option<Unit>),
        part: Part,
    ) {
        let ending = match part {
            Part::FirstDay => "_first",
            Part::LastDay => "_last",
            Part::Value | Part::Json => "",
        };
        let name = if path.is_empty() { "value".to_owned() } else { path.join("_") };
        let described = Described { name: format!("{name}{ending}"), holds, kind, unit };
        let path = path.iter().map(|&key| key.to_owned()).collect();
        if let Some(sheet) = self.sheets.get_mut(at.sheet) {
            sheet.add(described, Take::Field(path, part));
        }
    }

    /// A date of reduced precision, and its first and last day beside it.
    fn date(&mut self, at: At<'s>, path: &[&str], holds: &str) {
        self.column(at, path, holds, (ColumnKind::Text, None), Part::Value);
        for (part, day) in [(Part::FirstDay, "First"), (Part::LastDay, "Last")] {
            let holds = format!("{day} day of it: {holds}");
            self.column(at, path, &holds, (ColumnKind::Day, None), part);
        }
    }

    /// A list of records, or of values.
    fn list(&mut self, at: At<'s>, path: &[&'s str], holds: &str, items: &'s Value) {
        let (name, found) = self.resolved(items);
        if name == at.item && !name.is_empty() {
            return self.point(at.sheet, path, at.sheet);
        }
        let below = self.below(at, path, holds);
        if matches!(self.content(name, found), Content::Record) {
            self.fields(At { sheet: below, item: name }, &[], found);
        } else {
            let position = Described {
                name: "position".to_owned(),
                holds: "Position in the list, from 1.",
                kind: ColumnKind::Whole,
                unit: None,
            };
            self.add(below, position, Take::Position);
            self.field(At { sheet: below, item: "" }, &[], items, holds);
        }
    }

    /// Values that stand under names.
    fn entries(&mut self, at: At<'s>, path: &[&'s str], holds: &str, values: &'s Value) {
        let below = self.below(at, path, holds);
        let name = Described {
            name: "name".to_owned(),
            holds: "The name under which the value stands.",
            kind: ColumnKind::Text,
            unit: None,
        };
        self.add(below, name, Take::Name);
        self.field(At { sheet: below, item: "" }, &[], values, holds);
    }

    /// A new table below another one.
    fn below(&mut self, at: At<'s>, path: &[&'s str], holds: &str) -> usize {
        let below = self.sheets.len();
        let Some(above) = self.sheets.get(at.sheet) else { return below };
        let name = match at.sheet {
            0 => path.join("_"),
            _ => format!("{}_{}", above.shape.name, path.join("_")),
        };
        let mut sheet = Sheet::new(&name, holds);
        let text = |name: &str, holds| Described {
            name: name.to_owned(),
            holds,
            kind: ColumnKind::Text,
            unit: None,
        };
        let key = "Where the row stands in the answer (JSON Pointer).";
        sheet.add(text("answer_key", key), Take::Key);
        if at.sheet > 0 {
            let owner = "Where the record stands in the answer to which the row belongs.";
            sheet.add(text("owner_key", owner), Take::Owner);
            sheet.stand_below(above);
        }
        self.sheets.push(sheet);
        self.point(at.sheet, path, below);
        below
    }

    fn point(&mut self, sheet: usize, path: &[&str], to: usize) {
        let path = path.iter().map(|&key| key.to_owned()).collect();
        if let Some(sheet) = self.sheets.get_mut(sheet) {
            sheet.lists.push((path, to));
        }
    }

    fn add(&mut self, sheet: usize, described: Described<'_>, take: Take) {
        if let Some(sheet) = self.sheets.get_mut(sheet) {
            sheet.add(described, take);
        }
    }

    /// The name of the type that a schema means, and the type.
    fn resolved(&self, schema: &'s Value) -> (&'s str, &'s Value) {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return ("", schema);
        };
        let name = reference.strip_prefix("#/$defs/").unwrap_or(reference);
        let found = self.schema.get("$defs").and_then(|all| all.get(name));
        (name, found.unwrap_or(schema))
    }

    fn content(&self, name: &str, schema: &'s Value) -> Content<'s> {
        if self.of_documents.contains(name) {
            return Content::Json;
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("integer") => Content::Value(ColumnKind::Whole, None),
            Some("number") if name == "Money" => {
                Content::Value(ColumnKind::Number, Some(Unit::Named("CZK")))
            }
            Some("number") => Content::Value(ColumnKind::Number, None),
            Some("boolean") => Content::Value(ColumnKind::Truth, None),
            Some("string") if name == "Date" => Content::Date,
            Some("string") => Content::Value(ColumnKind::Text, None),
            Some("array") => {
                let first = schema.get("prefixItems").and_then(|items| items.get(0));
                first.or_else(|| schema.get("items")).map_or(Content::Json, Content::List)
            }
            Some("object") => match schema.get("additionalProperties") {
                Some(values @ Value::Object(_)) => Content::Entries(values),
                _ => Content::Record,
            },
            _ => one_of(schema),
        }
    }
}

/// One of several words, or of several forms of a record.
fn one_of(schema: &Value) -> Content<'_> {
    let forms = schema.get("oneOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let all = |is: fn(&Value) -> bool| !forms.is_empty() && forms.iter().all(is);
    if all(|form| form.get("const").or(form.get("enum")).is_some()) {
        Content::Value(ColumnKind::Text, None)
    } else if all(|form| form.get("properties").is_some()) {
        Content::Record
    } else {
        Content::Json
    }
}

fn described(schema: &Value) -> &str {
    schema.get("description").and_then(Value::as_str).unwrap_or_default()
}

fn members<'s>(schema: &'s Value, key: &str) -> impl Iterator<Item = (&'s str, &'s Value)> {
    let found: Option<&'s Map<String, Value>> = schema.get(key).and_then(Value::as_object);
    found.into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}
