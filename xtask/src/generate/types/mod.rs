//! The types of documents, report, questions and answers for Python and TypeScript, from the
//! published schemas.

mod declaration;
mod labels;
mod names;
mod python;
mod questions;
mod schema;
mod text;
mod typescript;

use std::path::PathBuf;

use serde_json::Value;

use declaration::Declarations;

const SCHEMAS: &str = "schemas/1.0/";
const PYTHON_TYPES: &str = "kpss-py/python/kpss/types.py";
const PYTHON_QUESTIONS: &str = "kpss-py/python/kpss/_questions.py";
const PYTHON_METHODS: &str = "kpss-py/python/kpss/_asked.py";
const PYTHON_FINDINGS: &str = "kpss-py/python/kpss/_finding.py";
const TYPESCRIPT: &str = "kpss-wasm/js/src/types.generated.ts";
const TYPESCRIPT_QUESTIONS: &str = "kpss-wasm/js/src/questions.generated.ts";
const TYPESCRIPT_NAMES: &str = "kpss-wasm/js/src/question-names.generated.ts";

/// Profiles and maps are not made in code, and only the command line writes lists of reports and
/// answers, and overviews of submissions. What was repaired holds a report, which the packages have as
/// a class of their own.
const WITHOUT_TYPES: [&str; 6] = [
    "answer-list.schema.json",
    "fixed.schema.json",
    "map.schema.json",
    "overview.schema.json",
    "profile.schema.json",
    "report-list.schema.json",
];

/// The generated modules, from the files that are published beside them.
pub(super) fn files(published: &[(PathBuf, String)]) -> Result<Vec<(PathBuf, String)>, String> {
    let published = Published(published);
    let labels = labels::Labels::of(&published.read("labels.json")?);
    let mut types = Declarations::new(labels);
    for name in published.schemas() {
        schema::add(&mut types, &name, &published.read(&name)?)?;
    }
    let tasks = published.read("task.schema.json")?;
    let questions = questions::all(&types, &tasks, &published)?;
    let types = types.in_order();
    Ok(vec![
        (PYTHON_TYPES.into(), python::types(&types)),
        (PYTHON_QUESTIONS.into(), python::questions(&questions)),
        (PYTHON_METHODS.into(), python::methods(&questions)),
        (PYTHON_FINDINGS.into(), python::findings(&types)),
        (TYPESCRIPT.into(), typescript::module(&types, &questions)),
        (TYPESCRIPT_QUESTIONS.into(), typescript::questions(&questions)),
        (TYPESCRIPT_NAMES.into(), typescript::names(&questions)),
    ])
}

/// The published files by their names below the version.
struct Published<'a>(&'a [(PathBuf, String)]);

impl Published<'_> {
    fn read(&self, name: &str) -> Result<Value, String> {
        let path = PathBuf::from(format!("{SCHEMAS}{name}"));
        let text = self.0.iter().find(|(file, _)| *file == path).map(|(_, text)| text);
        let text = text.ok_or_else(|| format!("{} is not published", path.display()))?;
        serde_json::from_str(text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Documents, report, answers and questions.
    fn schemas(&self) -> Vec<String> {
        let names = self.0.iter().filter_map(|(path, _)| {
            let name = path.to_str()?.strip_prefix(SCHEMAS)?;
            (name.ends_with(".schema.json") && !WITHOUT_TYPES.contains(&name))
                .then(|| name.to_owned())
        });
        names.collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn types() -> Vec<declaration::Declaration> {
        let labels = json!({ "records": { "Plan": {
            "title": { "cs": "Plán" },
            "description": { "en": "A plan" },
            "fields": {},
        } } });
        let schema = json!({
            "$id": "plan.schema.json",
            "title": "Plán",
            "type": "object",
            "properties": {
                "id": { "$ref": "#/$defs/Id" },
                "from": { "description": "First day", "type": ["string", "null"] },
                "level": { "$ref": "#/$defs/Level" },
                "edits": { "type": "array", "items": { "$ref": "#/$defs/Edit" } },
            },
            "required": ["id"],
            "additionalProperties": false,
            "$defs": {
                "Id": { "title": "Identifikátor", "type": "string" },
                "Level": { "title": "Úroveň", "type": "string", "oneOf": [
                    { "const": "orp", "title": "ORP" }, { "const": "region", "title": "kraj" },
                ] },
                "Edit": { "oneOf": [
                    { "type": "object", "properties": { "renumber": {
                        "type": "object", "additionalProperties": false,
                    } }, "required": ["renumber"] },
                    { "type": "object", "properties": { "remove": {
                        "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" } },
                    } }, "required": ["remove"] },
                ] },
            },
        });
        let mut types = Declarations::new(labels::Labels::of(&labels));
        schema::add(&mut types, "plan.schema.json", &schema).unwrap();
        types.in_order()
    }

    #[test]
    fn python_has_classes() {
        let text = python::types(&types());
        let (_, declared) = text.split_once("TypedDict\n").unwrap();
        assert_eq!(declared, include_str!("expected.py"));
    }

    #[test]
    fn typescript_has_interfaces() {
        let text = typescript::module(&types(), &[]);
        let (_, declared) = text.split_once("*/\n").unwrap();
        assert_eq!(declared, include_str!("expected.ts"));
    }
}
