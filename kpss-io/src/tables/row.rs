//! One row: a record where it stands, and the value that a column takes of it.

use kpss_core::Lang;
use kpss_core::model::Date;
use kpss_core::model::shape::Shape;
use serde_json::Value;

use super::column::{Part, Take};
use super::names::table_name;
use super::values::Cell;
use crate::layout::{Content, choices};

/// A record where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'v> {
    pub(super) submission: &'v str,
    pub(super) file: &'v str,
    pub(super) document: &'v str,
    pub(super) pointer: &'v str,
    pub(super) place: &'v str,
    pub(super) owner: Option<Owner<'v>>,
    /// From 1, of a value in its list.
    pub(super) position: i64,
    pub(super) value: &'v Value,
}

/// The record to which a row belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner<'v> {
    /// The type of the record.
    pub(super) record: &'static str,
    pub(super) pointer: &'v str,
    pub(super) id: Option<&'v str>,
}

impl Row<'_> {
    /// What a column takes of the row.
    pub(super) fn cell(&self, take: &Take, lang: Lang) -> Option<Cell> {
        let text = |text: &str| Some(Cell::Text(text.to_owned()));
        match take {
            Take::Submission => text(self.submission),
            Take::File => text(self.file),
            Take::Document => text(self.document),
            Take::Pointer => text(self.pointer),
            Take::Place => text(self.place),
            Take::OwnerTable => text(&table_name(self.owner?.record)),
            Take::Owner => text(self.owner?.pointer),
            Take::OwnerId => text(self.owner?.id?),
            Take::Position => Some(Cell::Whole(self.position)),
            Take::Field(path, content, part) => {
                let found = path.iter().try_fold(self.value, |here, key| here.get(key))?;
                part.of(found, content, lang)
            }
        }
    }
}

impl Part {
    fn of(self, value: &Value, content: &Content, lang: Lang) -> Option<Cell> {
        match self {
            Self::Value => whole(value, content.shape()),
            Self::Label => {
                let choice = choices(content)?.code(value.as_str()?)?;
                Some(Cell::Text(choice.name.get(lang).to_owned()))
            }
            Self::FirstDay => first_day(value),
            Self::LastDay => last_day(value),
        }
    }
}

/// A value as the model takes it; nothing where the model would refuse it.
fn whole(value: &Value, shape: Shape) -> Option<Cell> {
    match shape {
        Shape::Money | Shape::Number => value.as_f64().map(Cell::Number),
        Shape::Count { .. } => value.as_i64().map(Cell::Whole),
        Shape::Bool => value.as_bool().map(Cell::Truth),
        _ => value.as_str().map(|text| Cell::Text(text.to_owned())),
    }
}

/// The first day that a date covers.
pub(super) fn first_day(value: &Value) -> Option<Cell> {
    day(value, Date::first_day)
}

/// The last day that a date covers.
pub(super) fn last_day(value: &Value) -> Option<Cell> {
    day(value, Date::last_day)
}

fn day(value: &Value, chosen: fn(Date) -> Date) -> Option<Cell> {
    const EPOCH: Date = Date::of(1970, 1, 1);
    let date = Date::parse(value.as_str()?).ok()?;
    i32::try_from(EPOCH.days_until(chosen(date))).ok().map(Cell::Day)
}
