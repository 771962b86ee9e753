//! One mistake gives one finding: nothing is reported that only follows from it.

use crate::common::validate;
use kpss_core::{Input, Options};
use serde_json::{Value, json};

use crate::common;

/// Pointers of every value of a document, the root left out.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let mut below = |step: String, inner: &Value| {
        let pointer = format!("{at}/{step}");
        out.push(pointer.clone());
        pointers(inner, &pointer, out);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| below(key.clone(), inner)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, inner)| below(index.to_string(), inner));
        }
        _ => {}
    }
}

/// Code and pointer of each finding, of a document that is valid but for one change.
fn findings(document: &Value) -> Vec<(String, String)> {
    let options = Options { municipalities: Some(&common::MUNICIPALITIES), ..Options::default() };
    let bytes = serde_json::to_vec(document).unwrap();
    let report = validate(&[Input::bytes("base.json", &bytes)], &options);
    report.findings.iter().map(|f| (f.code.to_string(), f.pointer.clone())).collect()
}

fn base() -> Value {
    serde_json::from_str(&common::text("tests/base.json")).unwrap()
}

#[test]
fn a_value_of_another_type_gives_one_finding() {
    let base = base();
    let mut all = Vec::new();
    pointers(&base, "", &mut all);
    assert!(all.len() > 1000, "{} values", all.len());
    // The kind of the whole file is read before anything else and has its own rule.
    for pointer in all.iter().filter(|pointer| *pointer != "/kind") {
        let mut changed = base.clone();
        let value = changed.pointer_mut(pointer).unwrap();
        *value = if value.is_number() { json!(true) } else { json!(1) };
        // A number in place of an identification number has lost its zeros, and is told so.
        let code = if pointer.ends_with("/ico") { "K019" } else { "K005" };
        assert_eq!(findings(&changed), [(code.to_owned(), pointer.clone())]);
    }
}

#[test]
fn an_unknown_field_gives_one_finding() {
    let base = base();
    let mut all = Vec::new();
    pointers(&base, "", &mut all);
    for pointer in all {
        let mut changed = base.clone();
        let Some(Value::Object(map)) = changed.pointer_mut(&pointer) else { continue };
        map.insert("unknown".to_owned(), json!("x"));
        assert_eq!(findings(&changed), [("K006".to_owned(), format!("{pointer}/unknown"))]);
    }
}

#[test]
fn a_missing_identity_gives_one_finding() {
    let base = base();
    let mut all = Vec::new();
    pointers(&base, "", &mut all);
    let is_identity =
        |pointer: &&String| pointer.ends_with("/id") && pointer.matches('/').count() > 1;
    for pointer in all.iter().filter(is_identity) {
        let mut changed = base.clone();
        let (record, _) = pointer.rsplit_once('/').unwrap();
        changed.pointer_mut(record).unwrap().as_object_mut().unwrap().remove("id");
        assert_eq!(findings(&changed), [("K007".to_owned(), pointer.clone())]);
    }
}

#[test]
fn a_text_that_its_field_cannot_take_gives_one_finding() {
    let base = base();
    let mut all = Vec::new();
    pointers(&base, "", &mut all);
    let mut refused = 0;
    for pointer in all {
        for spoilt in ["x", "1. 1. 2015", ""] {
            let mut changed = base.clone();
            let Some(Value::String(text)) = changed.pointer_mut(&pointer) else { continue };
            *text = if spoilt.len() == 1 { format!("{text}x") } else { spoilt.to_owned() };
            let found = findings(&changed);
            // A free text takes it, and the rules may then have more to say.
            if found.iter().any(|(code, _)| code.starts_with("K0")) {
                assert_eq!(found.len(), 1, "{found:?}");
                assert_eq!(found[0].1, pointer);
                refused += 1;
            }
        }
    }
    assert!(refused > 800, "{refused} texts refused");
}

/// A draft: what is missing is said once, where it belongs.
#[test]
fn a_missing_value_gives_no_cascade() {
    let base = base();
    let mut all = Vec::new();
    pointers(&base, "", &mut all);
    let mut cascades = Vec::new();
    for pointer in all {
        let mut changed = base.clone();
        let (record, key) = pointer.rsplit_once('/').unwrap();
        let Some(Value::Object(map)) = changed.pointer_mut(record) else { continue };
        map.remove(key);
        let found = findings(&changed);
        if found.len() > 1 {
            cascades.push((pointer, found));
        }
    }
    assert_eq!(cascades, []);
}
