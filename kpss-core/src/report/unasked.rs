//! Rules that said nothing because they did not run, or not everywhere.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::model::LevelOfDetail;

/// A rule that the profile turned off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleOff {
    /// Code.
    pub code: Cow<'static, str>,
    /// Readable name.
    pub slug: Cow<'static, str>,
    /// Id of the profile.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Why a rule did not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotRunReason {
    /// The register of municipalities was not given.
    NeedsMunicipalities,
    /// Only a part of some document is readable.
    PartialDocument,
    /// No date tells which law applies.
    NoDate,
    /// No document is readable.
    NoDocument,
}

/// A rule that had something to check and did not run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotRun {
    /// Code.
    pub code: Cow<'static, str>,
    /// Readable name.
    pub slug: Cow<'static, str>,
    /// Why.
    pub reason: NotRunReason,
    /// Why, for the reader.
    pub message: Cow<'static, str>,
}

/// A rule that asks for what the record of some document does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotAsked {
    /// Code.
    pub code: Cow<'static, str>,
    /// Readable name.
    pub slug: Cow<'static, str>,
    /// How much the record holds; of several documents, the least.
    pub level_of_detail: LevelOfDetail,
    /// Why it was not asked, for the reader.
    pub message: Cow<'static, str>,
}
