//! Answers to questions as tables: one for each list in the schema of the answer.
//!
//! The schema says what there is, so a new question or field needs no work here. A row has the plain
//! values of its record, and those that stand directly in the records above it and the identifiers in
//! them, so that it says by itself what it is about. The records of a tree share a table. What belongs to the model of
//! documents (a plan, a node) is a text of JSON: as a document it has tables of its own.

mod fill;
mod schema;
mod sheet;

use std::sync::OnceLock;

use kpss_core::Lang;
use serde_json::Value;

use super::Table;
use super::plan::TableShape;
use crate::schemas;
use sheet::Sheet;

/// The tables of the answer to a question, by the name of the question; none where the answer is a
/// document, or no answer to it.
pub fn answer_tables(question: &str, answer: &Value, lang: Lang) -> Option<Vec<Table>> {
    let named =
        answers().iter().find(|named| named.questions.iter().any(|name| name == question))?;
    // Asked for a document alone, the question has it for an answer; only documents have a kind.
    if answer.get("kind").is_some() {
        return None;
    }
    let filled = fill::fill(&named.sheets, answer);
    let tables = named.sheets.iter().zip(filled);
    Some(
        tables
            .filter(|(sheet, _)| !sheet.shape.columns.is_empty())
            .map(|(sheet, columns)| Table { shape: &sheet.shape, lang, columns })
            .collect(),
    )
}

/// The answers that are no documents, each with the questions that have it and its tables.
pub fn answer_shapes() -> impl Iterator<Item = (&'static [String], Vec<&'static TableShape>)> {
    answers().iter().map(|named| {
        let shapes = named.sheets.iter().map(|sheet| &sheet.shape);
        (&*named.questions, shapes.filter(|shape| !shape.columns.is_empty()).collect())
    })
}

/// An answer, and the questions that have it.
struct Answer {
    questions: Vec<String>,
    sheets: Vec<Sheet>,
}

fn answers() -> &'static [Answer] {
    static ANSWERS: OnceLock<Vec<Answer>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let of = |(name, schema): (&str, Value)| Answer {
            questions: schemas::questions(name),
            sheets: schema::sheets(&schema),
        };
        schemas::answers().map(of).collect()
    })
}
