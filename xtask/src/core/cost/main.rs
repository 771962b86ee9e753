//! What checking costs beside reading, as ratios within one run:
//! `cargo run --release -p xtask --features peers --bin cost [run CASE TIMES]`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

mod cases;
mod plans;
mod table;

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::LazyLock;

use kpss_core::codes::MunicipalityRegister;
use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Report, validate};

use crate::cases::case;

// The allocator of the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = given.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => table::print(),
        // So often and nothing else: for callgrind, and for the memory of one process.
        ["run", name, times] => {
            let Some((case, times)) = case(name).zip(times.parse().ok()) else {
                return ExitCode::from(2);
            };
            let text = case.text();
            for _ in 0..times {
                black_box(report(&text));
            }
        }
        ["text", name] => {
            let Some(case) = case(name) else { return ExitCode::from(2) };
            println!("{}", case.text());
        }
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

/// The list of municipalities, so that all rules run.
static REGISTER: LazyLock<Option<MunicipalityRegister>> = LazyLock::new(|| {
    MunicipalityRegister::read(include_str!("../../../../kpss-cli/data/municipalities.csv")).ok()
});

/// The whole way: from bytes to a report.
fn report(text: &str) -> Report {
    let input = Input::bytes("x.json", text.as_bytes());
    let inputs = Inputs::read(&[input], &Limits::default());
    let options = Options { municipalities: REGISTER.as_ref(), ..Options::default() };
    validate(&DocumentSet::of(&inputs), &options)
}
