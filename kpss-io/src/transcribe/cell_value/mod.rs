//! The value of a cell by what its field may hold.

mod chosen;
mod dates;
mod numbers;
mod texts;

use kpss_core::LocalizedText;
use kpss_core::model::shape::{Name, Shape};

use super::record::{Links, Stored};
use super::rows::shown;
use super::values::in_quotes;
use crate::grid::Value;
use crate::layout::{Column, Content, choices};
use crate::value::{Doubt, Epoch, How, MoneyUnit, Understood, yes_no};

/// What came of a cell.
#[derive(Debug)]
pub(super) enum Taken {
    /// Nothing stands in it.
    Nothing,
    /// Its value, as the template asks.
    Plain(Stored),
    /// Its value, written otherwise.
    Read { value: Stored, shown: String, how: How },
    /// It cannot be understood without a guess.
    Unclear(LocalizedText),
    /// The spreadsheet shows an error.
    Error(String),
    /// A formula without its result.
    Uncalculated,
    /// A text that looks like a formula.
    FormulaText(Stored),
}

/// A value that a cell states for a field beside its own: of *cca 10* the precision, of *2021–2023*
/// in the column of beginnings the end.
#[derive(Debug)]
pub(super) struct Beside {
    /// Keys of that field.
    pub(super) path: Vec<&'static str>,
    pub(super) value: Stored,
}

/// What a cell holds, and what it says beside.
pub(super) type Found = (Taken, Option<Beside>);

/// What is known around a cell.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// What the heading says of amounts.
    pub(super) unit: &'a Understood<MoneyUnit>,
    /// The fields of the record.
    pub(super) columns: &'a [Column],
    /// From when the workbook counts days.
    pub(super) epoch: Epoch,
}

/// What a cell holds, by the content of its field.
pub(super) fn take(value: &Value, column: &Column, around: Around<'_>) -> Found {
    match value {
        Value::Error(error) => return alone(Taken::Error(error.to_string())),
        Value::Uncalculated => return alone(Taken::Uncalculated),
        Value::Text(text) if text.trim().is_empty() => return alone(Taken::Nothing),
        _ => {}
    }
    let shape = match &column.content {
        Content::Many(shape) => return alone(chosen::many(value, *shape, &column.content)),
        Content::One(shape) => *shape,
    };
    match shape {
        Shape::Money => numbers::amount(value, column, around),
        Shape::Count { min, .. } if min >= 1_000 => alone(dates::year(value)),
        Shape::Count { .. } => numbers::count(value, column, around.columns),
        Shape::Date => dates::date(value, column, around),
        _ => alone(one(value, shape, column)),
    }
}

fn one(value: &Value, shape: Shape, column: &Column) -> Taken {
    match shape {
        Shape::Name(Name::Reference(target)) => {
            let typed = vec![shown(value).trim().to_owned()];
            Taken::Plain(Stored::Links(Links { target, typed, many: false }.into()))
        }
        Shape::Number => numbers::number(value),
        Shape::Bool => {
            taken(yes_no(value), |it| it.to_string().into(), |it| shown(&Value::Bool(*it)))
        }
        _ => match choices(&column.content) {
            Some(list) => chosen::one(&shown(value), list, &column.content),
            None => texts::text(value, column),
        },
    }
}

fn alone(taken: Taken) -> Found {
    (taken, None)
}

/// The keys of a field of the same group, if the record has it.
fn sibling(column: &Column, key: &str, columns: &[Column]) -> Option<Vec<&'static str>> {
    let (_, group) = column.path.split_last()?;
    let is_it = |other: &&Column| other.path.split_last() == Some((&key, group));
    columns.iter().find(is_it).map(|other| other.path.clone())
}

/// A value that JSON writes as it is.
fn bare<T: ToString>(found: Understood<T>) -> Taken {
    taken(found, |value| value.to_string().into(), ToString::to_string)
}

/// A value that JSON writes in quotation marks.
fn quoted(found: Understood<String>) -> Taken {
    taken(found, |text| in_quotes(text), Clone::clone)
}

/// A value as JSON writes it, and as people read it.
fn taken<T>(
    found: Understood<T>,
    write: impl Fn(&T) -> Box<str>,
    show: impl Fn(&T) -> String,
) -> Taken {
    match found {
        Understood::Plain(value) => Taken::Plain(Stored::Json(write(&value))),
        Understood::Read(value, how) => {
            Taken::Read { value: Stored::Json(write(&value)), shown: show(&value), how }
        }
        Understood::Unclear(doubt) => unclear(&doubt),
        Understood::Nothing(_) => Taken::Nothing,
    }
}

fn unclear(doubt: &Doubt) -> Taken {
    match doubt {
        Doubt::ErrorCell(error) => Taken::Error(error.clone()),
        Doubt::Uncalculated => Taken::Uncalculated,
        doubt => Taken::Unclear(LocalizedText::new(doubt.cs(), doubt.en())),
    }
}
