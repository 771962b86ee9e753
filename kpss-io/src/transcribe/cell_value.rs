//! The value of a cell by what its field may hold.

use kpss_core::LocalizedText;
use kpss_core::model::shape::{Name, Shape};

use super::record::Stored;
use crate::grid::Value;
use crate::layout::{Content, choices};
use crate::value::split_list;

/// What came of a cell.
#[derive(Debug)]
pub(super) enum Taken {
    /// Nothing stands in it.
    Nothing,
    /// Its value, as the template asks.
    Plain(Stored),
    /// Its value, written otherwise.
    Read { value: Stored, shown: String, how: LocalizedText },
    /// It cannot be understood without a guess.
    Unclear(LocalizedText),
    /// The spreadsheet shows an error.
    Error(String),
    /// A formula without its result.
    Uncalculated,
    /// A text that looks like a formula.
    FormulaText(Stored),
}

/// What a cell holds, by the content of its field.
pub(super) fn take(value: &Value, content: &Content) -> Taken {
    match value {
        Value::Error(error) => return Taken::Error(error.to_string()),
        Value::Uncalculated => return Taken::Uncalculated,
        _ => {}
    }
    let text = super::rows::shown(value);
    if text.is_empty() {
        return Taken::Nothing;
    }
    match content {
        Content::Many(shape) => {
            let items = split_list(&text);
            if let Shape::Name(Name::Reference(target)) = shape {
                return Taken::Plain(Stored::Links { target: *target, typed: items, many: true });
            }
            let codes: Vec<String> = items.into_iter().map(|item| code(item, content)).collect();
            json(&codes)
        }
        Content::One(shape) => match (shape, value) {
            (Shape::Name(Name::Reference(target)), _) => {
                Taken::Plain(Stored::Links { target: *target, typed: vec![text], many: false })
            }
            (Shape::Money | Shape::Number | Shape::Count { .. }, Value::Number(number)) => {
                Taken::Plain(Stored::Json(number.to_string().into()))
            }
            (Shape::Date, Value::Date(day)) => json(&day.to_string()),
            (Shape::Date, Value::Number(year)) => json(&year.to_string()),
            (Shape::Date, _) => match text.split_once('/') {
                Some((month, year)) => json(&format!("{year}-{month:0>2}")),
                None => json(&text),
            },
            (Shape::Bool, _) => json(&["ano", "yes"].contains(&text.as_str())),
            _ => json(&code(text, content)),
        },
    }
}

fn json(value: &impl serde::Serialize) -> Taken {
    Taken::Plain(Stored::Json(serde_json::to_string(value).unwrap_or_default().into()))
}

/// The code of what was typed; a text that means none of the list stays as it is.
fn code(typed: String, content: &Content) -> String {
    let list = choices(content);
    let found = list.and_then(|list| list.text(&typed)).map(|choice| choice.code.to_owned());
    found.unwrap_or(typed)
}
