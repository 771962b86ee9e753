//! The schemas in one file, as the command and the Python package hold them.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::{Value, from_str};

/// Writes the schemas with each definition once, and which schema the answer to a question has; the
/// numbers in a schema say where its definitions stand. A line for each, so that a change is seen.
pub(crate) fn packed(schemas: &[(String, String)], tasks: &str) -> String {
    let mut known = HashMap::new();
    let mut definitions = Vec::new();
    let mut lines = Vec::new();
    for (name, text) in schemas {
        let mut schema: Value = from_str(text).unwrap_or_default();
        for place in schema.get_mut("$defs").and_then(Value::as_object_mut).into_iter().flatten() {
            let text = place.1.to_string();
            let next = definitions.len();
            let index = *known.entry(text.clone()).or_insert(next);
            if index == next {
                definitions.push(text);
            }
            *place.1 = index.into();
        }
        lines.push(format!("{}:{schema}", Value::from(name.as_str())));
    }
    let tasks: Value = from_str(tasks).unwrap_or_default();
    let mut out = String::new();
    let _ = writeln!(out, "{{\n\"tasks\":{tasks},\n\"schemas\":{{\n{}\n}},", lines.join(",\n"));
    let _ = writeln!(out, "\"definitions\":[\n{}\n]\n}}", definitions.join(",\n"));
    out
}
