//! The span of every finding slices the submitted bytes to exactly what the finding speaks of.
//!
//! The proof needs no second parser of spans: a sentinel is put in the place of the span, the text
//! is read again by `serde_json`, and the sentinel must stand at the pointer, and everything else
//! where it stood.

use crate::common::validate;
use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use kpss_core::book::{Example, examples};
use kpss_core::rules;
use kpss_core::{Columns, Finding, Input, Options, Position, Report};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::common::mutate::{Dice, changed};
use crate::common::rows::originals;
use crate::common::style::Style;

/// Mutants of all documents and styles together.
const MUTANTS: usize = 20_000;

const SENTINEL: &str = "sentinel of the test";

/// A JSON value; of a repeated key it keeps the first, as pointers in the report mean it.
struct First(Value);

impl<'de> Deserialize<'de> for First {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_str<E>(self, value: &str) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
                let mut items = Vec::new();
                while let Some(First(item)) = seq.next_element()? {
                    items.push(item);
                }
                Ok(items.into())
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut members = serde_json::Map::new();
                while let Some((key, First(value))) = map.next_entry::<String, First>()? {
                    members.entry(key).or_insert(value);
                }
                Ok(members.into())
            }
        }
        deserializer.deserialize_any(Reader).map(First)
    }
}

fn read(bytes: &[u8]) -> Option<Value> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    serde_json::from_slice(bytes).ok().map(|First(value)| value)
}

/// What a place in a report may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Shows {
    Value,
    Key,
    Missing,
}

/// One place of a report, and the same place counted in UTF-16.
struct TreePosition<'a> {
    pointer: &'a str,
    shows: Shows,
    position: Option<(Position, Position)>,
    /// The value that the report quotes.
    value: Option<&'a str>,
}

/// The places of a finding: its own, and those that belong to it.
fn spots<'a>(
    finding: &'a Finding,
    utf16: &'a Finding,
    document: Option<&Value>,
) -> Vec<TreePosition<'a>> {
    let own = serde_json::to_value(finding.target).unwrap();
    let both = |a: Option<Position>, b: Option<Position>| {
        assert_eq!(a.is_some(), b.is_some());
        a.zip(b)
    };
    let shows = match own.as_str().unwrap() {
        "value" => Shows::Value,
        "key" => Shows::Key,
        _ => Shows::Missing,
    };
    let mut spots = vec![TreePosition {
        pointer: &finding.pointer,
        shows,
        position: both(finding.position, utf16.position),
        value: finding.value.as_deref(),
    }];
    assert_eq!(finding.related.len(), utf16.related.len());
    for (related, other) in finding.related.iter().zip(&utf16.related) {
        assert_eq!((related.input, other.input), (finding.input, finding.input));
        // The report does not say what a related place shows; the rule and the document do.
        let exists = document.is_some_and(|document| document.pointer(&related.pointer).is_some());
        let shows = match (&*finding.slug, exists) {
            ("duplicate-key", _) => Shows::Key,
            (_, true) => Shows::Value,
            (_, false) => Shows::Missing,
        };
        let position = both(related.position, other.position);
        let value = related.value.as_deref();
        spots.push(TreePosition { pointer: &related.pointer, shows, position, value });
    }
    spots
}

/// Line and column by their definition, from the beginning of the text.
fn line_and_column(bytes: &[u8], offset: usize, columns: Columns) -> (usize, usize) {
    let before = std::str::from_utf8(&bytes[..offset]).expect("a span begins between characters");
    let before = before.strip_prefix('\u{feff}').unwrap_or(before);
    let line = before.rsplit('\n').next().unwrap();
    let column = match columns {
        Columns::CodePoints => line.chars().count(),
        Columns::Utf16 => line.encode_utf16().count(),
    };
    (before.matches('\n').count() + 1, column + 1)
}

/// The text with something else in the place of a span, read again.
fn replaced(bytes: &[u8], at: Position, with: &str) -> Value {
    let (start, end) = (at.offset, at.offset + at.length);
    let text = [&bytes[..start], with.as_bytes(), &bytes[end..]].concat();
    read(&text).unwrap_or_else(|| panic!("not JSON: {}", String::from_utf8_lossy(&text)))
}

/// The pointer without its last step, and the step.
fn parent(pointer: &str) -> (&str, String) {
    let (parent, step) = pointer.rsplit_once('/').expect("a key is below something");
    (parent, step.replace("~1", "/").replace("~0", "~"))
}

fn check_value(bytes: &[u8], document: &Value, pointer: &str, at: Position) {
    let slice = &bytes[at.offset..at.offset + at.length];
    let value = document.pointer(pointer).expect("the value exists");
    assert_eq!(read(slice).as_ref(), Some(value), "{pointer}");
    // Nothing around the value belongs to the span.
    assert!(!slice[0].is_ascii_whitespace() && !slice[slice.len() - 1].is_ascii_whitespace());
    let mut other = replaced(bytes, at, &format!("\"{SENTINEL}\""));
    let found = other.pointer_mut(pointer).expect("the sentinel is at the pointer");
    assert_eq!(std::mem::replace(found, value.clone()), SENTINEL, "{pointer}");
    assert_eq!(&other, document, "{pointer}");
}

fn check_key(bytes: &[u8], document: &Value, pointer: &str, at: Position) {
    let (above, step) = parent(pointer);
    let key: String = serde_json::from_slice(&bytes[at.offset..at.offset + at.length]).unwrap();
    assert_eq!(key, step);
    let mut other = replaced(bytes, at, &format!("\"{SENTINEL}\""));
    let record = other.pointer_mut(above).and_then(Value::as_object_mut).expect("a record");
    let value = record.remove(SENTINEL).expect("the key is of the record above");
    // Where the key stands again, the other one is left, or takes the place of the first.
    let first = document.pointer(pointer).expect("the key exists");
    let left = record.insert(key, first.clone());
    assert!(left.is_some() || &value == first, "{pointer}");
    assert_eq!(&other, document, "{pointer}");
}

fn check_missing(bytes: &[u8], document: &Value, pointer: &str, at: Position) {
    assert!(document.pointer(pointer).is_none(), "{pointer} is not missing");
    let mut above = pointer;
    while document.pointer(above).is_none() {
        above = above.rsplit_once('/').unwrap().0;
    }
    let (with, sentinel) = match &bytes[at.offset..at.offset + at.length] {
        b"{" => (format!("{{\"{SENTINEL}\": 0"), format!("{above}/{SENTINEL}")),
        b"[" => ("[0".to_owned(), format!("{above}/0")),
        other => panic!("{pointer}: {}", String::from_utf8_lossy(other)),
    };
    let empty = match document.pointer(above).unwrap() {
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let mut other = replaced(bytes, at, &(with + if empty { "" } else { "," }));
    assert_eq!(other.pointer(&sentinel), Some(&Value::from(0)), "{pointer}");
    match other.pointer_mut(above).unwrap() {
        Value::Object(members) => drop(members.remove(SENTINEL)),
        Value::Array(items) => drop(items.remove(0)),
        _ => {}
    }
    assert_eq!(&other, document, "{pointer}");
}

/// The value that a report quotes is the one at the pointer.
fn check_quoted(value: &Value, quoted: &str) {
    // What is personal is not quoted; tests/all/privacy.rs looks at that.
    if quoted.contains("•••") {
        return;
    }
    let whole = match value {
        Value::String(text) => text.clone(),
        Value::Bool(value) => value.to_string(),
        // As written, not as a reader would write it.
        Value::Number(_) => {
            return assert_eq!(&serde_json::from_str::<Value>(quoted).unwrap(), value);
        }
        _ => panic!("{quoted} is quoted for a list, a record or nothing"),
    };
    match quoted.strip_suffix('…') {
        Some(cut) if quoted != whole => assert!(whole.starts_with(cut)),
        _ => assert_eq!(quoted, whole),
    }
}

/// What was looked at.
#[derive(Debug, Default)]
struct Seen {
    documents: usize,
    findings: usize,
    related: usize,
    values: usize,
    keys: usize,
    missing: usize,
    faults: usize,
    nowhere: usize,
    codes: BTreeSet<String>,
}

impl Seen {
    fn spot(
        &mut self,
        bytes: &[u8],
        document: Option<&Value>,
        finding: &Finding,
        spot: &TreePosition<'_>,
    ) {
        let Some((points, units)) = spot.position else {
            // Only what was not read as a text has no lines, or is a mark before what is no JSON.
            assert!(
                matches!(&*finding.code, "K002" | "K003" | "K015" | "K017" | "K018"),
                "{}",
                finding.code
            );
            assert!(document.is_none() && spot.pointer.is_empty());
            self.nowhere += 1;
            return;
        };
        assert_eq!((points.offset, points.length), (units.offset, units.length));
        for (position, columns) in [(points, Columns::CodePoints), (units, Columns::Utf16)] {
            let expected = line_and_column(bytes, position.offset, columns);
            assert_eq!((position.line, position.column), expected, "{} {columns:?}", finding.code);
        }
        let Some(document) = document else {
            // A point in a text that is not JSON, or not in time.
            assert_eq!((spot.shows, points.length, spot.pointer), (Shows::Key, 0, ""));
            self.faults += 1;
            return;
        };
        match spot.shows {
            Shows::Value => {
                check_value(bytes, document, spot.pointer, points);
                self.values += 1;
            }
            Shows::Key => {
                check_key(bytes, document, spot.pointer, points);
                self.keys += 1;
            }
            Shows::Missing => {
                check_missing(bytes, document, spot.pointer, points);
                self.missing += 1;
            }
        }
        if let Some(quoted) = spot.value {
            assert_eq!(spot.shows, Shows::Value);
            check_quoted(document.pointer(spot.pointer).unwrap(), quoted);
        }
    }

    fn report(&mut self, bytes: &[u8], report: &Report, utf16: &Report) {
        let document = read(bytes);
        assert_eq!(report.findings.len(), utf16.findings.len());
        for (finding, other) in report.findings.iter().zip(&utf16.findings) {
            assert_eq!((&finding.code, &finding.pointer), (&other.code, &other.pointer));
            // Too deep for one reader is not too deep for all.
            let document = document.as_ref().filter(|_| finding.code != "K014");
            let spots = spots(finding, other, document);
            for spot in &spots {
                self.spot(bytes, document, finding, spot);
            }
            if finding.slug == "duplicate-key" {
                let offsets: Vec<usize> =
                    spots.iter().map(|spot| spot.position.unwrap().0.offset).collect();
                assert!(offsets[1] < offsets[0], "the related key is the first");
            }
            self.codes.insert(finding.code.to_string());
            self.findings += 1;
            self.related += spots.len() - 1;
        }
        self.documents += 1;
    }

    fn document(&mut self, bytes: &[u8]) {
        let input = [Input::bytes("document.json", bytes)];
        let report = |columns| validate(&input, &Options { columns, ..Options::default() });
        self.report(bytes, &report(Columns::CodePoints), &report(Columns::Utf16));
    }
}

/// Every JSON file below a folder.
fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "json") {
            out.push(path);
        }
    }
}

#[test]
fn positions_in_every_document_of_the_repository() {
    let mut paths = Vec::new();
    files(&crate::common::path("examples"), &mut paths);
    files(&crate::common::path("tests"), &mut paths);
    let mut seen = Seen::default();
    for path in &paths {
        seen.document(&fs::read(path).unwrap());
    }
    eprintln!("{seen:?}");
    assert!(seen.documents >= 40 && seen.findings >= 45, "{seen:?}");
    assert!(seen.faults >= 4 && seen.nowhere >= 2 && seen.keys >= 1, "{seen:?}");
}

#[test]
fn positions_in_every_example_of_every_rule() {
    let mut seen = Seen::default();
    for example in rules().iter().flat_map(|rule| examples(rule)) {
        let (Example::Invalid(given, _) | Example::Valid(given) | Example::Boundary(given)) =
            example;
        seen.document(&crate::common::bytes_of(given));
    }
    eprintln!("{seen:?}");
    assert!(seen.codes.len() * 10 > rules().len() * 9, "{} rules: {seen:?}", rules().len());
}

#[test]
fn a_byte_that_is_not_utf8_stands_where_the_text_before_it_ends() {
    let mut seen = Seen::default();
    for mark in [&b""[..], b"\xEF\xBB\xBF"] {
        seen.document(&[mark, "{\"á😀".as_bytes(), b"\xE8\"}"].concat());
    }
    assert_eq!((seen.faults, seen.documents), (2, 2), "{seen:?}");
}

#[test]
fn positions_in_mutants_of_every_document_in_every_style() {
    let originals = originals();
    let mut dice = Dice(20_261_204);
    let mut seen = Seen::default();
    for index in 0..MUTANTS {
        let (_, original) = &originals[index % originals.len()];
        let style = Style::ALL[index / originals.len() % Style::ALL.len()];
        let (mutant, _) = changed(original, &mut dice);
        seen.document(style.write(&mutant).as_bytes());
    }
    eprintln!("{seen:?}");
    assert_eq!(seen.documents, MUTANTS);
    assert!(seen.values > MUTANTS && seen.related > 1000, "{seen:?}");
    assert!(seen.keys > 1000 && seen.missing > 1000, "{seen:?}");
}
