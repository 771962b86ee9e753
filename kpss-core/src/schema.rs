//! The published JSON Schemas, draft 2020-12, from the same types as the reader.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::model::{
    ActionPlan, Catalogue, DocumentKind, MonitoringReport, Plan, Project, Submission,
};
use crate::plan;
use crate::profile::Profile;
use crate::report::Report;
use crate::task::Task;

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

/// The schema of a task, as bindings write it.
pub fn task() -> String {
    text::<Task>("task")
}

/// The schemas of the answers: the task's name and the text.
pub fn answers() -> Vec<(&'static str, String)> {
    macro_rules! each {
        ($($name:literal: $answer:ty;)*) => {
            vec![$(($name, answer::<$answer>(concat!("answers/", $name)))),*]
        };
    }
    each! {
        "outline": plan::Outline<'_>;
        "compare": plan::Comparison;
        "regional_view": plan::RegionalView;
        "timeline": plan::Timeline;
        "trace": plan::Trace<'_>;
        "revision": plan::Revision;
        "totals": plan::Totals<'_>;
        "coverage": plan::Coverage<'_>;
    }
}

/// The schema of what is only written: a list that is left out when empty may be missing.
fn answer<T: JsonSchema>(name: &str) -> String {
    of_settings::<T>(SchemaSettings::draft2020_12().for_serialize(), name)
}

fn text<T: JsonSchema>(name: &str) -> String {
    of_settings::<T>(SchemaSettings::draft2020_12(), name)
}

fn of_settings<T: JsonSchema>(settings: SchemaSettings, name: &str) -> String {
    let mut schema: Schema = settings.into_generator().into_root_schema_for::<T>();
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
