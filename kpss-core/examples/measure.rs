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
    let large = grown(40, |index| node(index, None));
    let larger = grown(400, |index| node(index, None));
    report("valid, base", &small);
    report("valid, 40 measures more", &large);
    report("valid, 400 measures more", &larger);
    let many = |mistakes| grown(400, move |index| node(index, (index < mistakes).then_some("x")));
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

/// The base submission with so many measures more.
fn grown(count: usize, node: impl Fn(usize) -> Value) -> String {
    let mut document: Value = serde_json::from_str(BASE).unwrap_or_default();
    if let Some(Value::Array(nodes)) = document.pointer_mut("/plans/0/strategy/nodes/0/children") {
        nodes.extend((0..count).map(node));
    }
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

fn node(index: usize, mistake: Option<&str>) -> Value {
    json!({
        "id": format!("m{index}"), "level": "measure", "title": format!("Opatření {index}"),
        "description": "Udržení a rozvoj služby v rozsahu, který odpovídá zjištěným potřebám.",
        "responsible": ["pecovatelka"], "target_groups": ["seniori"],
        "period": { "from": mistake.unwrap_or("2020-01-01"), "until": "2022-12-31" },
        "costs": { "total": 300_000, "sources": [
            { "source": "municipal-budget", "amount": 120_000 },
            { "source": "state-101a", "amount": 180_000 },
        ] },
        "indicators": [{ "id": format!("i{index}"), "title": "Počet klientů", "unit": "osoba", "target": 60 }],
    })
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
