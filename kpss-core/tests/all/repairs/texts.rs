//! What a repair changes in a text, and what it leaves.

use kpss_core::repair::{Choice, Fixed, changed, fix, text_changes};
use kpss_core::report::{PatchOperation, Repair};
use kpss_core::rule::Grade;
use kpss_core::{Input, Options};
use serde_json::{Value, json};

use super::found;
use crate::common::MUNICIPALITIES;

fn patched(text: &str, patch: Value) -> Option<String> {
    let patch: Vec<PatchOperation> = serde_json::from_value(patch).unwrap();
    let changes = text_changes(text, &Repair { grade: Grade::Safe, patch })?;
    changed(text, &changes)
}

fn fixed(text: &str, choice: &Choice) -> Fixed {
    let options = Options { municipalities: Some(&MUNICIPALITIES), ..Options::default() };
    fix(&[Input::bytes("plan.json", text.as_bytes())], choice, &options)
}

fn codes(findings: &[kpss_core::Finding]) -> Vec<&str> {
    findings.iter().map(|finding| &*finding.code).collect()
}

#[test]
fn everything_else_stays_as_it_was_typed() {
    let text =
        "{\r\n\t\"a\" : [ 1,2 ] ,\r\n\t\"b~/\":{\"c\":null}, \"e\": {}, \"f\": []\r\n}\r\n\r\n";
    for (patch, after) in [
        (json!([{"op": "replace", "path": "/a/1", "value": 3}]), text.replace("1,2", "1,3")),
        (
            json!([{"op": "replace", "path": "/a", "value": [[1, 2]]}]),
            text.replace("[ 1,2 ]", "[[ 1,2 ]]"),
        ),
        (json!([{"op": "remove", "path": "/a/0"}]), text.replace("1,2", "2")),
        (json!([{"op": "remove", "path": "/a/1"}]), text.replace("1,2", "1")),
        (json!([{"op": "remove", "path": "/b~0~1/c"}]), text.replace("\"c\":null", "")),
        (json!([{"op": "remove", "path": "/f"}]), text.replace(", \"f\": []", "")),
        (json!([{"op": "add", "path": "/a/-", "value": "x"}]), text.replace("1,2", "1,2,\"x\"")),
        (
            json!([{"op": "add", "path": "/f/-", "value": 1}, {"op": "add", "path": "/f/-", "value": 2}]),
            text.replace("\"f\": []", "\"f\": [1, 2]"),
        ),
        (
            json!([{"op": "add", "path": "/e/g", "value": 1}]),
            text.replace("\"e\": {}", "\"e\": {\"g\": 1}"),
        ),
        (
            json!([{"op": "add", "path": "/b~0~1/d", "value": 1}]),
            text.replace("null}", "null,\"d\":1}"),
        ),
        (
            json!([{"op": "move", "from": "/b~0~1", "path": "/new"}]),
            text.replace("\"b~/\":", "\"new\":"),
        ),
        (
            json!([{"op": "test", "path": "/a/0", "value": 1}, {"op": "replace", "path": "/a/0", "value": "ž\""}]),
            text.replace("1,2", "\"ž\\\"\",2"),
        ),
    ] {
        assert_eq!(patched(text, patch.clone()).as_ref(), Some(&after), "{patch}");
    }
}

#[test]
fn a_patch_that_does_not_fit_changes_nothing() {
    let text = r#"{"a": 1, "b": 2, "b": 3, "c": [1, 2]}"#;
    for patch in [
        json!([{"op": "test", "path": "/a", "value": 2}, {"op": "remove", "path": "/a"}]),
        json!([{"op": "remove", "path": "/b"}]),
        json!([{"op": "remove", "path": "/x"}]),
        json!([{"op": "remove", "path": ""}]),
        json!([{"op": "remove", "path": "/c/2"}]),
        json!([{"op": "remove", "path": "/c/x"}]),
        json!([{"op": "add", "path": "/a", "value": 2}]),
        json!([{"op": "add", "path": "/c/0", "value": 2}]),
        json!([{"op": "move", "from": "/a", "path": "/c"}]),
        json!([{"op": "move", "from": "/a", "path": "/c/0"}]),
        json!([{"op": "replace", "path": "/a", "value": 2}, {"op": "replace", "path": "/a", "value": 3}]),
    ] {
        assert_eq!(patched(text, patch.clone()), None, "{patch}");
    }
    assert_eq!(patched("{", json!([{"op": "remove", "path": "/a"}])), None);
}

#[test]
fn repairs_that_lay_others_bare_follow_in_the_same_run() {
    let text = "\u{feff}{\"kind\": \"Plán\", \"id\": \"p\", \"Stav\": \"SCHVÁLENÝ\",\n \"period\": {\"from\": \"1. 1. 2024\"}}";
    let done = fixed(text, &Choice::Safe);
    let after = "\u{feff}{\"kind\": \"plan\", \"id\": \"p\", \"status\": \"approved\",\n \"period\": {\"from\": \"2024-01-01\"}}";
    assert_eq!(done.texts, [Some(after.to_owned())]);
    assert_eq!(codes(&done.repaired), ["K004", "K006", "K008", "K011"]);
    assert!(done.refused.is_empty());
    assert_eq!(fixed(after, &Choice::Safe).texts, [None], "nothing is left to be done");
}

#[test]
fn likely_repairs_are_made_only_where_they_are_asked_for() {
    let text = r#"{"kind": "plan", "id": "p", "status": "aproved", "level": "orpp"}"#;
    assert_eq!(fixed(text, &Choice::Safe).texts, [None]);
    assert_eq!(fixed(text, &Choice::read("K006").unwrap()).texts, [None]);
    let after = text.replace("aproved", "approved").replace("orpp", "orp");
    for choice in
        [Choice::All, Choice::read(" K011 ,K006").unwrap(), Choice::read("unknown-value").unwrap()]
    {
        assert_eq!(fixed(text, &choice).texts, [Some(after.clone())], "{choice:?}");
    }
}

#[test]
fn a_repair_that_would_make_things_worse_is_refused() {
    // With its zeros the number is that of another organisation of the plan.
    let text = r#"{"kind": "plan", "id": "p", "organisations": [
        {"id": "a", "name": "Město", "ico": "00232963"},
        {"id": "b", "name": "Škola", "ico": "232963"},
        {"id": "c", "name": "Dům", "ico": "00231401.0"}]}"#;
    let done = fixed(text, &Choice::All);
    assert_eq!(done.texts, [Some(text.replace("00231401.0", "00231401"))]);
    assert_eq!(
        done.repaired.iter().map(|it| &*it.pointer).collect::<Vec<_>>(),
        ["/organisations/2/ico"]
    );
    assert_eq!(
        done.refused.iter().map(|it| &*it.pointer).collect::<Vec<_>>(),
        ["/organisations/1/ico"]
    );
    assert!(done.report.findings.iter().any(|it| it.code == "K809"), "it is still found");
}

#[test]
fn a_reference_is_repaired_wherever_it_stands() {
    let plan = r#"{"kind": "plan", "id": "p", "organisations": [{"id": "votice", "name": "Město"}],
        "approvals": [{"organisation": "votce"}], "monitoring": {"responsible": ["votce"]}}"#;
    let done = fixed(plan, &Choice::All);
    assert_eq!(done.texts, [Some(plan.replace("votce", "votice"))]);
}

#[test]
fn a_document_without_a_text_is_left_as_it_is() {
    let plan =
        kpss_core::Document::read(r#"{"kind": "plan", "id": "p", "status": "approved"}"#).unwrap();
    let bad = br#"{"kind": "plan", "id": "q", "status": "Approved"}"#;
    let inputs = [Input::document("p", &plan), Input::bytes("q", bad), Input::bytes("r", b"\xff{")];
    let done = fix(&inputs, &Choice::All, &Options::default());
    let after = r#"{"kind": "plan", "id": "q", "status": "approved"}"#;
    assert_eq!(done.texts, [None, Some(after.to_owned()), None]);
}

#[test]
fn no_patch_holds_a_personal_text() {
    let text = r#"{"kind": "plan", "id": "p", "title": "Pan N.\u200b 850101/0001", "finished_on": "RČ 8501010001",
        "status": 8501010001, "contacts": [{"phone": "tel. 8501010001"}], "ordinal": "8501010001"}"#;
    let report = found(text);
    let patches: Vec<String> = report
        .findings
        .iter()
        .filter_map(|it| Some(serde_json::to_string(it.repair.as_ref()?).unwrap()))
        .collect();
    assert!(patches.iter().all(|patch| !patch.contains("850101")), "{patches:?}");
}

#[test]
fn hostile_texts_come_to_an_end() {
    for text in [
        "",
        "{",
        "[]",
        "null",
        "\"\"",
        "{\"kind\": null}",
        "\u{feff}",
        "{\"kind\":\"plan\",\"id\":\"p\",\"Id\":\"q\",\"ID\":1}",
    ] {
        assert_eq!(fixed(text, &Choice::All).texts, [None], "{text}");
    }
    let many = "\"X\": null, ".repeat(3000);
    assert_eq!(
        fixed(&format!("{{{many}\"kind\": \"plan\", \"id\": \"p\"}}"), &Choice::All).texts,
        [None]
    );
    let nulls = vec!["null"; 2000].join(",");
    let text = format!(r#"{{"kind": "plan", "id": "p", "organisations": [{nulls}]}}"#);
    let done = fixed(&text, &Choice::All);
    assert!(done.texts[0].as_ref().unwrap().len() < text.len() / 2);
}
