//! Many mistakes, and hostile texts: all answered, within the limits.

use crate::common::validate;
use kpss_core::{Input, Limits, Options, Report, Verdict};
use serde_json::{Value, json};

use crate::common;

fn run(bytes: &[u8]) -> Report {
    validate(&[Input::bytes("x.json", bytes)], &Options::default())
}

fn codes(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| &*finding.code).collect()
}

#[test]
fn three_hundred_mistakes_give_three_hundred_findings_in_order() {
    let mut document: Value = serde_json::from_str(&common::text("tests/base.json")).unwrap();
    let nodes: Vec<Value> = (0..300)
        .map(|index| match index % 3 {
            0 => json!({ "id": format!("n{index}"), "title": format!("Uzel {index}"), "titel": "x" }),
            1 => json!({ "id": format!("n{index}"), "title": format!("Uzel {index}"), "period": { "from": "1. 1. 2015" } }),
            _ => json!({ "id": format!("n{index}"), "title": format!("Uzel {index}"), "costs": { "total": "1000" } }),
        })
        .collect();
    *document.pointer_mut("/plans/0/strategy/nodes").unwrap() = Value::Array(nodes);
    let text = serde_json::to_string_pretty(&document).unwrap();
    let report = run(text.as_bytes());
    let expected: Vec<(&str, String)> = (0..300)
        .map(|index| match index % 3 {
            0 => ("K006", format!("/plans/0/strategy/nodes/{index}/titel")),
            1 => ("K008", format!("/plans/0/strategy/nodes/{index}/period/from")),
            _ => ("K005", format!("/plans/0/strategy/nodes/{index}/costs/total")),
        })
        .collect();
    let found: Vec<(&str, String)> =
        report.findings.iter().map(|f| (&*f.code, f.pointer.clone())).collect();
    assert_eq!(found, expected);
    assert_eq!(report.counts.error, 300);
}

#[test]
fn a_hundred_thousand_nested_arrays_reach_the_limit() {
    let text =
        format!("{{\"kind\":\"plan\",\"id\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let report = run(text.as_bytes());
    assert_eq!(codes(&report), ["K014"]);
    assert_eq!(report.limits, ["depth"]);
    assert_eq!(report.verdict, Verdict::Incomplete);
}

#[test]
fn sixty_four_megabytes_are_read_and_no_more() {
    let most = Limits::default().input_bytes;
    assert_eq!(most, 67_108_864);
    let text = format!("{{\"kind\":\"plan\",\"id\":\"{}\"}}", "x".repeat(most));
    let report = run(text.as_bytes());
    assert_eq!(codes(&report), ["K015"]);
    assert_eq!(report.limits, ["input_bytes"]);
    assert_eq!(report.verdict, Verdict::Incomplete);
    let limits = Limits { input_bytes: 2 * most, ..Limits::default() };
    let wide = Options { limits, ..Options::default() };
    let report = validate(&[Input::bytes("x.json", text.as_bytes())], &wide);
    assert_eq!(report.inputs[0].bytes, text.len());
    assert_eq!(codes(&report).first(), Some(&"K101"));
}

#[test]
fn a_million_duplicate_keys_are_counted_and_a_thousand_listed() {
    let text = format!("{{\"kind\":\"plan\",\"id\":\"p\"{}}}", ",\"x\":1".repeat(1_000_000));
    let report = run(text.as_bytes());
    let count = |code| codes(&report).iter().filter(|found| **found == code).count();
    assert_eq!((count("K006"), count("K012")), (1, 1000));
    // One unknown field, and each later one of the same name a duplicate; and no title.
    assert!(report.counts.error >= 1_000_000, "{:?}", report.counts);
    assert_eq!(report.limits, ["findings_per_rule"]);
    assert_eq!(report.verdict, Verdict::Invalid);
}

#[test]
fn a_million_unknown_keys_are_counted() {
    let keys: Vec<String> = (0..1_000_000).map(|index| format!("\"k{index}\":1")).collect();
    let report = run(format!("{{\"kind\":\"plan\",\"id\":\"p\",{}}}", keys.join(",")).as_bytes());
    let listed = codes(&report).iter().filter(|found| **found == "K006").count();
    assert_eq!(listed, 1000);
    assert!(report.counts.error >= 1_000_000, "{:?}", report.counts);
}

#[test]
fn a_limit_makes_a_run_without_errors_incomplete() {
    let base = common::text("tests/base.json").replace("\"finished\"", "\"intended\"");
    let mut document: Value = serde_json::from_str(&base).unwrap();
    let partners = document.pointer_mut("/projects/0/call/own_shares").unwrap();
    *partners = json!([{ "applicants": ["union_of_municipalities"], "percent": 7 }]);
    let verdict = |findings_per_rule| {
        let limits = Limits { findings_per_rule, ..Limits::default() };
        let options =
            Options { limits, municipalities: Some(&common::MUNICIPALITIES), ..Options::default() };
        let bytes = serde_json::to_vec(&document).unwrap();
        let report = validate(&[Input::bytes("x.json", &bytes)], &options);
        assert_eq!(report.counts.error, 0);
        assert!(report.counts.warning > 0);
        (report.verdict, report.findings.is_empty())
    };
    assert_eq!(verdict(1000), (Verdict::Valid, false));
    assert_eq!(verdict(0), (Verdict::Incomplete, true));
}

#[test]
fn hostile_texts_have_one_clear_finding() {
    let huge = format!("{{\"kind\":\"plan\",\"id\":\"p\",\"ordinal\":{}}}", "9".repeat(10_000));
    for (text, code) in [
        (b"{\"kind\":\"plan\",\"id\":\"\\ud800\"}".to_vec(), "K001"),
        (b"{\"kind\":\"plan\",\"id\":\"\\udc00\\ud800\"}".to_vec(), "K001"),
        (b"{\"kind\":\"plan\",\"id\":\"a\xFFb\"}".to_vec(), "K003"),
        (huge.into_bytes(), "K001"),
        (b"{\"kind\":\"plan\",\"kind\":\"plan\",\"id\":\"p\",\"status\":\"intended\",\"title\":\"t\"}".to_vec(), "K012"),
        (b"\"plan\"".to_vec(), "K005"),
        (b"null".to_vec(), "K005"),
        (b"{}".to_vec(), "K007"),
        (b"{\"kind\":null}".to_vec(), "K005"),
    ] {
        let report = run(&text);
        assert_eq!(codes(&report), [code], "{}", String::from_utf8_lossy(&text).get(..60).unwrap_or(""));
        assert_eq!(report.verdict, Verdict::Invalid);
    }
}
