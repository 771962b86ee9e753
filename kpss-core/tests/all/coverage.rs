//! What a plan covers, and what is left.

use kpss_core::Document;
use kpss_core::query::Coverage;
use serde_json::{Value, json};

fn coverage(documents: &[Value]) -> Value {
    let read = |document: &Value| ("x.json", Document::read(&document.to_string()).unwrap());
    let documents = crate::common::set(documents.iter().map(read).collect());
    serde_json::to_value(&Coverage::of(&documents).unwrap().plans[0]).unwrap()
}

fn base() -> Value {
    serde_json::from_str(include_str!("../../../tests/base.json")).unwrap()
}

fn ids(list: &Value) -> String {
    let id = |gap: &Value| gap["id"].as_str().unwrap().to_owned();
    list.as_array().unwrap().iter().map(id).collect::<Vec<_>>().join(" ")
}

const GAPS: [&str; 5] = [
    "needs_without_measure",
    "measures_without_need",
    "groups_without_measure",
    "groups_without_service",
    "municipalities_without_reach",
];

#[test]
fn a_complete_plan_has_no_gaps() {
    let found = coverage(&[base()]);
    for gaps in GAPS {
        assert_eq!(found[gaps], json!([]), "{gaps}");
    }
    assert_eq!(found["unclear"], json!([]));
    let seniors = &found["groups"][0];
    assert_eq!(seniors["measures"], json!(["o11"]));
    assert_eq!(seniors["services"], json!(["s-pecovatelska"]));
    assert_eq!(seniors["municipalities"].as_array().unwrap().len(), 15);
    assert_eq!(found["municipalities"][12]["groups"], json!(["seniori", "rodiny"]));
}

#[test]
fn each_gap_is_found() {
    let mut document = base();
    let plan = &mut document["plans"][0];
    let needs = plan["needs"].as_array_mut().unwrap();
    needs.push(json!({ "id": "n3", "title": "Doprava", "deferred_because": "chybí peníze" }));
    plan["target_groups"].as_array_mut().unwrap().push(json!({ "id": "g", "codes": ["1"] }));
    let nodes = plan["strategy"]["nodes"].as_array_mut().unwrap();
    nodes.push(json!({ "id": "new", "level": "measure" }));
    document["catalogues"][0]["services"][0]["municipalities"] = json!(["530905"]);
    let found = coverage(&[document]);
    assert_eq!(ids(&found["needs_without_measure"]), "n3");
    assert_eq!(found["needs_without_measure"][0]["deferred_because"], "chybí peníze");
    assert_eq!(found["needs_without_measure"][0]["pointer"], "/plans/0/needs/2");
    assert_eq!(ids(&found["measures_without_need"]), "new");
    assert_eq!(ids(&found["groups_without_measure"]), "g");
    assert_eq!(ids(&found["groups_without_service"]), "g");
    assert_eq!(found["municipalities_without_reach"].as_array().unwrap().len(), 14);
    assert_eq!(
        found["unclear"],
        json!([{ "why": "measure_without_municipality", "count": 1 }, { "why": "measure_without_group", "count": 1 }])
    );
}

#[test]
fn what_stands_above_and_below_a_measure_belongs_to_it() {
    let plan = json!({ "kind": "plan", "id": "p",
        "needs": [{ "id": "n1" }, { "id": "n2" }],
        "target_groups": [{ "id": "g1" }, { "id": "g2" }],
        "strategy": { "nodes": [
            { "id": "p1", "level": "priority", "needs": ["n1"], "target_groups": ["g1"], "children": [
                { "id": "m1", "level": "measure", "children": [
                    { "id": "a1", "level": "activity", "target_groups": ["g2"], "services": ["s"] }] }] },
            { "id": "m2", "level": "measure", "children": [{ "id": "a2", "needs": ["n2"] }] },
            { "id": "m3", "level": "measure", "cross_cutting": true, "needs": ["n2"] }] } });
    let found = coverage(&[plan]);
    assert_eq!(found["groups"][0]["measures"], json!(["m1"]));
    assert_eq!(found["groups"][1]["measures"], json!(["m1"]));
    assert_eq!(found["groups"][1]["services"], json!(["s"]));
    assert_eq!(found["cross_cutting"], json!(["m3"]));
    assert_eq!(ids(&found["measures_without_need"]), "");
}

#[test]
fn an_empty_plan_is_unclear_not_uncovered() {
    let plan =
        json!({ "kind": "plan", "id": "p", "target_groups": [{ "id": "g", "codes": ["24"] }] });
    let found = coverage(&[plan]);
    for gaps in GAPS {
        assert_eq!(found[gaps], json!([]), "{gaps}");
    }
    let why: Vec<&str> =
        found["unclear"].as_array().unwrap().iter().map(|u| u["why"].as_str().unwrap()).collect();
    assert_eq!(why, ["no_measures", "no_needs", "no_services", "no_municipalities", "no_reach"]);
}
