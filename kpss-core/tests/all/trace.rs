//! What a record refers to and what refers to it, wherever the reference stands.

use kpss_core::Input;
use kpss_core::ffi::{JsonOptions, ask};
use serde_json::Value;

/// Two plans of one submission, which states organisations and bodies for both.
const SUBMISSION: &str = r#"{
  "kind": "submission", "id": "s",
  "organisations": [{"id": "mesto", "name": "Město"}],
  "bodies": [{"id": "ps", "name": "Pracovní skupina"}],
  "plans": [
    {"kind": "plan", "id": "stary",
     "needs": [{"id": "n", "title": "Stará potřeba"}],
     "strategy": {"nodes": [{"id": "a", "title": "Staré opatření"}, {"id": "b"}]}},
    {"kind": "plan", "id": "novy", "title": "Nový plán",
     "predecessor": {"plan": "stary"},
     "amendments": [{"id": "d1", "nodes": ["c"]}],
     "strategy": {"nodes": [
       {"id": "a", "code": "1", "children": [
         {"id": "c", "code": "1.1", "title": "Opatření",
          "origins": [{"node": "b"}],
          "indicators": [{"id": "i", "title": "Počet hodin"}],
          "needs": ["n"], "responsible": ["ps", "mesto", "nikdo"]}],
        "origins": [{"plan": "ztraceny", "node": "a"}, {"plan": "stary", "node": "a"}],
        "partners": ["mesto"]}
     ]}}
  ],
  "action_plans": [
    {"kind": "action_plan", "id": "ap", "year": 2025, "plan": {"plan": "novy"},
     "items": [{"id": "p", "node": "c", "responsible": ["ps"]}]}],
  "monitoring_reports": [
    {"kind": "monitoring_report", "id": "zp", "year": 2025,
     "plan": {"plan": "novy"}, "action_plan": "ap",
     "entries": [{"item": "p", "indicators": [{"indicator": "i"}]}]}]
}"#;

/// What is found: role and place of each reference, and what leads nowhere.
fn traced(of: &str) -> Vec<[Vec<String>; 3]> {
    let inputs = [Input::bytes("podani.json", SUBMISSION.as_bytes())];
    let task = format!(r#"{{"trace": {{"of": "{of}"}}}}"#);
    let answer = ask(&task, &inputs, &JsonOptions::default(), "json").unwrap_or_default();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let link =
        |link: &Value| format!("{} {}", text(&link["role"]), text(&link["record"]["pointer"]));
    let lost = |lost: &Value| format!("{} {}", text(&lost["role"]), text(&lost["id"]));
    let all = |list: &Value, say: &dyn Fn(&Value) -> String| -> Vec<String> {
        list.as_array().unwrap().iter().map(say).collect()
    };
    let one = |found: &Value| {
        let [to, by, no] = ["refers_to", "referred_by", "missing"].map(|key| &found[key]);
        [all(to, &link), all(by, &link), all(no, &lost)]
    };
    answer["found"].as_array().unwrap().iter().map(one).collect()
}

const C: &str = "/plans/1/strategy/nodes/0/children/0";

#[test]
fn a_body_that_the_submission_states_is_responsible_and_one_that_is_nowhere_is_missing() {
    let [to, by, missing] = &traced("c")[0];
    assert_eq!(
        *to,
        [
            "responsible /bodies/0",
            "responsible /organisations/0",
            "origins /plans/0/strategy/nodes/1"
        ]
    );
    assert_eq!(*by, ["amendments /plans/1", "node /action_plans/0/items/0"]);
    // The need has its namesake in the earlier plan, which is not the one that is meant.
    assert_eq!(*missing, ["needs n", "responsible nikdo"]);
}

#[test]
fn a_node_comes_from_the_plan_that_its_origin_names_and_never_from_its_own() {
    let found = traced("a");
    let [earlier, now] = &found[..] else { panic!("two nodes: {found:?}") };
    assert_eq!(earlier[1], ["origins /plans/1/strategy/nodes/0"]);
    assert_eq!(
        now[0],
        ["partners /organisations/0", "origins /plans/0", "origins /plans/0/strategy/nodes/0"]
    );
    assert_eq!(now[2], ["origins ztraceny", "origins a"]);
}

#[test]
fn everything_that_names_a_shared_organisation_or_body_is_found() {
    let node = "/plans/1/strategy/nodes/0";
    assert_eq!(traced("mesto")[0][1], [format!("partners {node}"), format!("responsible {C}")]);
    let item = "responsible /action_plans/0/items/0".to_owned();
    assert_eq!(traced("ps")[0][1], [format!("responsible {C}"), item]);
}

#[test]
fn an_indicator_is_measured_by_the_report_and_stands_at_its_node() {
    assert_eq!(traced("i")[0][1], ["indicators /monitoring_reports/0/entries/0"]);
}

#[test]
fn documents_are_records_too() {
    let [to, by, missing] = &traced("novy")[0];
    assert_eq!(*to, ["predecessor /plans/0", &format!("amendments {C}")]);
    assert_eq!(*by, ["plan /action_plans/0", "plan /monitoring_reports/0"]);
    assert!(missing.is_empty());
}
