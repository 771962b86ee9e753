//! The value of a cell by what its field may hold.

use kpss_core::LocalizedText;
use kpss_core::model::shape::{Name, Shape};

use super::record::Stored;
use super::rows::shown;
use crate::grid::Value;
use crate::layout::{Choices, Column, Content, choices};
use crate::value::{
    Understood, Unit, date, date_of_day, date_of_number, ico, number, of_float, pick, split_list,
    text_of_number, year, yes_or_no,
};

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

/// What a cell holds, by the content of its field; `unit` is what the heading says of amounts.
pub(super) fn take(value: &Value, column: &Column, unit: Unit) -> Taken {
    match value {
        Value::Error(error) => return Taken::Error(error.to_string()),
        Value::Uncalculated => return Taken::Uncalculated,
        Value::Text(text) if text.trim().is_empty() => return Taken::Nothing,
        _ => {}
    }
    match &column.content {
        Content::Many(shape) => many(value, *shape, &column.content),
        Content::One(shape) => one(value, *shape, column, unit),
    }
}

fn one(value: &Value, shape: Shape, column: &Column, unit: Unit) -> Taken {
    match shape {
        Shape::Name(Name::Reference(target)) => {
            let typed = vec![text_of(value).trim().to_owned()];
            Taken::Plain(Stored::Links { target, typed, many: false })
        }
        Shape::Money => bare(amount(value, 2, unit)),
        Shape::Number => bare(share_or_amount(value, column)),
        Shape::Count { min, .. } if min >= 1_000 => bare(match value {
            Value::Number(number) => year(&number.to_string()),
            _ => year(&shown(value)),
        }),
        Shape::Count { .. } => bare(amount(value, 0, Unit::One)),
        Shape::Date => quoted(match value {
            Value::Date(day) => date_of_day(*day),
            Value::Number(number) => date_of_number(*number),
            _ => date(&shown(value)),
        }),
        Shape::Bool => match value {
            Value::Bool(value) => bare(Understood::Plain(value.to_string())),
            _ => match yes_or_no(&shown(value)) {
                Understood::Read(value, how) => Taken::Read {
                    value: Stored::Json(value.to_string().into()),
                    shown: shown(&Value::Bool(value)),
                    how,
                },
                other => bare(other.map(|value| value.to_string())),
            },
        },
        _ => match choices(&column.content) {
            Some(list) => chosen(&text_of(value), list, &column.content),
            None => free_text(value, column),
        },
    }
}

/// A text as it stands; a number in its place loses nothing.
fn free_text(value: &Value, column: &Column) -> Taken {
    if column.path.last() == Some(&"ico") {
        return quoted(ico(&text_of(value)));
    }
    match value {
        Value::Number(number) => quoted(text_of_number(*number)),
        Value::Text(text) if looks_like_formula(text) => {
            Taken::FormulaText(Stored::Json(in_quotes(text)))
        }
        _ => quoted(Understood::Plain(shown(value))),
    }
}

/// Whether a spreadsheet would take a text for a formula.
fn looks_like_formula(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        Some('=' | '@') => true,
        Some('+' | '-') => letters.next().is_some_and(char::is_alphabetic),
        _ => false,
    }
}

fn amount(value: &Value, places: usize, unit: Unit) -> Understood<String> {
    match value {
        Value::Number(number) => of_float(*number, places, unit),
        Value::Percent(_) | Value::Date(_) | Value::Bool(_) => {
            Understood::Unclear(LocalizedText::new(
                "čeká se číslo, buňka má jiný formát",
                "a number is expected, the cell has another format",
            ))
        }
        _ => number(&shown(value), places, unit),
    }
}

/// A number; a share in per cent is what the cell shows.
fn share_or_amount(value: &Value, column: &Column) -> Understood<String> {
    let is_share = column.path.iter().any(|key| matches!(*key, "percent" | "return_rate"));
    let in_percent =
        |found: Understood<String>| found.said("podíl v procentech", "a share in per cent");
    match value {
        Value::Percent(share) if is_share => in_percent(of_float(share * 100., 3, Unit::One)),
        Value::Text(text) if is_share && text.trim_end().ends_with('%') => {
            in_percent(number(text.trim_end().trim_end_matches('%'), 3, Unit::One))
        }
        _ => amount(value, 3, Unit::One),
    }
}

/// An item of a list. An open list may lack a code that is right all the same.
fn chosen(typed: &str, list: &'static Choices, content: &Content) -> Taken {
    match pick_or_keep(typed, list, content) {
        Understood::Read(code, how) => {
            let name = list.code(&code).map_or(code.as_str(), |choice| choice.name.cs).to_owned();
            Taken::Read { value: Stored::Json(in_quotes(&code)), shown: name, how }
        }
        other => quoted(other),
    }
}

fn pick_or_keep(typed: &str, list: &'static Choices, content: &Content) -> Understood<String> {
    let typed = typed.trim();
    let is_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    match pick(typed, list) {
        Understood::Unclear(_) if content.code().is_some() && typed.chars().all(is_code) => {
            Understood::Plain(typed.to_owned())
        }
        other => other.map(str::to_owned),
    }
}

fn many(value: &Value, shape: Shape, content: &Content) -> Taken {
    let text = text_of(value);
    let items = split_list(&text);
    if items.is_empty() {
        return Taken::Nothing;
    }
    if let Shape::Name(Name::Reference(target)) = shape {
        return Taken::Plain(Stored::Links { target, typed: items, many: true });
    }
    let Some(list) = choices(content) else { return Taken::Plain(listed(&items)) };
    let mut codes = Vec::new();
    let mut said = None;
    for item in items {
        match pick_or_keep(&item, list, content) {
            Understood::Plain(code) => codes.push(code),
            Understood::Read(code, how) => {
                said = said.or(Some(how));
                codes.push(code);
            }
            Understood::Unclear(why) => return Taken::Unclear(why),
            Understood::Nothing => {}
        }
    }
    let value = listed(&codes);
    match said {
        None => Taken::Plain(value),
        Some(how) => {
            let name = |code: &String| {
                list.code(code).map_or(code.clone(), |choice| choice.name.cs.to_owned())
            };
            let shown = codes.iter().map(name).collect::<Vec<_>>().join(", ");
            Taken::Read { value, shown, how }
        }
    }
}

/// A value as people would type it: whole numbers without decimals.
fn text_of(value: &Value) -> String {
    shown(value)
}

fn in_quotes(text: &str) -> Box<str> {
    serde_json::to_string(text).unwrap_or_default().into()
}

fn listed(items: &[String]) -> Stored {
    Stored::Json(serde_json::to_string(items).unwrap_or_default().into())
}

/// A value that JSON writes as it is.
fn bare(found: Understood<String>) -> Taken {
    taken(found, |text| text.into())
}

/// A value that JSON writes in quotation marks.
fn quoted(found: Understood<String>) -> Taken {
    taken(found, in_quotes)
}

fn taken(found: Understood<String>, write: impl Fn(&str) -> Box<str>) -> Taken {
    match found {
        Understood::Plain(text) => Taken::Plain(Stored::Json(write(&text))),
        Understood::Read(text, how) => {
            Taken::Read { value: Stored::Json(write(&text)), shown: text, how }
        }
        Understood::Unclear(why) => Taken::Unclear(why),
        Understood::Nothing => Taken::Nothing,
    }
}
