//! The table: each document by each way, in turns.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use kpss_core::Document;
use kpss_core::model::{Plan, Submission};
use serde::de::IgnoredAny;

use crate::cases::CASES;
use crate::report;

/// How often the ways take turns on a document of a megabyte; more often on a smaller one.
const ROUNDS: usize = 15;
/// A document is read so long in one turn, at least once.
const BYTES_OF_A_TURN: usize = 2_000_000;

/// What is done with a text.
type Way = (&'static str, fn(&str) -> bool);

const WAYS: [Way; 4] = [
    ("nothing kept", |text| serde_json::from_str::<IgnoredAny>(text).is_ok()),
    ("typed read", typed),
    ("shape", |text| Document::read(text).is_ok()),
    ("all rules", |text| report(text).findings.is_empty()),
];

/// The bare read of serde: the floor of whoever wants to know what a document says.
fn typed(text: &str) -> bool {
    if text.contains(r#""kind":"submission""#) || text.contains(r#""kind": "submission""#) {
        serde_json::from_str::<Submission>(text).is_ok()
    } else {
        serde_json::from_str::<Plan>(text).is_ok()
    }
}

/// Prints a row of Markdown for each document.
pub(crate) fn print() {
    println!("| document | kB | nothing kept | typed read | shape | all rules | findings |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    for case in CASES.iter().filter(|case| case.name != "huge") {
        let text = case.text();
        let times = measured(&text);
        let read = middle(&times, "typed read");
        let cell = |name| format!("{:.2}", middle(&times, name) / read);
        println!(
            "| {} | {} | {} | {:.2} ms | {} | {} | {} |",
            case.title,
            text.len() / 1000,
            cell("nothing kept"),
            read * 1000.0,
            cell("shape"),
            cell("all rules"),
            report(&text).findings.len(),
        );
    }
}

fn measured(text: &str) -> BTreeMap<&'static str, Vec<Duration>> {
    let in_a_row = (BYTES_OF_A_TURN / text.len()).max(1);
    let mut times = BTreeMap::<_, Vec<_>>::new();
    for _ in 0..ROUNDS {
        for (name, way) in WAYS {
            let begin = Instant::now();
            for _ in 0..in_a_row {
                black_box(way(text));
            }
            let each = begin.elapsed() / u32::try_from(in_a_row).unwrap_or(1);
            times.entry(name).or_default().push(each);
        }
    }
    times
}

/// The median in seconds.
fn middle(times: &BTreeMap<&'static str, Vec<Duration>>, name: &str) -> f64 {
    let mut sorted = times.get(name).cloned().unwrap_or_default();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).map_or(0.0, Duration::as_secs_f64)
}
