//! Questions asked of the structure of whole documents.

use kpss_core::Input;
use kpss_core::ffi::{self, JsonOptions};
use serde_json::Value;

/// The answer to a task about the base submission.
pub(crate) fn ask(task: &str, format: &str) -> Result<String, String> {
    let text = include_bytes!("../../../tests/base.json");
    let input = Input::bytes("base.json", text);
    ffi::ask(task, &[input], &JsonOptions::default(), format)
        .map_err(|error| error.message(kpss_core::Lang::Cs))
}

pub(crate) fn json(task: &str) -> Value {
    serde_json::from_str(&ask(task, "json").unwrap()).unwrap()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|record| record["id"].as_str().unwrap()).collect()
}

#[test]
fn a_need_leads_to_its_provider_and_back() {
    let chain = |of: &str| {
        let answer = json(&format!(r#"{{"trace": {{"of": "{of}"}}}}"#));
        ids(&answer["found"][0]["chain"]).join(" ")
    };
    assert_eq!(chain("n1"), "o11 o11-a1 s-pecovatelska pecovatelka");
    assert_eq!(chain("pr1"), "o11 o11-a1 s-pecovatelska pecovatelka");
    assert_eq!(chain("1.1.1"), "n1");
    assert_eq!(chain("s-pecovatelska"), "n1 o11 pecovatelka");
}

#[test]
fn action_items_and_monitoring_lead_to_their_node() {
    let answer = json(r#"{"trace": {"of": "o11"}}"#);
    let kinds = answer["found"][0]["referred_by"].as_array().unwrap().iter();
    let kinds: Vec<&str> = kinds.map(|link| link["record"]["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, [["action_item"; 3], ["monitoring_entry"; 3]].concat());
    assert_eq!(answer["found"][0]["record"]["amount"], 3_000_000);
}

#[test]
fn what_is_not_there_is_said() {
    assert_eq!(ask(r#"{"trace": {"of": "x"}}"#, "text").unwrap_err(), "„x“ v dokumentech není");
}

#[test]
fn the_answers_fit_their_schemas() {
    let schemas: std::collections::HashMap<_, _> =
        kpss_core::schema::answers().into_iter().collect();
    let task_schema: Value = serde_json::from_str(&kpss_core::schema::task()).unwrap();
    let task_validator = jsonschema::validator_for(&task_schema).unwrap();
    for (task, name) in [
        (r#"{"outline": {}}"#, "outline"),
        (r#"{"trace": {"of": "o11"}}"#, "trace"),
        (r#"{"totals": {}}"#, "totals"),
        (r#"{"coverage": {}}"#, "coverage"),
        (r#"{"renumber": {}}"#, "revision"),
        (r#"{"edit": {"edits": [{"remove": {"id": "o11"}}, {"renumber": {}}]}}"#, "revision"),
    ] {
        let errors: Vec<String> = task_validator
            .iter_errors(&serde_json::from_str(task).unwrap())
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{task}");
        let schema: Value = serde_json::from_str(&schemas[name]).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&json(task)).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
    }
}
