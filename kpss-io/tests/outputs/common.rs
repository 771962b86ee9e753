//! Reports, written and read again.

use std::fs;
use std::path::{Path, PathBuf};

use kpss_core::{DocumentSet, Input, Inputs, Lang, Limits, Options, Report, Severity, validate};
use kpss_io::File;
use kpss_io::outputs::{OutputFormat, Reports};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

pub(crate) fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap()
}

/// The report of one document under a name.
pub(crate) fn report(name: &str, bytes: &[u8], lang: Lang) -> Report {
    let inputs = Inputs::read(&[Input::bytes(name, bytes)], &Limits::default());
    validate(&DocumentSet::of(&inputs), &Options { lang, ..Options::default() })
}

/// The report of the workbook that a clerk filled in with twelve mistakes.
pub(crate) fn of_workbook(lang: Lang) -> Report {
    let file = File::open("clerk.xlsx", read("kpss-io/tests/data/clerk/clerk.xlsx")).unwrap();
    let inputs = Inputs::read(&[file.input()], &Limits::default());
    validate(&DocumentSet::of(&inputs), &Options { lang, ..Options::default() })
}

pub(crate) fn bytes(
    format: OutputFormat,
    list: &[(&str, &Report)],
    unreadable: &[&str],
    lang: Lang,
) -> Vec<u8> {
    let reports = Reports {
        list: list.to_vec(),
        unreadable: unreadable.to_vec(),
        lang,
        fail_on: Some(Severity::Error),
    };
    let mut out = Vec::new();
    reports.write(format, &mut out).unwrap();
    out
}

pub(crate) fn text(format: OutputFormat, list: &[(&str, &Report)], lang: Lang) -> String {
    String::from_utf8(bytes(format, list, &[], lang)).unwrap()
}

/// The cells of CSV, read by its rules alone.
pub(crate) fn csv(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = chars.next() {
        let row = rows.last_mut().unwrap();
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ';' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            c => row.last_mut().unwrap().push(c),
        }
    }
    assert_eq!(rows.pop().unwrap(), [""], "the last line ends");
    rows
}
