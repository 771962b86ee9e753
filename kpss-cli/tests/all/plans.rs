//! Comparing, deriving, merging and the history, as a clerk reads them.

use std::fs;

use crate::common::{folder, golden, kpss, root};
use serde_json::{Value, json};

const MUNICIPALITIES: &str = "tests/fixtures/municipalities.csv";

/// Compares what a command prints in both languages with its golden files.
fn pages(name: &str, arguments: &[&str]) {
    for lang in ["cs", "en"] {
        let ran = kpss(&[arguments, &["--lang", lang]].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        let ending = if arguments.contains(&"md") { "md" } else { "txt" };
        golden(&format!("{name}.{lang}.{ending}"), &ran.out);
    }
}

/// The plan of the base submission and a version after comments, as files.
fn versions(name: &str) -> (String, String) {
    let base = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let base: Value = serde_json::from_str(&base).unwrap();
    let old = base["plans"][0].clone();
    let mut new = old.clone();
    new["period"]["until"] = json!("2023-12-31");
    new["needs"].as_array_mut().unwrap().push(json!({ "id": "n3", "title": "Doprava k lékaři" }));
    let nodes = new["strategy"]["nodes"].as_array_mut().unwrap();
    nodes.reverse();
    for (index, node) in nodes.iter_mut().enumerate() {
        node["code"] = json!((index + 1).to_string());
    }
    let measure = &mut nodes[1]["children"][0];
    measure["code"] = json!("2.1");
    measure["title"] = json!("Rozvoj pečovatelské služby");
    measure["costs"]["total"] = json!(3_300_000);
    measure["period"]["until"] = json!("2023-12-31");
    measure["responsible"] = json!(["pecovatelka", "votice"]);
    measure["indicators"][0]["target"] = json!(70);
    measure.as_object_mut().unwrap().remove("children");
    let children = nodes[1]["children"].as_array_mut().unwrap();
    children
        .push(json!({ "id": "o12", "code": "2.2", "level": "measure", "title": "Doprava seniorů",
        "needs": ["n3"], "costs": { "total": 250_000 } }));
    let folder = folder(name);
    let write = |file: &str, value: &Value| {
        let path = folder.join(file);
        fs::write(&path, value.to_string()).unwrap();
        path.to_str().unwrap().to_owned()
    };
    (write("old.json", &old), write("new.json", &new))
}

#[test]
fn what_changed_since_the_draft() {
    let (old, new) = versions("compare");
    pages("compare", &["compare", &old, &new]);
    pages("compare", &["compare", &old, &new, "--format", "md"]);
    let found = kpss(&["compare", &old, &new, "--format", "json"]).json();
    assert_eq!(found["nodes"]["added"], 1);
    assert_eq!(kpss(&["compare", &old, &old, "--format", "json"]).json()["changes"], json!([]));
}

#[test]
fn what_is_derived() {
    let base = "tests/base.json";
    let form = ["--format", "text"];
    pages(
        "derive-action-plan",
        &[&["derive", "action-plan", base, "--year", "2021"][..], &form].concat(),
    );
    let years = ["--from", "2023", "--until", "2025"];
    pages("derive-next-plan", &[&["derive", "next-plan", base][..], &years, &form].concat());
    let ran = kpss(&["derive", "action-plan", base, "--year", "2021"]);
    let path = folder("derive").join("action-plan.json");
    fs::write(&path, &ran.out).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(kpss(&["validate", path, "--format", "json"]).json()["counts"]["error"], 0);
    pages("derive-monitoring", &["derive", "monitoring", path, "--format", "md"]);
    let ran = kpss(&["derive", "action-plan", base, "--year", "2030"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (2, "kpss: plán „plan-2020-2022“ v roce 2030 neplatí\n")
    );
}

#[test]
fn what_is_merged() {
    let seeds = ["examples/seeds/benesov", "examples/seeds/votice", "examples/seeds/otrokovice"];
    let text = ["--format", "text", "--municipalities", MUNICIPALITIES];
    pages("merge", &[&["merge"][..], &seeds, &text].concat());
    let ran = kpss(&[&["merge"][..], &seeds].concat());
    let path = folder("merge").join("submission.json");
    fs::write(&path, &ran.out).unwrap();
    let report = kpss(&["validate", path.to_str().unwrap(), "--format", "json"]).json();
    assert_eq!(report["inputs"][0]["status"], "read");
    assert_eq!(report["documents"].as_array().unwrap().len(), 8);
    let none = ["--municipalities", "none"];
    let view = kpss(&[&["merge", "--view"][..], &seeds, &none].concat()).json();
    assert_eq!(view["territory"]["cover"], "unproved");
    // The list that the command brings tells which ORPs of the region are missing.
    let view = kpss(&[&["merge", "--view"][..], &seeds].concat()).json();
    assert_eq!(view["territory"]["cover"], "not_once");
}

#[test]
fn different_documents_of_one_identifier_are_renamed() {
    let folder = folder("rename");
    let mut inputs = Vec::new();
    for (town, title) in [("votice", "Votice"), ("vlasim", "Vlašim")] {
        fs::create_dir(folder.join(town)).unwrap();
        let plan = json!({ "kind": "plan", "id": "plan", "title": title });
        let year = json!({ "kind": "action_plan", "id": "ap-2021", "plan": { "plan": "plan" } });
        for (name, document) in [("plan.json", plan), ("ap.json", year)] {
            fs::write(folder.join(town).join(name), document.to_string()).unwrap();
        }
        inputs.push(folder.join(town).to_str().unwrap().to_owned());
    }
    let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
    let refused = kpss(&[&["merge"][..], &inputs].concat());
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("označení „plan“ (plán)"), "{}", refused.err);
    let whole = kpss(&[&["merge", "--rename", "--id", "kraj"][..], &inputs].concat()).json();
    assert_eq!(whole["id"], "kraj");
    assert_eq!(whole["plans"][1]["id"], "plan-2");
    assert_eq!(whole["action_plans"][1]["plan"]["plan"], "plan-2");
    let view = kpss(&[&["merge", "--view", "--rename"][..], &inputs].concat()).json();
    assert_eq!(view["plans"].as_array().unwrap().len(), 2);
    let text = |lang| {
        let page = ["merge", "--rename", "--format", "md", "--lang", lang];
        kpss(&[&page[..], &inputs].concat()).out
    };
    let (cs, en) = (text("cs"), text("en"));
    assert!(cs.contains("## Nová označení"), "{cs}");
    assert!(en.contains("/vlasim/plan.json | plan | plan | plan-2 |"), "{en}");
}

#[test]
fn what_was_in_force() {
    pages("timeline-krumlov", &["timeline", "examples/seeds/cesky-krumlov", "--on", "2018-06-01"]);
    pages("timeline-dacice", &["timeline", "examples/seeds/dacice", "--on", "2024-05-01"]);
}

#[test]
fn an_unreadable_plan_is_named() {
    let path = folder("unreadable").join("plan.json");
    fs::write(&path, "{").unwrap();
    let path = path.to_str().unwrap();
    let ran = kpss(&["compare", path, path]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains(&format!("kpss validate {path}")), "{}", ran.err);
}
