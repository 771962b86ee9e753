//! Mutants with what the reader says of them and what a schema engine must say.
//!
//! The engine must say what the reader says, but for the [`Difference`]s, which are all that there
//! are. What it must say is computed without a schema: the differences are taken out of the text,
//! and the reader is asked again.

use crate::common::validate;
use std::fs;

use kpss_core::model::DocumentKind;
use kpss_core::{Document, Input, Options};

use super::mutate::{Dice, Json, changed};

/// Rows of the comparison.
pub(crate) const ROWS: usize = 6000;

/// What the reader refuses and no schema can; `docs/schema.md` explains each to readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// A key twice in one record: parsers keep one of them before a schema is asked.
    DuplicateKey,
    /// A whole number written `1.0` or `1e2`.
    WholeNumberForm,
    /// More decimals than the field has.
    TooManyDecimals,
}

impl Difference {
    pub(crate) const ALL: [Self; 3] =
        [Self::DuplicateKey, Self::WholeNumberForm, Self::TooManyDecimals];

    /// The name, in rows and in the documentation.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DuplicateKey => "duplicate key",
            Self::WholeNumberForm => "whole number form",
            Self::TooManyDecimals => "too many decimals",
        }
    }

    /// The rule that tells the author.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::DuplicateKey => "K012",
            Self::WholeNumberForm => "K009",
            Self::TooManyDecimals => "K010",
        }
    }

    /// Takes the difference out of a document: what is left means the same to a schema.
    fn take_out(self, value: &mut Json) {
        match (self, &mut *value) {
            (Self::DuplicateKey, Json::Record(members)) => {
                // Parsers keep the last.
                let mut kept: Vec<(String, Json)> = Vec::new();
                for (key, value) in members.drain(..) {
                    kept.retain(|(known, _)| *known != key);
                    kept.push((key, value));
                }
                *members = kept;
            }
            (Self::WholeNumberForm, Json::Number(digits)) => *digits = plain_whole(digits),
            (Self::TooManyDecimals, Json::Number(digits)) => *digits = two_decimals(digits),
            _ => {}
        }
        match value {
            Json::List(items) => items.iter_mut().for_each(|item| self.take_out(item)),
            Json::Record(members) => {
                for (_, value) in members {
                    self.take_out(value);
                }
            }
            _ => {}
        }
    }
}

/// A whole number in digits only; anything else as it is.
fn plain_whole(digits: &str) -> String {
    let number: f64 = digits.parse().unwrap();
    let other_form = digits.contains(['.', 'e', 'E']);
    if other_form && number.fract() == 0.0 && number.abs() < 1e16 {
        format!("{number:.0}")
    } else {
        digits.to_owned()
    }
}

/// A number that has decimals with two of them, on the same side of every limit of the model.
fn two_decimals(digits: &str) -> String {
    let number: f64 = digits.parse().unwrap();
    let sign = if number < 0.0 { "-" } else { "" };
    let size = number.abs();
    if size.fract() == 0.0 || size > 9_999_999_999_999.99 {
        return digits.to_owned();
    }
    // Beyond the largest number of three decimals, but not beyond the largest amount of money.
    if size > 999_999_999_999.999 && size < 1e12 {
        return format!("{sign}1000000000000.25");
    }
    let cut = format!("{:.2}", (size * 100.0).floor() / 100.0);
    match cut.strip_suffix("00") {
        Some(whole) => format!("{sign}{whole}01"),
        None => format!("{sign}{cut}"),
    }
}

/// One mutant.
pub(crate) struct Row {
    /// The document that was changed.
    pub(crate) document: usize,
    /// The name of the change.
    pub(crate) change: &'static str,
    /// The kind whose schema is asked: the one that the reader reads by, and where it knows none,
    /// that of the document before the change.
    pub(crate) kind: DocumentKind,
    pub(crate) text: String,
    /// Whether the reader reads it.
    pub(crate) accepted: bool,
    /// Numbering of the shape's mistakes.
    pub(crate) codes: Vec<String>,
    /// What a schema engine must say.
    pub(crate) schema_accepts: bool,
    /// Why that is not what the reader says.
    pub(crate) differences: Vec<Difference>,
}

impl Row {
    fn new(document: usize, of: DocumentKind, tree: &Json, change: &'static str) -> Self {
        let text = written(tree);
        let kind = first_kind(tree).unwrap_or(of);
        let without = |taken: &dyn Fn(Difference) -> bool| {
            let mut tree = tree.clone();
            for known in Difference::ALL.into_iter().filter(|known| taken(*known)) {
                known.take_out(&mut tree);
            }
            let read = Document::read(&written(&tree));
            read.is_ok_and(|document| document.kind() == kind)
        };
        let accepted = Document::read(&text).is_ok();
        let schema_accepts = without(&|_| true);
        let differences = if accepted == schema_accepts {
            Vec::new()
        } else {
            Difference::ALL.into_iter().filter(|kept| !without(&|known| known != *kept)).collect()
        };
        let input = Input::bytes("mutant.json", text.as_bytes());
        let report = validate(&[input], &Options::default());
        let codes = report.findings.iter().map(|finding| finding.code.to_string());
        let mut codes: Vec<String> = codes.filter(|code| code.as_str() < "K040").collect();
        codes.sort_unstable();
        codes.dedup();
        Self { document, change, kind, text, accepted, codes, schema_accepts, differences }
    }
}

fn written(tree: &Json) -> String {
    let mut text = String::new();
    tree.write(&mut text);
    text
}

/// The kind that the reader reads by: of a repeated key the first.
fn first_kind(tree: &Json) -> Option<DocumentKind> {
    let Json::Record(members) = tree else { return None };
    match members.iter().find(|(key, _)| key == "kind") {
        Some((_, Json::Text(kind))) => DocumentKind::from_code(kind),
        _ => None,
    }
}

/// Every example document with its kind.
pub(crate) fn originals() -> Vec<(DocumentKind, Json)> {
    let original = |path| {
        let tree = Json::parse(&fs::read_to_string(path).unwrap());
        (first_kind(&tree).unwrap(), tree)
    };
    super::documents().into_iter().map(original).collect()
}

/// The mutants, always the same.
pub(crate) fn rows() -> impl Iterator<Item = Row> {
    let originals = originals();
    let mut dice = Dice(20_261_203);
    (0..ROWS).map(move |index| {
        let document = index % originals.len();
        let (kind, tree) = &originals[document];
        let (mutant, change) = changed(tree, &mut dice);
        Row::new(document, *kind, &mutant, change)
    })
}
