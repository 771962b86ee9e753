//! Counts the instructions that fixed cases take: a busy machine makes them slower, but not more.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Map, Value, from_str, to_string_pretty};

use crate::generate::root;
use crate::tools::{cargo, heading, output, run, target};

/// The cases of `src/core/cost/cases.rs` that are counted.
const CASES: [&str; 6] = ["submission", "small", "small-ten", "large", "large-tenth", "crowd"];

/// So many more instructions, in percent, are no growth: another processor copies memory otherwise.
const TOLERANCE: u64 = 5;

/// What is done with the counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// They are written into the file.
    Write,
    /// They are compared with those in the file.
    Check,
}

/// Counts each case with all rules.
pub(crate) fn count(mode: Mode) -> Result<(), String> {
    if output(Command::new("valgrind").arg("--version")).is_err() {
        println!(
            "Instructions: not counted, for there is no valgrind (Debian: apt install valgrind)"
        );
        return Ok(());
    }
    heading("Instructions of fixed cases");
    run(cargo().args([
        "build",
        "--release",
        "--quiet",
        "-p",
        "xtask",
        "--features",
        "cost",
        "--bin",
        "cost",
    ]))?;
    let mut counts = Map::new();
    for case in CASES {
        // What happens once, such as making the document, is in both.
        let once = instructions(case, 1)?;
        let each = (instructions(case, 3)?.saturating_sub(once)) / 2;
        counts.insert(case.to_owned(), each.into());
    }
    match mode {
        Mode::Write => {
            let text = to_string_pretty(&counts).map_err(|error| error.to_string())?;
            fs::write(file(), text + "\n").map_err(|error| error.to_string())
        }
        Mode::Check => compare(&counts),
    }
}

fn file() -> PathBuf {
    root().join("tests/instructions.json")
}

fn instructions(case: &str, times: usize) -> Result<u64, String> {
    let program = target()?.join("release/cost");
    let log = target()?.join("callgrind.log");
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(format!("--log-file={}", log.display())).arg(program);
    output(command.args(["run", case, &times.to_string()]))?;
    let said = fs::read_to_string(&log).map_err(|error| error.to_string())?;
    let count = said.lines().find_map(|line| line.split("Collected : ").nth(1));
    count.and_then(|count| count.trim().parse().ok()).ok_or(format!("valgrind said: {said}"))
}

fn compare(counts: &Map<String, Value>) -> Result<(), String> {
    let text = fs::read_to_string(file()).map_err(|error| error.to_string())?;
    let known: Map<String, Value> = from_str(&text).map_err(|error| error.to_string())?;
    let mut grown = Vec::new();
    for (case, now) in counts {
        let of = |value: Option<&Value>| value.and_then(Value::as_u64).unwrap_or_default();
        let (now, before) = (of(Some(now)), of(known.get(case)));
        println!("{case}: {now}, before {before}");
        if now > before + before * TOLERANCE / 100 {
            grown.push(case.as_str());
        }
    }
    if grown.is_empty() {
        return Ok(());
    }
    let cases = grown.join(", ");
    Err(format!(
        "more instructions by over {TOLERANCE} %: {cases}. If that is meant, say why in the commit and run \
         `cargo xtask instructions --write`"
    ))
}
