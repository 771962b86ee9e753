//! A workbook filled in as a clerk would who has never seen the tool, mistakes included
//! (`data/clerk/make.py`): what kpss says of it, and that it says the same of the file that
//! LibreOffice saved. `cargo xtask pictures` makes both anew and asks the same of them.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kpss_core::{DocumentSet, Inputs, Options, Report, validate};
use kpss_io::File;

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/clerk")
}

/// Where the workbooks are: those of the repository, or those that `cargo xtask pictures` made just now.
fn folder() -> PathBuf {
    std::env::var_os("KPSS_CLERK").map_or_else(committed, PathBuf::from)
}

fn report(name: &str) -> Report {
    let bytes = fs::read(folder().join(name)).unwrap();
    // The name of the file is where the identifier of the document comes from.
    let ending = name.rsplit_once('.').unwrap().1;
    let file = File::open(format!("clerk.{ending}"), bytes).unwrap();
    let options = Options::default();
    let inputs = Inputs::read(&[file.input()], &options.limits);
    validate(&DocumentSet::of(&inputs), &options)
}

/// Code, cell and heading of each finding, and what it says.
fn findings(report: &Report) -> Vec<(String, String)> {
    let one = |finding: &kpss_core::Finding| {
        let cell = finding.cell.as_ref().map(ToString::to_string).unwrap_or_default();
        (format!("{} {cell}", finding.code), finding.message.clone())
    };
    report.findings.iter().map(one).collect()
}

#[test]
fn what_a_clerk_typed_is_understood_or_named_with_its_cell() {
    let lines: Vec<String> = findings(&report("clerk.xlsx"))
        .into_iter()
        .map(|(place, message)| format!("{place}: {message}\n"))
        .collect();
    let found = lines.concat();
    let golden = committed().join("findings.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&golden, &found).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap();
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

/// Mistakes of different kinds, each at the cell where the clerk made it.
#[test]
fn every_mistake_is_found_where_it_was_made() {
    let report = report("clerk.xlsx");
    let found: BTreeSet<String> = findings(&report).into_iter().map(|(place, _)| place).collect();
    for place in MISTAKES {
        assert!(found.contains(place), "{place} is not among {found:#?}");
    }
}

/// Twelve mistakes of twelve kinds; the numbers are those of the script.
const MISTAKES: [&str; 12] = [
    "K021 Jednání!B5 · Datum",
    "K021 Opatření!AA9 · Význam",
    "K021 Opatření!V11 · Náklady – Celkem",
    "K022 Opatření!AC3",
    "K026 Opatření!F12 · Název",
    "K023 Opatření!A9",
    "K029 Náklady!B11 · Patří k",
    "K025 Náklady!E8 · Částka",
    "K024 Náklady!E12 · Částka",
    "K028 Náklady!E13",
    "K030 Indikátory!G5 · Zdroj ověření",
    "K022 Indikátory!A12",
];

/// What LibreOffice changes when it saves the workbook, in XLSX and in ODS alike: it computes the
/// formula. So the amount is there, and what is said of the measure above it is no longer held back
/// because a value below it was lost.
const OF_LIBREOFFICE: [&str; 3] = [
    "gone K025 Náklady!E8 · Částka",
    "new K222 Opatření!J6 · Cílové skupiny",
    "new K313 Opatření!A6",
];

#[test]
fn the_file_that_libreoffice_saved_has_the_same_findings() {
    let places = |name: &str| -> Vec<String> {
        let mut places: Vec<String> =
            findings(&report(name)).into_iter().map(|(place, _)| place).collect();
        places.sort();
        places
    };
    let original = places("clerk.xlsx");
    for name in ["clerk.lo.xlsx", "clerk.ods"] {
        let saved = places(name);
        let mut differences = Vec::new();
        for place in original.iter().filter(|place| !saved.contains(place)) {
            differences.push(format!("gone {place}"));
        }
        for place in saved.iter().filter(|place| !original.contains(place)) {
            differences.push(format!("new {place}"));
        }
        assert_eq!(differences, OF_LIBREOFFICE, "{name}");
    }
}
