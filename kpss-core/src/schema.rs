//! The published JSON Schemas, draft 2020-12, from the same types as the reader.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::model::{
    ActionPlan, Catalogue, DocumentKind, MonitoringReport, Plan, Project, Submission,
};
use crate::profile::Profile;
use crate::report::Report;

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
    text::<Report>("report")
}

/// The schema of profiles.
pub fn profile() -> String {
    text::<Profile>("profile")
}

fn text<T: JsonSchema>(name: &str) -> String {
    let mut schema: Schema =
        SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    let id = format!("{BASE}/{name}.schema.json");
    let old = std::mem::take(schema.ensure_object());
    // `$id` stands first, where readers look for it.
    let object = schema.ensure_object();
    object.insert("$schema".to_owned(), old.get("$schema").cloned().unwrap_or_default());
    object.insert("$id".to_owned(), id.into());
    for (key, value) in old {
        object.entry(key).or_insert(value);
    }
    crate::read::canonical(&schema)
}
