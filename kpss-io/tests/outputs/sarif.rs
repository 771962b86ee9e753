//! SARIF is valid by its published schema, and says what the report says.

use kpss_core::model::Plan;
use kpss_core::{Lang, Report};
use kpss_io::outputs::OutputFormat;
use serde_json::{Value, json};

use crate::common::{bytes, of_workbook, read, report, text};

pub(crate) fn check(text: &str) -> Value {
    let schema = read("kpss-io/tests/data/outputs/sarif-schema-2.1.0.json");
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let log: Value = serde_json::from_str(text).unwrap();
    let judge = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = judge
        .iter_errors(&log)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    log
}

fn benesov(lang: Lang) -> Report {
    report("benesov/project.json", &read("examples/seeds/benesov/project.json"), lang)
}

#[test]
fn the_log_is_valid_by_the_schema() {
    for lang in [Lang::Cs, Lang::En] {
        let (one, two) = (benesov(lang), of_workbook(lang));
        let list = [("benešov", &one), ("klatovy", &two)];
        let log = bytes(OutputFormat::Sarif, &list, &["{a} nelze číst"], lang);
        let log = check(&String::from_utf8(log).unwrap());
        let run = &log["runs"][0];
        assert_eq!(
            run["results"].as_array().unwrap().len(),
            one.findings.len() + two.findings.len()
        );
        let notes = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
        assert_eq!(notes[0]["message"]["text"], "{{a}} nelze číst");
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    }
    check(&text(OutputFormat::Sarif, &[], Lang::Cs));
}

#[test]
fn every_rule_is_declared_in_the_order_of_codes_and_in_both_languages() {
    let report = benesov(Lang::Cs);
    let log = check(&text(OutputFormat::Sarif, &[("b", &report)], Lang::Cs));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let codes: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let mut book: Vec<&str> = kpss_core::rules().iter().map(|rule| rule.code).collect();
    book.sort_unstable();
    assert_eq!(codes, book);
    let other = &run["translations"][0];
    let of = |list: &Value| {
        let rule = list["rules"].as_array().unwrap().iter().find(|rule| rule["id"] == "K816");
        rule.unwrap()["shortDescription"]["text"].clone()
    };
    assert_eq!(
        (of(&run["tool"]["driver"]), of(other)),
        (json!("Součet zdrojů"), json!("Sum of sources"))
    );
    assert_eq!((&run["language"], &other["language"]), (&json!("cs"), &json!("en")));
}

#[test]
fn a_result_has_its_rule_its_place_and_its_fingerprint() {
    let report = benesov(Lang::En);
    let log = check(&text(OutputFormat::Sarif, &[("b", &report)], Lang::En));
    let run = &log["runs"][0];
    let result = run["results"].as_array().unwrap().iter().find(|it| it["ruleId"] == "K816");
    let result = result.unwrap();
    let finding = report.iter().find(|it| it.code == "K816").unwrap();
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "K816");
    assert_eq!(result["level"], "error");
    assert_eq!(
        result["message"]["text"],
        "The total is CZK\u{a0}2,596,625, the sources give CZK\u{a0}2,437,967; missing: \
         CZK\u{a0}158,658."
    );
    let place = &result["locations"][0];
    assert_eq!(
        place["physicalLocation"],
        json!({
            "artifactLocation": {"uri": "benesov/project.json", "index": 0},
            "region": {"startLine": 176, "startColumn": 14},
        })
    );
    assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], "/budget/total");
    assert_eq!(result["partialFingerprints"], json!({"kpss/v1": finding.fingerprint}));
    assert_eq!(result["relatedLocations"].as_array().unwrap().len(), finding.related.len());
    assert_eq!(run["artifacts"][0]["hashes"]["sha-256"], report.inputs[0].sha256);
}

#[test]
fn a_cell_is_a_place_of_the_workbook() {
    let report = of_workbook(Lang::Cs);
    let finding = report.iter().find(|finding| finding.cell.is_some()).unwrap();
    let at = report.iter().position(|it| it == finding).unwrap();
    let log = check(&text(OutputFormat::Sarif, &[("k", &report)], Lang::Cs));
    let place = &log["runs"][0]["results"][at]["locations"][0];
    let cell = finding.cell.as_ref().unwrap();
    assert_eq!(place["physicalLocation"]["artifactLocation"]["uri"], "clerk.xlsx");
    assert_eq!(place["physicalLocation"]["region"], Value::Null);
    assert_eq!(
        place["logicalLocations"][0]["fullyQualifiedName"],
        format!("{}!{}", cell.sheet, cell.cell)
    );
}

#[test]
fn a_waiver_is_a_suppression() {
    let plan = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"},
        "waivers": [{"rule": "K103", "reason": "přepis", "author": "odbor"}]}"#;
    let plan: Plan = serde_json::from_str(plan).unwrap();
    let json = kpss_core::Document::from(plan).to_json();
    let report = report("p.json", json.as_bytes(), Lang::Cs);
    let log = check(&text(OutputFormat::Sarif, &[("p", &report)], Lang::Cs));
    let results = log["runs"][0]["results"].as_array().unwrap();
    let waived: Vec<&Value> =
        results.iter().filter(|result| result.get("suppressions").is_some()).collect();
    assert_eq!(waived.len(), 1);
    assert_eq!(waived[0]["ruleId"], "K103");
    assert_eq!(
        waived[0]["suppressions"],
        json!([{"kind": "external", "status": "accepted", "justification": "přepis (odbor)"}])
    );
}
