//! What a profile asks for: found by judging a document in which nothing is filled in.

use std::collections::BTreeSet;

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, RecordShape, Shape};
use kpss_core::report::Target;
use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Severity, validate};
use serde_json::{Map, Value, json};

use crate::layout::Layout;

/// The fields whose absence is a mistake or a shortcoming by a profile: type of the record and keys.
///
/// The rules themselves say it: a document with one record of each kind, and nothing in them, is
/// judged, and the fields that are said to be missing are those asked for.
pub fn required(
    kind: DocumentKind,
    profile: Option<&str>,
    profiles: &[Input<'_>],
) -> BTreeSet<(String, String)> {
    let mut maker = Maker { ids: 0, depth: 0 };
    let mut bare = maker.record(kind.shape());
    // A whole plan in force is asked for the most.
    if let Value::Object(fields) = &mut bare {
        fields.insert("kind".to_owned(), json!(kind.code()));
        if kind == DocumentKind::Plan {
            fields.insert("status".to_owned(), json!("approved"));
        }
    }
    let text = bare.to_string();
    let limits = Limits { findings_per_rule: 1_000, ..Limits::default() };
    let inputs = Inputs::read(&[Input::bytes("bare.json", text.as_bytes())], &limits);
    let options = Options { profile, profiles, limits, ..Options::default() };
    let report = validate(&DocumentSet::of(&inputs), &options);
    let missing = report.findings.iter().filter(|finding| {
        finding.target == Target::Missing && finding.severity >= Severity::Warning
    });
    missing.filter_map(|finding| field_of(kind, &finding.pointer)).collect()
}

/// Type of the record and keys of the field that a pointer means.
fn field_of(kind: DocumentKind, pointer: &str) -> Option<(String, String)> {
    let mut record = kind.shape();
    let mut keys: Vec<&str> = Vec::new();
    let mut shape = Shape::Record(record);
    for step in pointer.split('/').skip(1) {
        shape = match shape {
            Shape::List(item) => {
                keys.clear();
                let item = bare_shape(item());
                if let Shape::Record(inside) = item {
                    record = inside;
                }
                item
            }
            Shape::Record(inside) => {
                keys.push(step);
                bare_shape((inside.field(step)?.shape)())
            }
            _ => return None,
        };
    }
    let path = keys.join(".");
    let is_column = |sheet: &crate::layout::Sheet| {
        sheet.record.name == record.name
            && sheet.columns.iter().any(|column| column.path.join(".") == path)
    };
    let layout = Layout::of(kind);
    let on_card = layout.cards.iter().any(|card| {
        card.kind.shape().name == record.name
            && card.fields.iter().any(|field| field.path.join(".") == path)
    });
    let known = on_card || layout.sheets.iter().any(is_column);
    known.then(|| (record.name.to_owned(), path))
}

fn bare_shape(shape: Shape) -> Shape {
    match shape {
        Shape::Optional(inner) => bare_shape(inner()),
        other => other,
    }
}

/// Makes records with nothing but what a record cannot be without.
struct Maker {
    ids: u32,
    depth: u32,
}

impl Maker {
    fn record(&mut self, record: &'static RecordShape) -> Value {
        self.depth += 1;
        let mut fields = Map::new();
        for field in record.fields {
            let value = match bare_shape((field.shape)()) {
                Shape::Name(Name::Id) => {
                    self.ids += 1;
                    Some(json!(format!("z{}", self.ids)))
                }
                Shape::ClosedList(list) if field.required => list.codes.first().map(|it| json!(it)),
                Shape::List(item) if self.depth < 4 => match bare_shape(item()) {
                    Shape::Record(inside) => Some(json!([self.record(inside)])),
                    _ => None,
                },
                Shape::Record(inside) if self.depth < 4 => Some(self.record(inside)),
                _ if field.required => Some(json!("000000")),
                _ => None,
            };
            fields.extend(value.map(|value| (field.name.to_owned(), value)));
        }
        self.depth -= 1;
        Value::Object(fields)
    }
}
