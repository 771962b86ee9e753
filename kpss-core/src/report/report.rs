//! The report of one run.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::counts::{Baseline, Counts};
use super::finding::Finding;
use super::unasked::{NotAsked, NotRun, RuleOff};
use super::verdict::{Acceptance, Verdict};
use crate::json::pointer::is_within;
use crate::model::{Date, LevelOfDetail};
use crate::read::ReadStatus;
use crate::rule::Severity;

/// The program that made the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tool {
    /// Name.
    pub name: Cow<'static, str>,
    /// Version.
    pub version: Cow<'static, str>,
}

/// Something with an identifier and a version: profile, rule set, code list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionedId {
    /// Identifier.
    pub id: Cow<'static, str>,
    /// Version.
    pub version: String,
    /// SHA-256 of what it says: of a code list its items, of the rules their texts and settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// The profile of the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfileSummary {
    /// Identifier.
    pub id: String,
    /// Version.
    pub version: String,
    /// Profiles whose settings it takes over, nearest first.
    pub extends: Vec<String>,
    /// SHA-256 of the texts of those among them that come with the book, nearest first; the others
    /// are among the inputs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum InputRole {
    /// What is checked.
    Document,
    /// What it is checked by.
    Profile,
}

/// One input of the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputSummary {
    /// Name that the caller gave, for example the path.
    pub name: String,
    /// What it is.
    pub role: InputRole,
    /// Size in bytes.
    pub bytes: usize,
    /// SHA-256 of the bytes, hexadecimal.
    pub sha256: String,
    /// How much could be read.
    pub status: ReadStatus,
}

/// The day whose law applies to a document, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LawDate {
    /// The day.
    pub date: Date,
    /// `as_of` where the caller chose it, otherwise the field of the document.
    pub source: Cow<'static, str>,
}

/// One document of the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentSummary {
    /// Index into the inputs.
    pub input: usize,
    /// Where it begins in the input.
    pub pointer: String,
    /// Kind.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::DocumentKind"))]
    pub kind: Cow<'static, str>,
    /// Identifier.
    pub id: String,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How much of the document the record holds: as it says, or as what it holds shows.
    pub level_of_detail: LevelOfDetail,
    /// The day whose law applies; missing where neither the caller nor the document gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_date: Option<LawDate>,
}

/// The report of one run.
///
/// ```
/// use kpss_core::{DocumentSet, Inputs, Options, Report, validate};
///
/// let inputs = Inputs::read(&[], &Default::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// // A report can be read again from its JSON.
/// let again: Report = serde_json::from_str(&report.to_json())?;
/// assert_eq!(again.verdict, report.verdict);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Version of the report's format.
    pub format: Cow<'static, str>,
    /// The program.
    pub tool: Tool,
    /// The rules.
    pub rule_set: VersionedId,
    /// The profile.
    pub profile: ProfileSummary,
    /// The code lists.
    pub code_lists: Vec<VersionedId>,
    /// Language of messages.
    #[cfg_attr(feature = "schema", schemars(with = "crate::lang::Lang"))]
    pub lang: Cow<'static, str>,
    /// Whether the documents are right; no profile and no waiver changes it.
    pub verdict: Verdict,
    /// Whether the profile takes them.
    pub acceptance: Acceptance,
    /// The day on which waivers were judged, where the caller gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<Date>,
    /// The earlier report, if only findings that it does not have count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// Exact counts, also of findings that are not listed.
    pub counts: Counts,
    /// The inputs.
    pub inputs: Vec<InputSummary>,
    /// The documents found in them.
    pub documents: Vec<DocumentSummary>,
    /// Rules that ran.
    pub rules_run: Vec<Cow<'static, str>>,
    /// Rules that had something to check and did not run.
    pub rules_not_run: Vec<NotRun>,
    /// Rules that ask for what the record of a document does not hold.
    pub rules_not_asked: Vec<NotAsked>,
    /// Rules that the profile turned off.
    pub rules_off: Vec<RuleOff>,
    /// Limits that were reached.
    pub limits: Vec<Cow<'static, str>>,
    /// Findings by place, then code.
    pub findings: Vec<Finding>,
}

/// The reports of several submissions, as the command line writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportList {
    /// One report a submission, in the order in which they were named.
    pub reports: Vec<Report>,
    /// What could not be read at all, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<String>,
}

impl Report {
    /// The canonical text, the same bytes in every language binding.
    pub fn to_json(&self) -> String {
        crate::json::canonical(self)
    }

    /// The document in which a finding stands.
    pub fn document_of(&self, finding: &Finding) -> Option<&DocumentSummary> {
        let of_input = self.documents.iter().filter(|it| it.input == finding.input);
        let holds = |document: &&DocumentSummary| is_within(&finding.pointer, &document.pointer);
        of_input.filter(holds).max_by_key(|document| document.pointer.len())
    }

    /// The findings in the order of the documents.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.findings.iter()
    }

    /// The highest severity among open findings.
    pub fn worst(&self) -> Option<Severity> {
        match self.counts {
            Counts { error: 1.., .. } => Some(Severity::Error),
            Counts { warning: 1.., .. } => Some(Severity::Warning),
            Counts { info: 1.., .. } => Some(Severity::Info),
            Counts { .. } => None,
        }
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
