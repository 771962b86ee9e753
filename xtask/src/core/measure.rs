//! Measures a run against the bare typed read of the same text, as ratios within one process:
//! `cargo run --release -p xtask --features core --bin measure`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use kpss_core::model::Submission;
use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Report, validate};
use serde_json::{Value, json};

const BASE: &str = include_str!("../../../tests/base.json");

fn main() {
    if let Some(count) = std::env::args().nth(1).and_then(|count| count.parse().ok()) {
        return println!("{}", crowd(count, std::env::args().nth(2).is_none()));
    }
    let small = BASE.to_owned();
    let large = grown(40, |_| false);
    let larger = grown(400, |_| false);
    report("valid, base", &small);
    report("valid, 40 measures more", &large);
    report("valid, 400 measures more", &larger);
    let many = |mistakes| grown(400, move |index| index < mistakes);
    report("10 mistakes", &many(10));
    report("300 mistakes", &many(300));
    let largest = grown(4000, |_| false);
    let growth = time(|| run(&largest)).as_secs_f64() / time(|| run(&larger)).as_secs_f64();
    let size = ratio(largest.len(), larger.len());
    println!("10 times the measures: {size:.1} times the text, {growth:.1} times the cost");
    let wrong = many(300);
    let cost = time(|| run(&wrong)).as_secs_f64() / time(|| run(&larger)).as_secs_f64();
    println!("300 mistakes cost {cost:.2} times a valid plan of the same size");
    crowds();
}

/// Shows how the cost grows with the number of documents that speak of one another.
fn crowds() {
    for (name, of_each) in [("plans of their own", true), ("one plan", false)] {
        let (small, large) = (crowd(5_000, of_each), crowd(20_000, of_each));
        let (a, b) = (once(|| run(&small)), once(|| run(&large)));
        let growth = b.as_secs_f64() / a.as_secs_f64();
        println!("reports on {name}: 5000 {a:.0?}, 20000 {b:.0?}, {growth:.1} times");
    }
}

/// A submission of so many documents: plans, action plans and reports in equal parts.
fn crowd(count: usize, of_each: bool) -> String {
    let of = |index: usize| if of_each { format!("p{index}") } else { "p0".to_owned() };
    let period = json!({ "from": "2020", "until": "2022" });
    let plan = |index: usize| {
        json!({ "kind": "plan", "id": format!("p{index}"), "period": period, "status": "approved",
            "territory": { "orps": ["2126"] }, "strategy": { "nodes": [{ "id": "n", "level": "measure" }] } })
    };
    let action_plan = |index: usize| {
        json!({ "kind": "action_plan", "id": format!("a{index}"), "plan": { "plan": of(index) },
            "year": 2020, "items": [{ "id": "i", "node": "n" }] })
    };
    let report = |index: usize| {
        json!({ "kind": "monitoring_report", "id": format!("m{index}"), "plan": { "plan": of(index) },
            "year": 2020, "entries": [{ "item": "i", "status": "postponed", "new_term": "2030" }] })
    };
    let each = |make: &dyn Fn(usize) -> Value| (0..count / 3).map(make).collect::<Vec<_>>();
    json!({ "kind": "submission", "id": "s", "plans": each(&plan),
        "action_plans": each(&action_plan), "monitoring_reports": each(&report) })
    .to_string()
}

/// The rules that found something, and how often.
fn found(text: &str) -> String {
    let mut codes = BTreeMap::<String, usize>::new();
    for finding in check(text).findings {
        *codes.entry(finding.code.into_owned()).or_default() += 1;
    }
    let codes: Vec<String> = codes.iter().map(|(code, count)| format!("{code} {count}")).collect();
    if codes.is_empty() { "none".to_owned() } else { codes.join(", ") }
}

fn check(text: &str) -> Report {
    let input = Input::bytes("x", text.as_bytes());
    let inputs = Inputs::read(&[input], &Limits::default());
    validate(&DocumentSet::of(&inputs), &Options::default())
}

fn run(text: &str) -> usize {
    check(text).findings.len()
}

/// The base submission with so many measures more, copies of its first one.
fn grown(count: usize, is_wrong: impl Fn(usize) -> bool) -> String {
    let mut document: Value = serde_json::from_str(BASE).unwrap_or_default();
    let mut ids = Vec::new();
    if let Some(Value::Array(nodes)) = document.pointer_mut("/plans/0/strategy/nodes/0/children") {
        let first = nodes.first().cloned().unwrap_or_default();
        nodes.extend((0..count).map(|index| copy(&first, index, is_wrong(index))));
        ids.extend(nodes.iter().skip(nodes.len() - count).map(|node| node["id"].clone()));
    }
    // Reports speak of each measure, and the shares that they state no longer hold.
    if let Some(Value::Array(reports)) = document.get_mut("monitoring_reports") {
        for report in reports.iter_mut().filter_map(Value::as_object_mut) {
            report.remove("shares");
            if let Some(Value::Array(entries)) = report.get_mut("entries") {
                let entry = |id| json!({ "node": id, "status": "ongoing", "evidence": "Výkaz" });
                entries.extend(ids.iter().map(entry));
            }
        }
    }
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// A copy with identifiers of its own and no numbers; a wrong one begins on a day that is none.
fn copy(node: &Value, index: usize, is_wrong: bool) -> Value {
    let mut copy = renamed(node, index);
    if let Some(map) = copy.as_object_mut() {
        map.insert("title".to_owned(), format!("Opatření {index}").into());
        let from = if is_wrong { "x" } else { "2020-01-01" };
        map.insert("period".to_owned(), json!({ "from": from, "until": "2022-12-31" }));
    }
    copy
}

fn renamed(value: &Value, index: usize) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| *key != "code" && *key != "origins");
            let entry = |(key, value): (&String, &Value)| match (key.as_str(), value) {
                ("id", Value::String(id)) => (key.clone(), format!("{id}-{index}").into()),
                _ => (key.clone(), renamed(value, index)),
            };
            Value::Object(kept.map(entry).collect())
        }
        Value::Array(items) => items.iter().map(|item| renamed(item, index)).collect(),
        other => other.clone(),
    }
}

fn report(name: &str, text: &str) {
    let read = time(|| serde_json::from_str::<Submission>(text).is_ok());
    let whole = time(|| run(text));
    let findings = found(text);
    let times = whole.as_secs_f64() / read.as_secs_f64();
    println!(
        "{name}: {} kB, findings: {findings}, read {read:.0?}, whole run {whole:.0?}, {times:.2} times",
        text.len() / 1000
    );
}

#[expect(clippy::cast_precision_loss, reason = "sizes of a few megabytes")]
fn ratio(a: usize, b: usize) -> f64 {
    a as f64 / b as f64
}

/// The shortest of many runs.
fn time<T>(run: impl Fn() -> T) -> Duration {
    (0..60).map(|_| once(&run)).min().unwrap_or_default()
}

fn once<T>(run: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}
