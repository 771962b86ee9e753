//! The report of one run.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::finding::Finding;
use crate::json::pointer::is_within;
use crate::lang::Bilingual;
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

/// What the run says of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// Every rule ran and none found an error.
    Valid,
    /// There is an error.
    Invalid,
    /// No error was found, but something was not checked.
    Incomplete,
}

impl Verdict {
    /// The word used in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Incomplete => "incomplete",
        }
    }

    /// The words for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Valid => Bilingual { cs: "bez chyb", en: "no errors" },
            Self::Invalid => Bilingual { cs: "obsahuje chyby", en: "invalid" },
            Self::Incomplete => {
                Bilingual { cs: "nezkontrolováno úplně", en: "not checked completely" }
            }
        }
    }
}

/// Whether the profile takes the documents; the verdict says whether they are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Acceptance {
    /// Nothing that the profile calls an error is open.
    Accepted,
    /// Something is.
    Rejected,
    /// Nothing was found, but not everything was checked.
    Undecided,
}

impl Acceptance {
    /// The word used in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Undecided => "undecided",
        }
    }

    /// The words for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Accepted => Bilingual { cs: "přijato", en: "accepted" },
            Self::Rejected => Bilingual { cs: "nepřijato", en: "rejected" },
            Self::Undecided => Bilingual { cs: "nerozhodnuto", en: "undecided" },
        }
    }
}

/// Exact counts of open findings, as the profile weighs them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Infos.
    pub info: usize,
    /// Waived findings; they are in none of the other counts.
    pub waived: usize,
    /// Findings that an earlier report has too; they are in none of the other counts.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub known: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives the field by reference")]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// The earlier report against which a report is judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Baseline {
    /// Findings that counted there.
    pub findings: usize,
    /// Those of them that this report has no more.
    pub gone: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, severity: Severity, count: usize) {
        match severity {
            Severity::Error => self.error += count,
            Severity::Warning => self.warning += count,
            Severity::Info => self.info += count,
        }
    }

    pub(crate) fn waive(&mut self, severity: Severity) {
        self.take(severity);
        self.waived += 1;
    }

    pub(crate) fn know(&mut self, severity: Severity) {
        self.take(severity);
        self.known += 1;
    }

    fn take(&mut self, severity: Severity) {
        let of = match severity {
            Severity::Error => &mut self.error,
            Severity::Warning => &mut self.warning,
            Severity::Info => &mut self.info,
        };
        *of = of.saturating_sub(1);
    }

    /// All that are open.
    pub fn total(&self) -> usize {
        self.error + self.warning + self.info
    }
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
