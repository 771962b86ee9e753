//! Project tasks: `cargo xtask form`, `gen [--check]`, `instructions`, `pictures`, `same`, `sizes`, `stats`, `site`,
//! `spark`, `test`, `wasm`.
#![expect(clippy::print_stdout, reason = "a command line tool")]

mod check_page;
mod generate;
mod instructions;
mod mutants;
mod package_data;
mod pictures;
mod plan_form;
mod python;
mod same_answers;
mod same_bytes;
mod site;
mod sizes;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask gen [--check]   write the generated files, or only check that they are fresh
cargo xtask stats           print counts of the rules
cargo xtask municipalities FILE
                            write kpss-cli/data/municipalities.csv from the file of the statistical office,
                            and its copies
cargo xtask check           build the check page, static files, into target/check
cargo xtask form [--serve]  build the form of a plan, static files, into target/form; --serve shows it
cargo xtask test            set up and run all tests: Rust, Python, npm, and the comparison of them
cargo xtask pictures [--write]
                            go the steps of docs/workbooks.md in LibreOffice and compare what their pictures show,
                            or write the pictures
cargo xtask site            build the site of the documentation into target/site
cargo xtask spark           install Spark (500 MB) and run the test of the Python package with it
cargo xtask instructions [--write]
                            count the instructions of fixed cases and compare them with those in
                            tests/instructions.json, or write them there; needs valgrind
cargo xtask same            compare what the built packages and the command line say
cargo xtask sizes [--write] build the modules and the wheel and compare their sizes with those in tests/sizes.json,
                            or write them there
cargo xtask wasm [--small]  build the npm package into kpss-wasm/pkg; --small without pages
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["gen"] => generate::run(generate::Mode::Write),
        ["gen", "--check"] => generate::run(generate::Mode::Check),
        ["pictures"] => pictures::all(pictures::Mode::Check),
        ["pictures", "--write"] => pictures::all(pictures::Mode::Write),
        ["stats"] => stats(),
        ["municipalities", file] => municipalities(file),
        ["test"] => test::all(),
        ["site"] => site::build(),
        ["spark"] => python::spark(),
        ["same"] => same_bytes::test().and_then(|()| same_answers::test()),
        ["sizes"] => sizes::all(false),
        ["sizes", "--write"] => sizes::all(true),
        ["instructions"] => instructions::count(instructions::Mode::Check),
        ["instructions", "--write"] => instructions::count(instructions::Mode::Write),
        ["check"] => check_page::build(),
        ["form"] => plan_form::build(),
        ["form", "--serve"] => plan_form::serve(),
        ["wasm"] => wasm::build(wasm::Pages::With),
        ["wasm", "--small"] => wasm::build(wasm::Pages::Without),
        _ => {
            println!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The list of municipalities that the packages bring, from the office's file, and its copies.
fn municipalities(file: &str) -> Result<(), String> {
    tools::run(tools::with_core("municipalities")?.arg(file))?;
    generate::run(generate::Mode::Write)
}

/// Counts of the rules, from the core itself.
fn stats() -> Result<(), String> {
    tools::run(&mut tools::with_core("stats")?)
}
