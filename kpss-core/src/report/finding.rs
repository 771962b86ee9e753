//! One finding, as the report carries it.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::repair::Repair;
use crate::json::Position;
use crate::model::Date;
use crate::read::Cell;
use crate::rule::{Param, Severity};

/// Whether a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum State {
    /// It counts.
    Open,
    /// A waiver excuses it; it is listed and does not count.
    Waived,
    /// The earlier report against which it is judged has it too; it is listed and does not count.
    Known,
}

/// Why a finding is waived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waived {
    /// Why the exception is right.
    pub reason: String,
    /// Office or role that answers for it.
    pub author: String,
    /// Last day of the exception.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// What the position shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Target {
    /// The value at the pointer.
    Value,
    /// The key of the pointer's last step, or a point in the text.
    Key,
    /// The opening bracket of the nearest record or list above; the value itself is missing.
    Missing,
}

/// A source that a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation {
    /// Act, decree, methodology.
    pub act: Cow<'static, str>,
    /// Paragraph or chapter; empty where there is none.
    pub paragraph: Cow<'static, str>,
    /// Whether the wording was read in a source.
    pub verified: bool,
}

/// A place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RelatedPlace {
    /// Index into the report's inputs.
    pub input: usize,
    /// JSON Pointer.
    pub pointer: String,
    /// What the place is to the finding, a code.
    pub role: Cow<'static, str>,
    /// The same for the reader.
    pub role_label: Cow<'static, str>,
    /// Title, name or id of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The value as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The cell, if the document is a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
}

/// A weight that is not the book's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Changed {
    /// Weight in the book.
    pub from: Severity,
    /// Id of the profile.
    pub by: String,
}

/// One finding.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Severity, validate};
///
/// let text = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
/// let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// let finding = report.findings.iter().find(|finding| finding.code == "K103").ok_or("not found")?;
/// assert_eq!(finding.severity, Severity::Error);
/// assert_eq!((finding.slug.as_ref(), finding.input), ("plan-period-order", 0));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Code of the rule, the contract.
    pub code: Cow<'static, str>,
    /// Readable name of the rule; of a profile's own rule its code.
    pub slug: Cow<'static, str>,
    /// Weight.
    pub severity: Severity,
    /// The profile that changed the weight, and what the book says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Changed>,
    /// Whether it counts.
    pub state: State,
    /// Why it does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waived: Option<Waived>,
    /// Index into the report's inputs.
    pub input: usize,
    /// JSON Pointer in the submitted document.
    pub pointer: String,
    /// Czech titles of the fields on the way, for example `Rozpočet › Celkem`.
    pub path: String,
    /// What the position shows.
    pub target: Target,
    /// Title, name or id of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The cell, if the document is a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
    /// The value as written, if it is a text, a number or true/false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What the message names, the contract.
    #[serde(serialize_with = "as_map", deserialize_with = "from_map")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Param>"))]
    pub params: Vec<(Cow<'static, str>, Param)>,
    /// The sentence; its wording is not part of the contract.
    pub message: String,
    /// How it can be mended, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repair: Option<Repair>,
    /// Other places that belong to it.
    pub related: Vec<RelatedPlace>,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// The same for the same mistake, even when lists are reordered.
    pub fingerprint: String,
}

/// The parameters as an object, in their order.
fn as_map<S: Serializer>(params: &[(Cow<'static, str>, Param)], to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(params.len()))?;
    for (name, value) in params {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

fn from_map<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<(Cow<'static, str>, Param)>, D::Error> {
    struct Visitor;
    impl<'de> de::Visitor<'de> for Visitor {
        type Value = Vec<(Cow<'static, str>, Param)>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object of parameters")
        }
        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut params = Vec::new();
            while let Some((name, value)) = map.next_entry::<String, Param>()? {
                params.push((name.into(), value));
            }
            Ok(params)
        }
    }
    from.deserialize_map(Visitor)
}
