//! What an example checks: edits of the base submission, a text, a profile, a day.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use kpss_core::book::{Edit, Given};
use kpss_core::codes::MunicipalityRegister;
use kpss_core::model::Date;
use kpss_core::{Cell, Cells, Input, Limits, Remark, Transcript};
use serde_json::Value;

/// A file of the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(name)
}

pub(crate) fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The municipalities of the seeds' ORPs.
pub(crate) static MUNICIPALITIES: LazyLock<MunicipalityRegister> = LazyLock::new(|| {
    MunicipalityRegister::read(&text("tests/fixtures/municipalities.csv")).unwrap()
});

/// The bytes that an example checks.
pub(crate) fn bytes_of(given: &Given) -> Vec<u8> {
    match given {
        Given::Edits { edits } | Given::On { edits, .. } => {
            let mut base: Value = serde_json::from_str(&text("tests/base.json")).unwrap();
            for edit in edits {
                apply(&mut base, edit);
            }
            serde_json::to_vec_pretty(&base).unwrap()
        }
        Given::Profile { .. } | Given::Remark { .. } => text("tests/base.json").into_bytes(),
        Given::Text { text } => text.as_bytes().to_vec(),
        Given::Bytes { bytes } => bytes.clone(),
        Given::Nested { nested: 0 } => br#"{"kind": "submission", "id": "p"}"#.to_vec(),
        Given::Nested { nested: depth } => {
            let (open, close) = ("[".repeat(*depth), "]".repeat(*depth));
            format!(r#"{{"kind": "submission", "id": "p", "plans": {open}{close}}}"#).into_bytes()
        }
        Given::Size { size: bytes, .. } => {
            let mut text = br#"{"kind": "submission", "id": "p"}"#.to_vec();
            text.resize(*bytes, b' ');
            text
        }
    }
}

/// A table that does not know where its values stand.
#[derive(Debug)]
struct NoCells;

impl Cells for NoCells {
    fn cell(&self, _: &str) -> Option<Cell> {
        None
    }
}

/// What an example hands in: its bytes, or a transcript of them with its remark.
pub(crate) fn with_input<T>(given: &Given, run: impl FnOnce(Input<'_>) -> T) -> T {
    let bytes = bytes_of(given);
    let Given::Remark { remark } = given else { return run(Input::bytes("example.json", &bytes)) };
    let remarks: [Remark; 1] = [remark.clone()];
    let json = std::str::from_utf8(&bytes).unwrap();
    let transcript = Transcript { original: &bytes, json, cells: &NoCells, remarks: &remarks };
    run(Input::transcript("example.xlsx", transcript))
}

/// The limits under which an example is checked.
pub(crate) fn limits_of(given: &Given) -> Limits {
    match given {
        Given::Size { limit, .. } => Limits { input_bytes: *limit, ..Limits::default() },
        _ => Limits::default(),
    }
}

/// The day on which an example is checked.
pub(crate) fn day_of(given: &Given) -> Option<Date> {
    match given {
        Given::On { on: day, .. } => Some(Date::parse(day).unwrap()),
        _ => None,
    }
}

/// The profile with which an example is checked.
pub(crate) fn profiles_of(given: &Given) -> Vec<Input<'static>> {
    match given {
        Given::Profile { profile } => {
            vec![Input::bytes("profile.json", profile.to_string().into_bytes().leak())]
        }
        _ => Vec::new(),
    }
}

fn apply(root: &mut Value, edit: &Edit) {
    let pointer = edit.pointer();
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    let parent = root.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}: no such place"));
    match (edit, parent) {
        (Edit::Set { to, .. }, Value::Object(map)) => {
            map.insert(last.to_owned(), to.clone());
        }
        (Edit::Set { to, .. }, Value::Array(items)) if last == "-" => {
            items.push(to.clone());
        }
        (Edit::Set { to, .. }, Value::Array(items)) => {
            items[last.parse::<usize>().unwrap()] = to.clone();
        }
        (Edit::Remove { .. }, Value::Object(map)) => {
            map.remove(last).unwrap_or_else(|| panic!("{pointer}: nothing to remove"));
        }
        (Edit::Remove { .. }, Value::Array(items)) => {
            items.remove(last.parse::<usize>().unwrap());
        }
        _ => panic!("{pointer}: not in a record or list"),
    }
}
