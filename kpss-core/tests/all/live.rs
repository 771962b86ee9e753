//! A document that is edited says what a run says, and what it says changed is what changed.

use kpss_core::ffi::{JsonOptions, Live, RequestError};
use kpss_core::{Finding, Input, Report};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::common::{text, validate};

#[derive(Deserialize)]
struct Change {
    appeared: Vec<Finding>,
    vanished: Vec<Finding>,
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Every place of a document, and which of them are lists.
fn places(value: &Value, at: &str, out: &mut Vec<(String, bool)>) {
    out.push((at.to_owned(), value.is_array()));
    match value {
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                places(item, &format!("{at}/{index}"), out);
            }
        }
        Value::Object(object) => {
            for (key, item) in object {
                places(item, &format!("{at}/{key}"), out);
            }
        }
        _ => {}
    }
}

/// Some edit: most of them leave a document that can be read, some do not.
fn edit(
    live: &mut Live,
    enough: usize,
    dice: &mut Dice,
    options: &JsonOptions<'_>,
) -> Option<String> {
    let text = live.text();
    let document: Value = serde_json::from_str(&text).unwrap();
    let mut all = Vec::new();
    places(&document, "", &mut all);
    // Without this nothing of the document would be left in the end.
    if all.len() < enough {
        return live.undo(options).unwrap();
    }
    let at = dice.one(&all[1..]).0.clone();
    // A value from elsewhere in the document fits now and then; the others often do not.
    let elsewhere = document.pointer(&dice.one(&all[1..]).0).unwrap().to_string();
    let values =
        [elsewhere.as_str(), "null", "\"\"", "\"2021\"", "17", "[]", "{}", "\"pecovatelka\""];
    let value = *dice.one(&values);
    let lists: Vec<&String> =
        all.iter().filter(|(_, is_list)| *is_list).map(|(at, _)| at).collect();
    let list = *dice.one(&lists);
    let length = document.pointer(list).and_then(Value::as_array).map_or(0, Vec::len);
    let into = format!("{list}/{}", dice.below(length + 1));
    let done = match dice.below(9) {
        0..=2 => live.set(&at, value, options).map(Some),
        3 => live.insert(&into, value, options).map(Some),
        4 => live.remove(&at, options).map(Some),
        5 => live.relocate(&at, &into, options).map(Some),
        _ => live.undo(options),
    };
    match done {
        Ok(change) => change,
        // A record cannot go into a list of its own.
        Err(RequestError::Place(_)) => None,
        Err(other) => panic!("{other}"),
    }
}

/// Findings without their lines, in an order of their own.
fn shown(findings: &[Finding]) -> Vec<String> {
    let bare = |finding: &Finding| {
        let mut finding = finding.clone();
        finding.position = None;
        finding.related.iter_mut().for_each(|place| place.position = None);
        serde_json::to_string(&finding).unwrap()
    };
    let mut shown: Vec<String> = findings.iter().map(bare).collect();
    shown.sort();
    shown
}

/// Plays so many edits, and compares after each.
fn play(document: &str, count: usize, seed: u64) -> usize {
    let options = JsonOptions { lang: Some("en".into()), ..JsonOptions::default() };
    let mut dice = Dice(seed);
    let mut live = Live::open("-", document.as_bytes(), &options).unwrap();
    let report: Report = serde_json::from_str(&live.report(&options).unwrap()).unwrap();
    let mut known = shown(&report.findings);
    let mut all = Vec::new();
    places(&serde_json::from_str(document).unwrap(), "", &mut all);
    let mut changes = 0;
    for round in 0..count {
        let Some(change) = edit(&mut live, all.len() / 2, &mut dice, &options) else { continue };
        let text = live.text();
        let full = validate(&[Input::bytes("-", text.as_bytes())], &options.options().unwrap());
        // It is a run by itself, and not made at each edit.
        if round % 50 == 0 {
            assert_eq!(live.report(&options).unwrap(), full.to_json());
        }
        let change: Change = serde_json::from_str(&change).unwrap();
        for vanished in shown(&change.vanished) {
            let at = known.iter().position(|one| *one == vanished).expect("it was known");
            known.remove(at);
        }
        known.extend(shown(&change.appeared));
        known.sort();
        assert_eq!(known, shown(&full.findings));
        changes += usize::from(!change.appeared.is_empty() || !change.vanished.is_empty());
    }
    changes
}

#[test]
fn after_ten_thousand_random_edits_it_says_what_a_run_says() {
    let base: Value = serde_json::from_str(&text("tests/base.json")).unwrap();
    let mut changes = 0;
    for (seed, list) in
        (1..).zip(["plans", "action_plans", "monitoring_reports", "catalogues", "projects"])
    {
        changes += play(&base[list][0].to_string(), 1_800, seed);
    }
    changes += play(&base.to_string(), 1_000, 6);
    assert!(changes > 1_500, "{changes} edits changed something");
}

#[test]
fn an_edit_that_no_rule_looks_at_is_no_change() {
    let options = JsonOptions::default();
    let plan = br#"{"kind": "plan", "id": "p", "ordinal": 1, "period": {"from": "2024", "until": "2021"}}"#;
    let mut live = Live::open("-", plan, &options).unwrap();
    let change = live.set("/ordinal", "2", &options).unwrap();
    let change: Value = serde_json::from_str(&change).unwrap();
    assert_eq!(change, json!({ "appeared": [], "vanished": [] }));
}

#[test]
fn what_is_refused_changes_nothing() {
    let options = JsonOptions::default();
    let mut live = Live::open("-", br#"{"kind": "plan", "id": "p"}"#, &options).unwrap();
    let before = (live.text(), live.report(&options));
    let place = RequestError::Place("/period/from".to_owned());
    assert_eq!(live.set("/period/from", "1", &options).unwrap_err(), place);
    assert!(matches!(live.set("/period", "{", &options), Err(RequestError::Json(_))));
    assert_eq!((live.text(), live.report(&options)), before);
    assert_eq!(live.undo(&options).unwrap(), None);
    assert!(matches!(Live::open("-", b"{", &options), Err(RequestError::Json(_))));
}

/// Other values for one value: one of the same field elsewhere in the document, and one like it.
fn others(value: &Value, key: &str, document: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let of_field = all.iter().filter(|(at, _)| at.rsplit('/').next() == Some(key));
    let mut elsewhere = of_field.filter_map(|(at, _)| document.pointer(at));
    let other = elsewhere.find(|other| *other != value && !other.is_object() && !other.is_array());
    let alike = match value {
        Value::String(text) if text.parse::<kpss_core::model::Date>().is_ok() => {
            json!("1999-12-31")
        }
        Value::String(text) => json!(format!("{text} a další")),
        Value::Number(number) => json!(number.as_f64().unwrap_or(0.0).trunc() + 1.0),
        Value::Bool(value) => json!(!value),
        _ => Value::Null,
    };
    other.cloned().into_iter().chain([alike]).collect()
}

/// Changes each value of a document to so many others and takes it back, and compares with a run each
/// time.
fn each_value(document: &Value, most: usize) -> usize {
    let options = JsonOptions { lang: Some("en".into()), ..JsonOptions::default() };
    let text = document.to_string();
    let mut live = Live::open("-", text.as_bytes(), &options).unwrap();
    let report: Report = serde_json::from_str(&live.report(&options).unwrap()).unwrap();
    let before = shown(&report.findings);
    let mut all = Vec::new();
    places(document, "", &mut all);
    let mut count = 0;
    for (at, _) in &all {
        let value = document.pointer(at).unwrap();
        if value.is_object() || value.is_array() {
            continue;
        }
        let mut values = others(value, at.rsplit('/').next().unwrap(), document);
        values.push(Value::Null);
        for other in values.into_iter().take(most) {
            let change = live.set(at, &other.to_string(), &options).unwrap();
            let change: Change = serde_json::from_str(&change).unwrap();
            let mut known = before.clone();
            for vanished in shown(&change.vanished) {
                known.remove(known.iter().position(|one| *one == vanished).expect(at));
            }
            known.extend(shown(&change.appeared));
            known.sort();
            let full = live.text();
            let full = validate(&[Input::bytes("-", full.as_bytes())], &options.options().unwrap());
            assert_eq!(known, shown(&full.findings), "{at}: {other}");
            let back: Change =
                serde_json::from_str(&live.undo(&options).unwrap().unwrap()).unwrap();
            assert_eq!(shown(&back.appeared), shown(&change.vanished), "{at}: {other}");
            assert_eq!(shown(&back.vanished), shown(&change.appeared), "{at}: {other}");
            count += 1;
        }
    }
    count
}

#[test]
fn after_an_edit_of_any_value_it_says_what_a_run_says() {
    let base: Value = serde_json::from_str(&text("tests/base.json")).unwrap();
    let mut count = each_value(&base, 1);
    for list in ["plans", "action_plans", "monitoring_reports", "catalogues", "projects"] {
        count += each_value(&base[list][0], 3);
    }
    assert!(count > 3_000, "{count} edits");
}
