//! Reports of the same plan at two times: what changed, what is new, and whether an old one holds.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::common::{folder, kpss, root};

/// A submission with five mistakes in its measures.
fn faulty() -> Value {
    let text = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let mut document: Value = serde_json::from_str(&text).unwrap();
    let nodes = &mut document["plans"][0]["strategy"]["nodes"];
    let first = &mut nodes[0]["children"][0];
    first["costs"]["total"] = json!(3_100_000);
    first["children"][0].as_object_mut().unwrap().remove("title");
    let second = &mut nodes[1]["children"][0];
    second["period"]["until"] = json!("2024-12-31");
    second["children"][0]["title"] = json!(" ");
    second["children"][0]["period"] = json!({"from": "2021-05-01", "until": "2020-01-01"});
    document
}

/// The same with the two priorities in the other order, numbered anew all the way down.
fn renumbered(mut document: Value) -> Value {
    let nodes = document["plans"][0]["strategy"]["nodes"].as_array_mut().unwrap();
    nodes.reverse();
    for (at, node) in nodes.iter_mut().enumerate() {
        number(node, &(at + 1).to_string());
    }
    for list in ["action_plans", "monitoring_reports"] {
        for of_plan in document[list].as_array_mut().unwrap() {
            numbers_of_items(of_plan);
        }
    }
    document
}

fn number(node: &mut Value, code: &str) {
    node["code"] = json!(code);
    if let Some(children) = node.get_mut("children").and_then(Value::as_array_mut) {
        for (at, child) in children.iter_mut().enumerate() {
            number(child, &format!("{code}.{}", at + 1));
        }
    }
}

/// Items carry the number of their measure.
fn numbers_of_items(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(code)) = fields.get_mut("code") {
                *code = match code.as_bytes() {
                    [b'1', rest @ ..] => format!("2{}", std::str::from_utf8(rest).unwrap()),
                    [b'2', rest @ ..] => format!("1{}", std::str::from_utf8(rest).unwrap()),
                    _ => code.clone(),
                };
            }
            fields.values_mut().for_each(numbers_of_items);
        }
        Value::Array(items) => items.iter_mut().for_each(numbers_of_items),
        _ => {}
    }
}

fn write(folder: &Path, name: &str, document: &Value) -> String {
    let path = folder.join(name);
    fs::write(&path, serde_json::to_string_pretty(document).unwrap()).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The report of a document, saved; its name.
fn report(folder: &Path, name: &str, document: &Value) -> String {
    let plan = write(folder, "podani.json", document);
    let to = folder.join(name).to_str().unwrap().to_owned();
    let ran = kpss(&["validate", &plan, "--format", "json", "-o", &to]);
    assert!(ran.code <= 1, "{}", ran.err);
    to
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn after_renumbering_and_one_repair_one_is_gone_and_none_is_new() {
    let folder = folder("over-time");
    let old = report(&folder, "old.json", &faulty());
    let mut document = faulty();
    document["plans"][0]["strategy"]["nodes"][0]["children"][0]["children"][0]["title"] =
        json!("Jednat s poskytovatelem");
    let new = report(&folder, "new.json", &renumbered(document));
    let ran = kpss(&["report-diff", &old, &new, "--format", "json"]);
    let diff = ran.json();
    assert_eq!((codes(&diff["new"]), codes(&diff["gone"])), (vec![], vec!["K301"]));
    assert_eq!(codes(&diff["same"]), ["K324", "K301", "K325", "K310"]);
    assert_eq!(ran.code, 0);
    let text = kpss(&["report-diff", &old, &new]).out;
    assert!(text.contains("Nové nálezy: 0, odstraněné: 1, beze změny: 4\n"), "{text}");
    assert!(text.contains("Chybí název: aktivita „1.1.1“."), "{text}");
    let markdown = kpss(&["report-diff", &old, &new, "--format", "md", "--lang", "en"]).out;
    assert!(markdown.contains("\n## Findings that are gone\n"), "{markdown}");
}

#[test]
fn a_record_that_lost_its_identifier_is_known_by_its_title() {
    let folder = folder("over-time-ids");
    let old = report(&folder, "old.json", &faulty());
    // As in a workbook without identifiers, which are then made of the numbers.
    let text = renumbered(faulty()).to_string();
    let text = text.replace("\"o11\"", "\"opatreni-2.1\"").replace("\"o21\"", "\"opatreni-1.1\"");
    let new = report(&folder, "new.json", &serde_json::from_str(&text).unwrap());
    let diff = kpss(&["report-diff", &old, &new, "--format", "json"]).json();
    assert_eq!((codes(&diff["new"]), codes(&diff["gone"])), (vec![], vec![]));
    assert_eq!(codes(&diff["same"]).len(), 5);
}

#[test]
fn against_a_baseline_only_new_findings_count() {
    let folder = folder("over-time-baseline");
    let old = report(&folder, "old.json", &faulty());
    let plan = write(&folder, "podani.json", &renumbered(faulty()));
    let ran = kpss(&["validate", &plan, "--baseline", &old]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(
        ran.out.contains("(chyby: 0, varování: 0, informace: 0, známé z dřívějška: 5)"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("z ní zůstává: 5, odstraněno: 0\n"), "{}", ran.out);
    assert!(!ran.out.contains("K301"), "{}", ran.out);
    // One more mistake is the only one that counts.
    let mut worse = renumbered(faulty());
    worse["plans"][0]["strategy"]["nodes"][1]["children"][0]["children"][0]["period"] =
        json!({"from": "2021-05-01", "until": "2020-01-01"});
    let plan = write(&folder, "podani.json", &worse);
    let ran = kpss(&["validate", &plan, "--baseline", &old, "--format", "json"]);
    let report = ran.json();
    assert_eq!(ran.code, 1);
    assert_eq!((&report["counts"]["error"], &report["counts"]["known"]), (&json!(1), &json!(5)));
    // What the document is does not depend on what was known of it.
    assert_eq!((&report["verdict"], &report["baseline"]["gone"]), (&json!("invalid"), &json!(0)));
    let sarif = kpss(&["validate", &plan, "--baseline", &old, "--format", "sarif"]).json();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let new = results.iter().filter(|it| it["baselineState"] == "new").count();
    assert_eq!((new, results.len()), (1, 6));
}

#[test]
fn an_old_report_is_verified_or_it_is_said_what_differs() {
    let folder = folder("over-time-verify");
    let old = report(&folder, "old.json", &faulty());
    // The file may lie elsewhere today.
    let moved = write(&folder, "jinde.json", &faulty());
    let ran = kpss(&["verify", &old, &moved]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.out.starts_with("Totéž: stejné soubory, stejná pravidla"), "{}", ran.out);
    // Another file, and a report of an older rule book and list.
    let mended = write(&folder, "podani.json", &renumbered(faulty()));
    let ran = kpss(&["verify", &old, &mended, "--lang", "en"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("What the reports rest on\n") && ran.out.contains("file "),
        "{}",
        ran.out
    );
    let mut older: Value = serde_json::from_str(&fs::read_to_string(&old).unwrap()).unwrap();
    older["rule_set"]["version"] = json!("0.0.9");
    older["tool"]["version"] = json!("0.0.9");
    older["findings"].as_array_mut().unwrap().remove(0);
    let older = write(&folder, "older.json", &older);
    let ran = kpss(&["verify", &older, &moved]);
    assert_eq!(ran.code, 1);
    for said in
        ["kniha pravidel kpss: 0.0.9 → 0.1.0", "Nové nálezy: 1, odstraněné: 0, beze změny: 4"]
    {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    let ran = kpss(&["verify", "tests/base.json", &moved]);
    let said = "kpss: tests/base.json není zpráva z kpss validate --format json: chybí pole ";
    assert!(ran.code == 2 && ran.err.starts_with(said), "{}", ran.err);
}

#[test]
fn a_report_names_the_hashes_of_what_it_rests_on() {
    let report = kpss(&["validate", "tests/base.json", "--format", "json"]).json();
    let is_hash = |value: &Value| value.as_str().is_some_and(|it| it.len() == 64);
    assert!(is_hash(&report["rule_set"]["sha256"]) && is_hash(&report["profile"]["sha256"]));
    let lists = report["code_lists"].as_array().unwrap();
    assert_eq!(lists.len(), 13);
    assert!(lists.iter().all(|list| is_hash(&list["sha256"])));
}
