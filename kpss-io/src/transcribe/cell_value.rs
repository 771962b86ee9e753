//! The value of a cell by what its field may hold.

use kpss_core::LocalizedText;
use kpss_core::model::shape::{Name, Shape};

use super::record::Stored;
use crate::grid::Value;
use crate::layout::{Choice, Content, choices, shown};
use crate::value::fold;

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
            let items = text.split('\n').map(str::to_owned).collect::<Vec<_>>();
            if let Shape::Name(Name::Reference(target)) = shape {
                return Taken::Plain(Stored::Links { target: *target, typed: items, many: true });
            }
            let offered = choices(content);
            let codes: Vec<String> =
                items.iter().map(|item| code(item, &offered).unwrap_or(item.clone())).collect();
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
            _ => {
                let offered = choices(content);
                json(&code(&text, &offered).unwrap_or(text))
            }
        },
    }
}

fn json(value: &impl serde::Serialize) -> Taken {
    Taken::Plain(Stored::Json(serde_json::to_string(value).unwrap_or_default().into()))
}

fn code(typed: &str, offered: &[Choice]) -> Option<String> {
    let typed = fold(typed);
    offered.iter().find_map(|choice| {
        let is = |lang| shown(offered, choice.code, lang).is_some_and(|name| fold(&name) == typed);
        (is(kpss_core::Lang::Cs) || is(kpss_core::Lang::En)).then(|| choice.code.to_owned())
    })
}
