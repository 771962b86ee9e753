//! The published schemas accept and refuse what the reader accepts and refuses, but for the
//! differences known by name. The same rows go to Python's `jsonschema` and to Ajv, see
//! `kpss-py/tests/test_schema.py` and `kpss-wasm/js/test/schema.test.js`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::Validator;
use kpss_core::model::DocumentKind;
use serde_json::Value;

use crate::common::mutate::CHANGES;
use crate::common::rows::{self, Difference, ROWS, Row, originals};

/// The rows, made once for all tests.
fn rows() -> &'static [Row] {
    static MADE: OnceLock<Vec<Row>> = OnceLock::new();
    MADE.get_or_init(|| rows::rows().collect())
}

/// The published schema of every kind.
fn validators() -> BTreeMap<&'static str, Validator> {
    let validator = |kind: &DocumentKind| {
        let text = crate::common::text(&format!("schemas/1.0/{}.schema.json", kind.code()));
        let schema: Value = serde_json::from_str(&text).unwrap();
        (kind.code(), jsonschema::draft202012::new(&schema).unwrap())
    };
    DocumentKind::ALL.iter().map(validator).collect()
}

#[test]
fn the_schema_says_what_the_reader_says() {
    let validators = validators();
    let mut changes = BTreeMap::<&str, usize>::new();
    let mut documents = vec![0; originals().len()];
    let (mut accepted, mut wrong) = (0, Vec::new());
    for row in rows() {
        let instance: Value = serde_json::from_str(&row.text).unwrap();
        let engine = validators[row.kind.code()].is_valid(&instance);
        if engine != row.schema_accepts {
            wrong.push(format!("engine {engine} {} {:?} {}", row.change, row.codes, row.text));
        }
        if row.accepted != row.schema_accepts {
            // Only what is refused can differ, and the author is told of nothing else.
            assert!(!row.accepted, "{}", row.text);
            let codes: Vec<&str> = row.differences.iter().map(|known| known.code()).collect();
            assert!(row.codes.iter().all(|code| codes.contains(&code.as_str())), "{}", row.text);
            assert!(!codes.is_empty(), "{}", row.text);
        }
        *changes.entry(row.change).or_default() += 1;
        documents[row.document] += 1;
        accepted += usize::from(row.accepted);
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(accepted > ROWS / 10 && accepted < ROWS * 9 / 10, "{accepted} of {ROWS} accepted");
    assert!(documents.iter().all(|count| *count >= 200), "{documents:?}");
    for change in CHANGES {
        let count = changes.get(change).copied().unwrap_or(0);
        assert!(count >= 20, "`{change}` is there {count} times");
    }
}

/// The rows in which the reader and the engine differ for one reason only.
fn differing(known: Difference) {
    let validators = validators();
    let mut count = 0;
    for row in rows().iter().filter(|row| row.differences == [known]) {
        let instance: Value = serde_json::from_str(&row.text).unwrap();
        assert!(!row.accepted && row.codes == [known.code()], "{}", row.text);
        assert!(validators[row.kind.code()].is_valid(&instance), "{}", row.text);
        count += 1;
    }
    assert!(count >= 10, "only {count} rows");
}

#[test]
fn a_duplicate_key_is_refused_by_the_reader_only() {
    differing(Difference::DuplicateKey);
}

#[test]
fn another_form_of_a_whole_number_is_refused_by_the_reader_only() {
    differing(Difference::WholeNumberForm);
}

#[test]
fn too_many_decimals_are_refused_by_the_reader_only() {
    differing(Difference::TooManyDecimals);
}

#[test]
fn the_known_differences_are_documented_and_no_others() {
    let page = crate::common::text("docs/schema.md");
    let documented: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    assert_eq!(documented, Difference::ALL.map(Difference::name));
    for known in Difference::ALL {
        assert!(page.contains(known.code()), "{}", known.code());
    }
}
