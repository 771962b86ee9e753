//! The table: each document by each way, in turns.

use std::hint::black_box;
use std::time::{Duration, Instant};

use kpss_core::Document;
use kpss_core::model::{Plan, Submission};
use serde::de::IgnoredAny;

use crate::cases::{CASES, Case, case};
use crate::report;

/// How often the ways take turns.
const ROUNDS: usize = 15;
/// A small document is read so many bytes long in one turn.
const BYTES_OF_A_TURN: usize = 2_000_000;

/// What is done with a text.
type Way = (&'static str, Box<dyn Fn(&str) -> bool>);

/// Prints a row of Markdown for each document.
pub(crate) fn print() {
    let ways = ways();
    let names: Vec<&str> = ways.iter().skip(1).map(|(name, _)| *name).collect();
    println!("| document | kB | findings | typed read | {} |", names.join(" | "));
    println!("|---|---:|---:|{}", "---:|".repeat(ways.len()));
    for case in CASES.iter().filter(|case| case.name != "huge") {
        println!("{}", row(case, &ways));
    }
}

fn row(of: &Case, ways: &[Way]) -> String {
    let text = of.text();
    let floor = case(of.floor).map(Case::text).unwrap_or_default();
    let times = measured(&text, &floor, ways);
    let mut middles = times.into_iter().map(middle);
    let read = middles.next().unwrap_or_default();
    let findings = report(&text).findings.len();
    let ratios: Vec<String> = middles.map(|time| format!("{:.2}", time / read)).collect();
    let kilobytes = text.len() / 1000;
    let (title, read, ratios) = (of.title, read * 1000.0, ratios.join(" | "));
    format!("| {title} | {kilobytes} | {findings} | {read:.2} ms | {ratios} |")
}

/// The first is the floor.
fn ways() -> Vec<Way> {
    let mut ways: Vec<Way> = vec![
        ("typed read", Box::new(typed)),
        ("nothing kept", Box::new(|text| serde_json::from_str::<IgnoredAny>(text).is_ok())),
        ("shape", Box::new(|text| Document::read(text).is_ok())),
        ("all rules", Box::new(|text| report(text).findings.is_empty())),
    ];
    ways.extend(judge());
    ways
}

/// The bare read of serde: what whoever wants to know what a document says has to pay.
fn typed(text: &str) -> bool {
    if text.starts_with(r#"{"kind":"plan""#) {
        serde_json::from_str::<Plan>(text).is_ok()
    } else {
        serde_json::from_str::<Submission>(text).is_ok()
    }
}

/// A judge of JSON Schema, which compares the shape alone.
#[cfg(feature = "peers")]
fn judge() -> Option<Way> {
    let schema = |text| jsonschema::validator_for(&serde_json::from_str(text).ok()?).ok();
    let plan = schema(include_str!("../../../../schemas/1.0/plan.schema.json"))?;
    let judged = move |text: &str| {
        serde_json::from_str(text).is_ok_and(|value: serde_json::Value| plan.is_valid(&value))
    };
    Some(("jsonschema", Box::new(judged)))
}

#[cfg(not(feature = "peers"))]
const fn judge() -> Option<Way> {
    None
}

fn measured(text: &str, floor: &str, ways: &[Way]) -> Vec<Vec<Duration>> {
    let in_a_row = (BYTES_OF_A_TURN / text.len()).max(1);
    let mut times = vec![Vec::new(); ways.len()];
    for _ in 0..ROUNDS {
        for (index, ((_, way), times)) in ways.iter().zip(&mut times).enumerate() {
            let text = if index == 0 { floor } else { text };
            let begin = Instant::now();
            for _ in 0..in_a_row {
                black_box(way(text));
            }
            times.push(begin.elapsed() / u32::try_from(in_a_row).unwrap_or(1));
        }
    }
    times
}

/// The median in seconds.
fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}
