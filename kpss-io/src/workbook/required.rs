//! What a profile asks for: found by judging a document in which nothing is filled in.

use std::collections::BTreeSet;

use kpss_core::lists::Gather as _;
use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, RecordShape, Shape};
use kpss_core::report::Target;
use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Severity, validate};
use serde_json::{Map, Value, json};

use crate::layout::Layout;

/// The fields whose absence is a mistake or a shortcoming by a profile: type of the record and keys.
///
/// The rules themselves say it: a document with one record of each kind, and nothing in them, is
/// judged, and the fields that are said to be missing are those asked for. It is judged twice, for a
/// rule may ask for a group, such as a term, or for the fields of a group that is there.
pub fn required(
    kind: DocumentKind,
    profile: Option<&str>,
    profiles: &[Input<'_>],
) -> BTreeSet<(String, String)> {
    [Groups::Empty, Groups::Absent]
        .into_iter()
        .flat_map(|groups| missing(kind, groups, profile, profiles))
        .flat_map(|pointer| fields_of(kind, &pointer))
        .gather()
}

/// Pointers to what the rules miss in a document without contents.
fn missing(
    kind: DocumentKind,
    groups: Groups,
    profile: Option<&str>,
    profiles: &[Input<'_>],
) -> Vec<String> {
    let mut bare = Maker { ids: 0, depth: 0, groups }.record(kind.shape());
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
    let missing = report.findings.into_iter().filter(|finding| {
        finding.target == Target::Missing && finding.severity >= Severity::Warning
    });
    missing.map(|finding| finding.pointer).collect()
}

/// Type of the record and keys of the fields that a pointer means: the field itself, or both ends of
/// a term. Of other groups nobody can say which of their fields is asked for.
fn fields_of(kind: DocumentKind, pointer: &str) -> Vec<(String, String)> {
    let Some((record, path, shape)) = place_of(kind, pointer) else { return Vec::new() };
    let paths = match shape {
        Shape::Record(inside) if inside.name == "Period" => {
            vec![format!("{path}.from"), format!("{path}.until")]
        }
        _ => vec![path],
    };
    let layout = Layout::of(kind);
    let cards = layout.cards.iter().map(|card| (card.kind.shape().name, &card.fields));
    let sheets = layout.sheets.iter().map(|sheet| (sheet.record.name, &sheet.columns));
    let columns: Vec<_> = cards.chain(sheets).filter(|(name, _)| *name == record.name).collect();
    let is_known = |path: &String| {
        columns.iter().flat_map(|(_, all)| *all).any(|column| column.path.join(".") == *path)
    };
    paths.into_iter().filter(is_known).map(|path| (record.name.to_owned(), path)).collect()
}

/// The record that a pointer means, the keys from it, and what stands there.
fn place_of(kind: DocumentKind, pointer: &str) -> Option<(&'static RecordShape, String, Shape)> {
    let mut record = kind.shape();
    let mut keys: Vec<&str> = Vec::new();
    let mut shape = Shape::Record(record);
    for step in pointer.split('/').skip(1) {
        shape = match shape {
            Shape::List(item) => {
                keys.clear();
                let item = item().bare();
                if let Shape::Record(inside) = item {
                    record = inside;
                }
                item
            }
            Shape::Record(inside) => {
                keys.push(step);
                (inside.field(step)?.shape)().bare()
            }
            _ => return None,
        };
    }
    Some((record, keys.join("."), shape))
}

/// Makes records with nothing but what a record cannot be without.
/// What stands where the model holds a single record.
#[derive(Clone, Copy, PartialEq)]
enum Groups {
    Empty,
    Absent,
}

struct Maker {
    ids: u32,
    depth: u32,
    groups: Groups,
}

impl Maker {
    fn record(&mut self, record: &'static RecordShape) -> Value {
        self.depth += 1;
        let mut fields = Map::new();
        for field in record.fields {
            let value = match (field.shape)().bare() {
                Shape::Name(Name::Id) => {
                    self.ids += 1;
                    Some(json!(format!("z{}", self.ids)))
                }
                Shape::ClosedList(list) if field.required => list.codes.first().map(|it| json!(it)),
                Shape::List(item) if self.depth < 4 => match item().bare() {
                    Shape::Record(inside) => Some(json!([self.record(inside)])),
                    _ => None,
                },
                Shape::Record(inside) if self.depth < 4 && self.groups == Groups::Empty => {
                    Some(self.record(inside))
                }
                _ if field.required => Some(json!("000000")),
                _ => None,
            };
            fields.extend(value.map(|value| (field.name.to_owned(), value)));
        }
        self.depth -= 1;
        Value::Object(fields)
    }
}
