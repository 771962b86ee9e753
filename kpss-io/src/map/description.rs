//! What a map says.

use std::collections::BTreeMap;

use kpss_core::ffi::json_mistake;
use kpss_core::model::DocumentKind;
use kpss_core::{Lang, LocalizedText};
use serde::{Deserialize, Serialize};

use super::target::Target;
use crate::value::MoneyUnit;

/// How a town's tables become a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// What the map is for, in words.
    pub title: String,
    /// The kind of document: `plan`, `action_plan`, `monitoring_report`, `catalogue` or `project`.
    pub document: String,
    /// The tables, each for those tables of a file that look like it.
    pub tables: Vec<Table>,
}

/// One kind of table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The records that it holds, by the name of their type: `Node`, `Service`, `FundingLine` …
    pub record: String,
    /// Whether headings stand above the values or beside them.
    #[serde(default)]
    pub form: Form,
    /// Names of sheets, or words in the heading above a table in Word; without names the headings
    /// decide.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// What the headings mean.
    pub columns: Vec<Column>,
    /// Values that every record gets, by the keys of the field: `{"level": "measure"}`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
}

/// Where headings stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Above the values: one row is one record.
    #[default]
    Rows,
    /// Beside the values: one table is one record, a card.
    Card,
}

/// What a heading means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The wordings of the heading; case, diacritics and a unit in brackets do not matter.
    pub headings: Vec<String>,
    /// Keys of the field, joined by points: `title`, `costs.total`. `period` takes a term in one
    /// cell (*2021–2023*), `code+title` a number and a title (*1.2 Denní stacionář*).
    pub field: String,
    /// The record to which the value belongs, if it is not that of the table: each value makes one,
    /// which belongs to the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// Values that the record of this column gets: `{"source": "municipal-budget"}`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// The column names a node above that of the row; an empty or merged cell means the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Level>,
    /// The unit of amounts, where the heading does not state it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

/// Level of a node above that of the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A priority.
    Priority,
    /// A goal.
    Goal,
    /// A measure.
    Measure,
}

impl Level {
    /// The code of the level in a document.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Priority => "priority",
            Self::Goal => "goal",
            Self::Measure => "measure",
        }
    }
}

/// Unit of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Thousands of crowns.
    Thousand,
    /// Millions of crowns.
    Million,
}

impl From<Unit> for MoneyUnit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Thousand => Self::Thousands,
            Unit::Million => Self::Millions,
        }
    }
}

/// Why a text is no map.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.en)]
pub struct MapError(pub LocalizedText);

impl MapError {
    pub(super) fn new(cs: String, en: String) -> Self {
        Self(LocalizedText::new(cs, en))
    }
}

impl Map {
    /// Reads a map and checks that everything that it names exists.
    ///
    /// # Errors
    /// The first mistake.
    pub fn read(text: &str) -> Result<Self, MapError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let map: Self = serde_json::from_str(text).map_err(|error| {
            MapError::new(
                format!("mapa není čitelná: {}", json_mistake(&error.to_string(), Lang::Cs)),
                format!("the map cannot be read: {error}"),
            )
        })?;
        let kind = map.kind()?;
        for table in &map.tables {
            Target::of(kind, &table.record, &table.set)?;
            for column in &table.columns {
                let record = column.record.as_ref().unwrap_or(&table.record);
                let target = Target::of(kind, record, &column.set)?;
                target.check(&column.field)?;
            }
        }
        Ok(map)
    }

    /// The kind of document.
    ///
    /// # Errors
    /// There is no such kind, or it holds other documents.
    pub fn kind(&self) -> Result<DocumentKind, MapError> {
        let kind = DocumentKind::from_code(&self.document);
        kind.filter(|kind| *kind != DocumentKind::Submission).ok_or_else(|| {
            let typed = &self.document;
            MapError::new(
                format!("mapa uvádí druh dokumentu „{typed}“, který není"),
                format!("the map states the kind of document “{typed}”, which does not exist"),
            )
        })
    }
}

/// JSON Schema of maps.
#[cfg(feature = "schema")]
pub fn schema() -> String {
    let schema = schemars::schema_for!(Map);
    let mut schema = schema.to_value();
    if let Some(fields) = schema.as_object_mut() {
        fields.insert(
            "$id".to_owned(),
            format!("{}/map.schema.json", kpss_core::schema::BASE).into(),
        );
    }
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
