//! Columns: what they are called, what stands in them, and in which unit.

use kpss_core::model::shape::Shape;
use kpss_core::{Bilingual, LocalizedText};

use super::names;
use crate::layout::{self, Content};

/// The field that says in what the numbers beside it are counted.
const UNIT: &str = "unit";

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnKind {
    /// Texts.
    Text,
    /// Numbers with decimals.
    Number,
    /// Whole numbers.
    Whole,
    /// True or false.
    Truth,
    /// Days.
    Day,
}

/// In what numbers are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The same in every row.
    Named(&'static str),
    /// What stands in another column.
    Column(&'static str),
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct TableColumn {
    /// Name, the same in every language.
    pub name: String,
    /// What it is called.
    pub title: LocalizedText,
    /// What it holds.
    pub description: LocalizedText,
    /// In what its numbers are counted.
    pub unit: Option<Unit>,
    /// The tables in one of which its values stand as identifiers.
    pub refers_to: Vec<String>,
    /// What stands in it.
    pub kind: ColumnKind,
    /// Where the values come from.
    pub(super) take: Take,
}

/// Where the value of a column comes from.
#[derive(Clone, Debug)]
pub(super) enum Take {
    Submission,
    File,
    Document,
    Pointer,
    Place,
    OwnerTable,
    Owner,
    OwnerId,
    Position,
    /// What stands at keys from the record; at none of them the record itself.
    Field(Vec<&'static str>, Content, Part),
}

/// What of a value stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Value,
    Label,
    FirstDay,
    LastDay,
}

impl TableColumn {
    /// A column that tables have whatever their records hold.
    pub(super) fn fixed(name: &str, title: Bilingual, description: Bilingual, take: Take) -> Self {
        let kind =
            if matches!(take, Take::Position) { ColumnKind::Whole } else { ColumnKind::Text };
        Self {
            name: name.to_owned(),
            title: LocalizedText::new(title.cs, title.en),
            description: LocalizedText::new(description.cs, description.en),
            unit: None,
            refers_to: Vec::new(),
            kind,
            take,
        }
    }

    /// The columns of a field: its value, and what it means or which days it covers.
    pub(super) fn of_field(
        column: &layout::Column,
        name: &str,
        path: &[&'static str],
    ) -> Vec<Self> {
        let shape = column.content.shape();
        let content = Content::One(shape);
        let made = |ending: &str, more: Bilingual, kind, part| Self {
            name: format!("{name}{ending}"),
            title: LocalizedText::new(
                format!("{}{}", column.heading.cs, more.cs),
                format!("{}{}", column.heading.en, more.en),
            ),
            description: column.help.clone(),
            unit: None,
            refers_to: Vec::new(),
            kind,
            take: Take::Field(path.to_vec(), content, part),
        };
        let said = |cs, en| Bilingual { cs, en };
        let value = made("", said("", ""), kind(shape), Part::Value);
        let mut columns = vec![Self { refers_to: names::referred(shape), ..value }];
        if layout::choices(&content).is_some() {
            let more = said(" – význam kódu", " – meaning of the code");
            columns.push(made("_label", more, ColumnKind::Text, Part::Label));
        }
        if matches!(shape, Shape::Date) {
            let (first, last) =
                (said(" – první den", " – first day"), said(" – poslední den", " – last day"));
            columns.push(made("_first", first, ColumnKind::Day, Part::FirstDay));
            columns.push(made("_last", last, ColumnKind::Day, Part::LastDay));
        }
        columns
    }
}

const fn kind(shape: Shape) -> ColumnKind {
    match shape {
        Shape::Money | Shape::Number => ColumnKind::Number,
        Shape::Count { .. } => ColumnKind::Whole,
        Shape::Bool => ColumnKind::Truth,
        _ => ColumnKind::Text,
    }
}

/// The units of the columns of one table.
pub(super) fn name_units(columns: &mut [TableColumn]) {
    let has_unit = columns.iter().any(|column| column.name == UNIT);
    for column in columns {
        column.unit = match &column.take {
            Take::Field(_, content, Part::Value) => match content.shape() {
                Shape::Money => Some(Unit::Named("CZK")),
                Shape::Number if column.name.ends_with("percent") => Some(Unit::Named("%")),
                Shape::Number if has_unit => Some(Unit::Column(UNIT)),
                _ => None,
            },
            _ => None,
        };
    }
}
