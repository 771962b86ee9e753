//! Measures a run against the bare typed read of the same text, as ratios within one process:
//! `cargo run --release -p kpss-core --example measure`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use kpss_core::model::Submission;
use kpss_core::{Input, Options, validate};
use serde_json::{Value, json};

const BASE: &str = include_str!("../../tests/base.json");

fn main() {
    let small = BASE.to_owned();
    let large = grown(40, |_| false);
    let larger = grown(400, |_| false);
    report("valid, base", &small);
    report("valid, 40 measures more", &large);
    report("valid, 400 measures more", &larger);
    let many = |mistakes| grown(400, move |index| index < mistakes);
    report("10 mistakes", &many(10));
    report("300 mistakes", &many(300));
    let growth = time(|| run(&larger)).as_secs_f64() / time(|| run(&large)).as_secs_f64();
    let size = ratio(larger.len(), large.len());
    println!("growth: {size:.1} times the text, {growth:.1} times the cost");
    let wrong = many(300);
    let cost = time(|| run(&wrong)).as_secs_f64() / time(|| run(&larger)).as_secs_f64();
    println!("300 mistakes cost {cost:.2} times a valid plan of the same size");
}

fn run(text: &str) -> usize {
    validate(&[Input { name: "x", bytes: text.as_bytes() }], &Options::default()).findings.len()
}

/// The base submission with so many measures more, copies of its first one.
fn grown(count: usize, is_wrong: impl Fn(usize) -> bool) -> String {
    let mut document: Value = serde_json::from_str(BASE).unwrap_or_default();
    if let Some(Value::Array(nodes)) = document.pointer_mut("/plans/0/strategy/nodes/0/children") {
        let first = nodes.first().cloned().unwrap_or_default();
        nodes.extend((0..count).map(|index| copy(&first, index, is_wrong(index))));
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
    let findings = run(text);
    let times = whole.as_secs_f64() / read.as_secs_f64();
    println!(
        "{name}: {} kB, {findings} findings, read {read:.0?}, whole run {whole:.0?}, {times:.2} times",
        text.len() / 1000
    );
}

#[expect(clippy::cast_precision_loss, reason = "sizes of a few megabytes")]
fn ratio(a: usize, b: usize) -> f64 {
    a as f64 / b as f64
}

/// The shortest of many runs.
fn time<T>(run: impl Fn() -> T) -> Duration {
    let once = || {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    (0..60).map(|_| once()).min().unwrap_or_default()
}
