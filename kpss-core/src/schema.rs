//! The published JSON Schemas, draft 2020-12, from the same types as the reader.

mod hints;
mod labels;
mod written;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

use crate::model::{
    ActionPlan, Catalogue, DocumentKind, MonitoringReport, Plan, Project, Submission,
};
use crate::profile::Profile;
use crate::query::{self, Query, answer_schemas};
use crate::repair::Fixed;
use crate::report::{Report, ReportDiff, ReportList};

pub use labels::labels;

/// Where schemas live; a published schema never changes, a changed one has another version.
pub const BASE: &str = "https://w3id.org/kpss/1.0";

/// The schema of a kind of document.
pub fn document(kind: DocumentKind) -> String {
    match kind {
        DocumentKind::Plan => text::<Plan>(kind.code()),
        DocumentKind::ActionPlan => text::<ActionPlan>(kind.code()),
        DocumentKind::MonitoringReport => text::<MonitoringReport>(kind.code()),
        DocumentKind::Catalogue => text::<Catalogue>(kind.code()),
        DocumentKind::Project => text::<Project>(kind.code()),
        DocumentKind::Submission => text::<Submission>(kind.code()),
    }
}

/// The schema of the report.
pub fn report() -> String {
    written::<Report>("report")
}

/// The schema of the reports of several submissions.
pub fn report_list() -> String {
    written::<ReportList>("report-list")
}

/// The schema of what changed between two reports.
pub fn report_diff() -> String {
    written::<ReportDiff>("report-diff")
}

/// The schema of something that is only written, never read as a document.
pub fn written<T: JsonSchema>(name: &str) -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    published(written::open(generator.into_root_schema_for::<T>()), name)
}

/// The schema of what a run of repairs did.
pub fn fixed() -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    published(written::open(generator.into_root_schema_for::<Fixed>()), "fixed")
}

/// The schema of the answers about several submissions.
pub fn answer_list() -> String {
    published(written::open(query::answer_list_schema()), "answer-list")
}

/// The schema of profiles.
pub fn profile() -> String {
    text::<Profile>("profile")
}

/// The schema of a question in JSON, as bindings write it.
pub fn task() -> String {
    text::<Query>("task")
}

/// Which schema the answer to a question has, by the name of the question.
pub fn tasks() -> String {
    let schema = |schema: &str| Value::from(format!("{schema}.schema.json"));
    let tasks: Map<_, _> = query::answers()
        .into_iter()
        .map(|(variant, answer)| (snake_case(variant), schema(answer)))
        .collect();
    crate::json::canonical(&tasks)
}

/// The name of a variant as serde writes it.
fn snake_case(variant: &str) -> String {
    let mut name = String::new();
    for (index, letter) in variant.char_indices() {
        if letter.is_ascii_uppercase() && index > 0 {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// The schemas of the answers: their name and the text. What is only written may leave out a list
/// that is empty.
pub fn answers() -> Vec<(&'static str, String)> {
    let named =
        |(name, schema)| (name, published(written::open(schema), &format!("answers/{name}")));
    answer_schemas().into_iter().map(named).collect()
}

fn text<T: JsonSchema>(name: &str) -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    published(generator.into_root_schema_for::<T>(), name)
}

fn published(mut schema: Schema, name: &str) -> String {
    let id = format!("{BASE}/{name}.schema.json");
    let old = std::mem::take(schema.ensure_object());
    // `$id` stands first, where readers look for it.
    let object = schema.ensure_object();
    object.insert("$schema".to_owned(), old.get("$schema").cloned().unwrap_or_default());
    object.insert("$id".to_owned(), id.into());
    for (key, value) in old {
        object.entry(key).or_insert(value);
    }
    leave_examples_out(object);
    crate::json::canonical(&schema)
}

/// Takes examples in Rust out of descriptions: who reads a schema writes another language.
fn leave_examples_out(schema: &mut Map<String, Value>) {
    for (key, value) in schema {
        match value {
            Value::String(text) if key == "description" && text.contains("```") => {
                let prose: String = text.split("```").step_by(2).collect();
                prose.trim_end().clone_into(text);
            }
            Value::Object(inner) => leave_examples_out(inner),
            Value::Array(items) => {
                items.iter_mut().filter_map(Value::as_object_mut).for_each(leave_examples_out);
            }
            _ => {}
        }
    }
}
