//! Judges of JSON Schema, which compare the shape alone; and what a process takes.

use std::process::{Command, Stdio};
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use nix::time::ClockId;
use serde_json::Value;

use crate::table::Way;

const SCHEMA: &str = include_str!("../../../../schemas/1.0/plan.schema.json");

/// They parse a text and compare it with the published schema of a plan.
pub(crate) fn judges() -> Vec<Way> {
    [jsonschema(), boon()].into_iter().flatten().collect()
}

fn jsonschema() -> Option<Way> {
    let plan = jsonschema::validator_for(&serde_json::from_str(SCHEMA).ok()?).ok()?;
    let judged = move |text: &str| {
        serde_json::from_str(text).is_ok_and(|value: Value| plan.is_valid(&value))
    };
    Some(("jsonschema", Box::new(judged)))
}

fn boon() -> Option<Way> {
    let (mut all, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.add_resource("plan.json", serde_json::from_str(SCHEMA).ok()?).ok()?;
    let plan = compiler.compile("plan.json", &mut all).ok()?;
    let judged = move |text: &str| {
        serde_json::from_str(text).is_ok_and(|value: Value| all.validate(&value, plan).is_ok())
    };
    Some(("boon", Box::new(judged)))
}

/// The processor time of this process so far, on whatever else the machine is at work.
pub(crate) fn now() -> Duration {
    ClockId::CLOCK_PROCESS_CPUTIME_ID.now().map(Duration::from).unwrap_or_default()
}

/// Runs a program so often and says the median of its processor time, and its largest memory.
pub(crate) fn process(rounds: usize, program: &[&str]) -> Option<String> {
    let (name, arguments) = program.split_first()?;
    let mut times = Vec::new();
    for _ in 0..rounds {
        let before = children()?.0;
        let mut command = Command::new(name);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
        times.push(children()?.0 - before);
    }
    times.sort_unstable();
    let middle = times.get(times.len() / 2)?;
    let (_, peak) = children()?;
    Some(format!("processor {}.{:03} ms, memory {} MB", middle / 1000, middle % 1000, peak / 1000))
}

/// Microseconds of the processor and kilobytes of memory of all children.
fn children() -> Option<(i64, i64)> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let time = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Some((time, usage.max_rss()))
}
