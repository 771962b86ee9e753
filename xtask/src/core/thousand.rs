//! What `kpss-py/benches/thousand.py` does, in Rust alone: loads and validates the submissions of a
//! folder and makes the tables of findings and costs:
//! `cargo run --release -p xtask --features core --bin thousand FOLDER`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::hint::black_box;
use std::io::{Error, Result};
use std::time::{Duration, Instant};
use std::{env, fs};

use kpss_core::codes::MunicipalityRegister;
use kpss_core::{DocumentSet, Inputs, Lang, Options, Report, validate};
use kpss_io::File;
use kpss_io::tables::{Named, collect, findings, table};

// The allocator of the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const LIST: &str = include_str!("../../../kpss-cli/data/municipalities.csv");

fn main() -> Result<()> {
    let folder = env::args().nth(1).ok_or_else(|| Error::other("a folder is needed"))?;
    let register =
        MunicipalityRegister::read(LIST).map_err(|error| Error::other(error.to_string()))?;
    let options = Options { municipalities: Some(&register), ..Options::default() };
    let begin = Instant::now();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path().join("plan.json");
        let name = path.display().to_string();
        files.push(
            File::open(name, fs::read(path)?).map_err(|error| Error::other(error.to_string()))?,
        );
    }
    let loaded = begin.elapsed();
    let checked = |file: &File| {
        let inputs = Inputs::read(&[file.input()], &options.limits);
        validate(&DocumentSet::of(&inputs), &options)
    };
    let reports: Vec<Report> = files.iter().map(checked).collect();
    let validated = begin.elapsed();
    let named = files.iter().map(|file| file.name.as_str()).zip(&reports);
    black_box(findings(named, Lang::Cs));
    let found = begin.elapsed();
    let shape = table("funding_lines").ok_or_else(|| Error::other("no such table"))?;
    let named = |file| Named { submission: "", input: File::input(file) };
    black_box(collect(&[shape], files.iter().map(named), Lang::Cs));
    let whole = begin.elapsed();
    let count = files.len();
    say("load", loaded, count);
    say("validate", validated.saturating_sub(loaded), count);
    say("table of findings", found.saturating_sub(validated), count);
    say("table of costs", whole.saturating_sub(found), count);
    say("all", whole, count);
    Ok(())
}

fn say(what: &str, took: Duration, count: usize) {
    let each = took.checked_div(u32::try_from(count).unwrap_or(u32::MAX)).unwrap_or_default();
    println!("{what}: {:.2} ms a plan", each.as_secs_f64() * 1000.0);
}
