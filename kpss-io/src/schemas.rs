//! The published schemas as texts.
//!
//! Making them from the types takes a seventh of the code of the whole program, so only the generator
//! does; what is installed has them ready. What several schemas define alike stands in it once.

use std::sync::OnceLock;

use serde_json::{Map, Value};

/// Written by `cargo xtask gen`.
const PACKED: &str = include_str!("schemas/packed.json");

/// Before the name of an answer.
const ANSWER: &str = "answers/";

/// The names: documents, what is written, then the answers, which begin with `answers/`.
pub fn names() -> impl Iterator<Item = &'static str> {
    let schemas = packed().get("schemas").and_then(Value::as_object);
    schemas.into_iter().flat_map(Map::keys).map(String::as_str)
}

/// The schema with a name, as it is published.
pub fn text(name: &str) -> Option<String> {
    let schema = value(name)?;
    serde_json::to_string_pretty(&schema).ok().map(|text| text + "\n")
}

/// The schemas of the answers that are no documents: their names and what they say.
pub(crate) fn answers() -> impl Iterator<Item = (&'static str, Value)> {
    names().filter_map(|name| Some((name.strip_prefix(ANSWER)?, value(name)?)))
}

/// The names of the questions that have an answer of this name.
pub(crate) fn questions(answer: &str) -> Vec<String> {
    let file = format!("{ANSWER}{answer}.schema.json");
    let tasks = packed().get("tasks").and_then(Value::as_object).into_iter().flatten();
    tasks.filter(|(_, schema)| **schema == *file).map(|(question, _)| question.clone()).collect()
}

/// A schema with its definitions in their places.
fn value(name: &str) -> Option<Value> {
    let mut schema = packed().get("schemas")?.get(name)?.clone();
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        for place in definitions.values_mut() {
            let index = usize::try_from(place.as_u64()?).ok()?;
            *place = packed().get("definitions")?.get(index)?.clone();
        }
    }
    Some(schema)
}

fn packed() -> &'static Value {
    static PARSED: OnceLock<Value> = OnceLock::new();
    PARSED.get_or_init(|| serde_json::from_str(PACKED).unwrap_or_default())
}
