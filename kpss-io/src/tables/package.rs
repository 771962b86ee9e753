//! The description of tables that lie in files: a data package of Frictionless.

use kpss_core::Lang;
use serde_json::{Map, Value, json};

use super::column::{ColumnKind, TableColumn, Unit};
use super::plan::TableShape;

/// A data package of tables, each in a file of its name with an ending.
pub fn data_package(tables: &[&TableShape], ending: &str, lang: Lang) -> Value {
    let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    let resources: Vec<Value> =
        tables.iter().map(|table| resource(table, &names, ending, lang)).collect();
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "kpss",
        "resources": resources,
    })
}

fn resource(table: &TableShape, names: &[&str], ending: &str, lang: Lang) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(|column| field(column, lang)).collect();
    // A link to a table that is not among the files would be broken.
    let links: Vec<Value> = table
        .links
        .iter()
        .filter(|link| names.contains(&link.table.as_str()))
        .map(|link| {
            json!({
                "fields": link.columns,
                "reference": { "resource": link.table, "fields": link.key },
            })
        })
        .collect();
    let mut schema = Map::new();
    schema.insert("fields".to_owned(), Value::from(fields));
    if !table.key.is_empty() {
        schema.insert("primaryKey".to_owned(), json!(table.key));
    }
    if !links.is_empty() {
        schema.insert("foreignKeys".to_owned(), Value::from(links));
    }
    json!({
        "name": table.name,
        "title": table.title.get(lang),
        "path": format!("{}.{ending}", table.name),
        "format": ending,
        "schema": schema,
    })
}

fn field(column: &TableColumn, lang: Lang) -> Value {
    let kind = match column.kind {
        ColumnKind::Text => "string",
        ColumnKind::Number => "number",
        ColumnKind::Whole => "integer",
        ColumnKind::Truth => "boolean",
        ColumnKind::Day => "date",
    };
    let mut field = json!({
        "name": column.name,
        "type": kind,
        "title": column.title.get(lang),
        "description": column.description.get(lang),
    });
    let Some(members) = field.as_object_mut() else { return field };
    match column.unit {
        Some(Unit::Named(unit)) => members.insert("unit".to_owned(), Value::from(unit)),
        Some(Unit::Column(name)) => members.insert("unitColumn".to_owned(), Value::from(name)),
        None => None,
    };
    if !column.refers_to.is_empty() {
        members.insert("refersTo".to_owned(), json!(column.refers_to));
    }
    field
}
