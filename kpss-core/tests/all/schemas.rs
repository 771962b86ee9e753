//! The published schemas: fresh enough to accept every example, complete in Czech.

use kpss_core::model::DocumentKind;
use kpss_core::report::ReportList;
use kpss_core::schema;
use serde_json::Value;

fn parsed(kind: DocumentKind) -> Value {
    serde_json::from_str(&schema::document(kind)).unwrap()
}

#[test]
fn each_schema_has_its_address_under_a_version() {
    for kind in DocumentKind::ALL {
        let schema = parsed(*kind);
        let id = format!("https://w3id.org/kpss/1.0/{}.schema.json", kind.code());
        assert_eq!(schema["$id"], Value::from(id));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        jsonschema::meta::validate(&schema).unwrap();
    }
}

/// Every property of every object, with the place of the object.
fn properties<'a>(value: &'a Value, at: &str, out: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::Object(found)) = map.get("properties") {
                out.extend(found.iter().map(|(name, schema)| (format!("{at}/{name}"), schema)));
            }
            for (key, inner) in map {
                properties(inner, &format!("{at}/{key}"), out);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| properties(inner, at, out)),
        _ => {}
    }
}

#[test]
fn every_property_has_a_czech_title_and_description() {
    let schema = parsed(DocumentKind::Submission);
    let mut found = Vec::new();
    properties(&schema, "", &mut found);
    assert!(found.len() > 300, "{} properties", found.len());
    for (at, property) in found {
        for word in ["title", "description"] {
            let text = property[word].as_str().unwrap_or_else(|| panic!("{at} has no {word}"));
            assert!(!text.trim().is_empty(), "{at} has an empty {word}");
        }
        // The doc comments are English and end up as descriptions where the Czech one is missing.
        let description = property["description"].as_str().unwrap();
        assert!(
            !description.starts_with("The ") && !description.contains(" of the "),
            "{at}: {description}"
        );
    }
}

#[test]
fn the_schema_of_profiles_accepts_those_of_the_book_and_the_example() {
    let schema: Value = serde_json::from_str(&schema::profile()).unwrap();
    assert_eq!(schema["$id"], "https://w3id.org/kpss/1.0/profile.schema.json");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let example = crate::common::text("examples/profiles/jihocesky.json");
    for text in kpss_core::profile::builtin().iter().map(|(_, text)| *text).chain([&*example]) {
        assert!(validator.is_valid(&serde_json::from_str(text).unwrap()), "{text}");
    }
    let wrong = serde_json::json!({ "kind": "profile", "id": "x", "rules": [{ "rule": 7 }] });
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn the_schemas_accept_every_example() {
    let mut count = 0;
    for path in crate::common::documents() {
        let text = std::fs::read_to_string(&path).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let kind = DocumentKind::from_code(document["kind"].as_str().unwrap()).unwrap();
        let validator = jsonschema::validator_for(&parsed(kind)).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&document)
            .map(|e| format!("{} {e}", e.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", path.display());
        count += 1;
    }
    assert!(count > 25, "{count} documents");
}

#[test]
fn every_question_has_an_answer_with_a_published_schema() {
    let read = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    let (tasks, questions) = (read(schema::tasks()), read(schema::task()));
    let name = |question: &Value| question["required"][0].as_str().unwrap().to_owned();
    let questions: Vec<String> = questions["oneOf"].as_array().unwrap().iter().map(name).collect();
    let tasks = tasks.as_object().unwrap();
    assert_eq!(tasks.keys().cloned().collect::<Vec<_>>(), questions);
    let answers = schema::answers().into_iter().map(|(name, _)| format!("answers/{name}"));
    let kinds = DocumentKind::ALL.iter().map(|kind| kind.code().to_owned());
    let published: Vec<String> =
        answers.chain(kinds).map(|name| format!("{name}.schema.json")).collect();
    for (question, answer) in tasks {
        let answer = answer.as_str().unwrap().to_owned();
        assert!(published.contains(&answer), "{question}: {answer}");
    }
}

/// One file is enough for an engine, also without a network.
#[test]
fn each_published_schema_stands_alone() {
    fn references(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                out.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
                map.values().for_each(|inner| references(inner, out));
            }
            Value::Array(list) => list.iter().for_each(|inner| references(inner, out)),
            _ => {}
        }
    }
    let lists = [schema::report(), schema::report_list(), schema::answer_list()];
    let others = [schema::profile(), schema::task()];
    let answers = schema::answers().into_iter().map(|(_, text)| text);
    let documents = DocumentKind::ALL.iter().map(|kind| schema::document(*kind));
    let mut count = 0;
    for text in documents.chain(answers).chain(lists).chain(others) {
        let schema: Value = serde_json::from_str(&text).unwrap();
        let mut found = Vec::new();
        references(&schema, &mut found);
        for reference in found {
            let name = reference.strip_prefix("#/$defs/").unwrap_or_default();
            assert!(schema["$defs"][name].is_object(), "{}: {reference}", schema["$id"]);
            count += 1;
        }
    }
    assert!(count > 1000, "{count} references");
}

#[test]
fn what_is_only_written_leaves_out_what_is_not_there() {
    let texts = schema::answers()
        .into_iter()
        .map(|(_, text)| text)
        .chain([schema::report(), schema::answer_list()]);
    for text in texts {
        let schema: Value = serde_json::from_str(&text).unwrap();
        let root = std::iter::once(&schema);
        for record in root.chain(schema["$defs"].as_object().unwrap().values()) {
            // Records of the model are closed; documents may hold `null`.
            if record["additionalProperties"] != false && record["properties"].is_object() {
                let properties = record["properties"].to_string();
                assert!(!properties.contains(r#""null""#), "{properties}");
            }
        }
    }
}

#[test]
fn the_report_and_a_list_of_reports_fit_their_schemas() {
    let schema: Value = serde_json::from_str(&schema::report()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let bytes =
        br#"{"kind": "plan", "id": "p", "titel": 1, "period": {"from": "2024", "until": "2021"}}"#;
    let input = kpss_core::Input::bytes("plan.json", bytes);
    let report = crate::common::validate(&[input], &kpss_core::Options::default());
    let written: Value = serde_json::from_str(&report.to_json()).unwrap();
    assert!(!report.findings.is_empty());
    let errors: Vec<String> = validator.iter_errors(&written).map(|e| e.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());

    let unreadable = vec!["missing.json: no such file".to_owned()];
    let list = serde_json::to_value(ReportList { reports: vec![report], unreadable }).unwrap();
    let schema: Value = serde_json::from_str(&schema::report_list()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&list).map(|e| e.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    assert!(!validator.is_valid(&written));
}
