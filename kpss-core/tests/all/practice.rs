//! Documents after public practice, and what officers said of them before kpss was run.

use std::fmt::Write as _;
use std::fs;

use kpss_core::codes::MunicipalityRegister;
use kpss_core::{DocumentSet, Finding, Input, Inputs, Limits, Options, Severity, validate};
use serde_json::Value;

use crate::common::{path, text};

const FOLDER: &str = "tests/cases/practice";

/// Whether a finding is about a place, something in it, or what it stands in.
fn is_about(finding: &Finding, at: &str) -> bool {
    let touches = |own: &str| own.starts_with(at) || at.starts_with(own);
    touches(&finding.pointer) || finding.related.iter().any(|one| one.pointer == at)
}

/// One row of the table, and the statements behind it.
fn compared(name: &str) -> String {
    let read = |file: &str| fs::read(path(&format!("{FOLDER}/{name}/{file}"))).unwrap();
    let (document, officer) = (read("document.json"), read("officer.json"));
    let officer: Value = serde_json::from_slice(&officer).unwrap();
    let inputs = Inputs::read(&[Input::bytes("document.json", &document)], &Limits::default());
    let list = MunicipalityRegister::read(&text(&format!("{FOLDER}/municipalities.csv"))).unwrap();
    let options = Options { municipalities: Some(&list), ..Options::default() };
    let report = validate(&DocumentSet::of(&inputs), &options);
    let statements = officer["officer"].as_array().unwrap();
    let at = |one: &Value| one["at"].as_str().unwrap().to_owned();
    let (said, not): (Vec<&Value>, Vec<&Value>) = statements
        .iter()
        .partition(|one| report.findings.iter().any(|finding| is_about(finding, &at(one))));
    let is_wrong = |finding: &&Finding| {
        finding.severity > Severity::Info
            && !statements.iter().any(|one| is_about(finding, &at(one)))
    };
    let wrong: Vec<&Finding> = report.findings.iter().filter(is_wrong).collect();
    let level = officer["level_of_detail"].as_str().unwrap();
    let mut row =
        format!("| {name} | {level} | {} | {} | {} |\n", said.len(), not.len(), wrong.len());
    for one in not {
        let (at, says) = (at(one), one["says"].as_str().unwrap());
        writeln!(row, "| | not said | | `{at}` {says} | |").unwrap();
    }
    for finding in wrong {
        let (code, at) = (&finding.code, &finding.pointer);
        writeln!(row, "| | said wrongly | | | {code} `{at}` {} |", finding.message).unwrap();
    }
    row
}

/// `TABLE.md` is what the comparison gives; a change of it is a change of what kpss says.
#[test]
fn the_table_of_practice_is_what_kpss_says() {
    let mut names: Vec<String> = fs::read_dir(path(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    let head = "| document | level | said | not said | said wrongly |\n|---|---|---|---|---|\n";
    let table = names.iter().fold(head.to_owned(), |table, name| table + &compared(name));
    let file = path(&format!("{FOLDER}/TABLE.md"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, &table).unwrap();
    }
    assert_eq!(fs::read_to_string(file).unwrap(), table);
}
