//! What changed between two reports.

use std::borrow::Cow;

use serde::Serialize;

use super::counts::Counts;
use super::finding::Finding;
use super::report::{InputRole, InputSummary, ProfileSummary, Report, Tool, VersionedId};
use super::same::same;
use super::verdict::{Acceptance, Verdict};

/// What a report rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Ground {
    /// A file that was checked.
    Document,
    /// The text of a profile.
    ProfileText,
    /// The profile in force.
    Profile,
    /// The program.
    Tool,
    /// The rule book.
    RuleSet,
    /// A code list.
    CodeList,
    /// The day whose law applies to a document.
    LawDate,
    /// The day on which waivers were judged.
    Today,
    /// The language of the messages.
    Lang,
}

/// Something that the reports rest on and that is not the same in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Difference {
    /// What it is.
    pub ground: Ground,
    /// Its name or identifier; empty where there is only one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Version or day in the old report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Hash in the old report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256_before: Option<String>,
    /// Version or day in the new report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Hash in the new report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256_after: Option<String>,
}

/// What one of the reports says as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportSide {
    /// Whether the documents are right.
    pub verdict: Verdict,
    /// Whether the profile takes them.
    pub acceptance: Acceptance,
    /// Exact counts.
    pub counts: Counts,
    /// The inputs.
    pub inputs: Vec<InputSummary>,
}

/// What changed between two reports.
///
/// ```
/// use kpss_core::report::ReportDiff;
/// use kpss_core::{DocumentSet, Input, Inputs, Options, validate};
///
/// let report = |until: &str| {
///     let text = format!(r#"{{"kind": "plan", "id": "p", "period": {{"from": "2024", "until": "{until}"}}}}"#);
///     let inputs = Inputs::read(&[Input::bytes("p.json", text.as_bytes())], &Default::default());
///     validate(&DocumentSet::of(&inputs), &Options::default())
/// };
/// let diff = ReportDiff::of(&report("2021"), &report("2026"));
/// assert!(diff.gone.iter().any(|finding| finding.slug == "plan-period-order"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportDiff {
    /// Version of the format of reports.
    pub format: Cow<'static, str>,
    /// Language of the messages of the new report.
    #[cfg_attr(feature = "schema", schemars(with = "crate::lang::Lang"))]
    pub lang: Cow<'static, str>,
    /// The old report as a whole.
    pub before: ReportSide,
    /// The new report as a whole.
    pub after: ReportSide,
    /// What they rest on and is not the same in both.
    pub differences: Vec<Difference>,
    /// Findings that only the new report has.
    pub new: Vec<Finding>,
    /// Findings that only the old report has.
    pub gone: Vec<Finding>,
    /// Findings that both have, as in the new report.
    pub same: Vec<Finding>,
}

impl ReportDiff {
    /// Compares two reports.
    pub fn of(old: &Report, new: &Report) -> Self {
        let pairs = same(old, new);
        let mut gone: Vec<Option<&Finding>> = old.findings.iter().map(Some).collect();
        for at in pairs.iter().flatten() {
            if let Some(place) = gone.get_mut(*at) {
                *place = None;
            }
        }
        let of_new = |is_known: bool| {
            let some =
                new.findings.iter().zip(&pairs).filter(move |(_, it)| it.is_some() == is_known);
            some.map(|(finding, _)| finding.clone()).collect()
        };
        Self {
            format: new.format.clone(),
            lang: new.lang.clone(),
            before: side(old),
            after: side(new),
            differences: differences(old, new),
            new: of_new(false),
            gone: gone.into_iter().flatten().cloned().collect(),
            same: of_new(true),
        }
    }

    /// Whether both reports say the same and rest on the same.
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
            && self.new.is_empty()
            && self.gone.is_empty()
            && self.before == self.after
    }

    /// The canonical text.
    pub fn to_json(&self) -> String {
        crate::json::canonical(self)
    }
}

fn side(report: &Report) -> ReportSide {
    ReportSide {
        verdict: report.verdict,
        acceptance: report.acceptance,
        counts: report.counts,
        inputs: report.inputs.clone(),
    }
}

/// A version or a day, and a hash.
type Stated = (Option<String>, Option<String>);

/// One thing that a report rests on: what it is, how it is called, and which it was.
type Grounds = Vec<(Ground, String, Stated)>;

fn differences(old: &Report, new: &Report) -> Vec<Difference> {
    let (old, new) = (grounds(old), grounds(new));
    let find = |list: &Grounds, ground: Ground, id: &str| {
        let found = list.iter().find(|(other, name, _)| *other == ground && name == id);
        found.map(|(_, _, stated)| stated.clone())
    };
    let only_new = new.iter().filter(|(ground, id, _)| find(&old, *ground, id).is_none());
    let mut list = Vec::new();
    for (ground, id, _) in old.iter().chain(only_new) {
        let (before, after) = (find(&old, *ground, id), find(&new, *ground, id));
        // A report of an older program names no hashes; what it does not say is not different.
        let unhashed = |stated: &Option<Stated>| matches!(stated, Some((Some(_), None)));
        let alike = match (&before, &after) {
            (Some((one, _)), Some((other, _))) if unhashed(&before) || unhashed(&after) => {
                one == other
            }
            _ => before == after,
        };
        if !alike {
            let (before, sha256_before) = before.unwrap_or_default();
            let (after, sha256_after) = after.unwrap_or_default();
            let (ground, id) = (*ground, id.clone());
            list.push(Difference { ground, id, before, sha256_before, after, sha256_after });
        }
    }
    list
}

fn grounds(report: &Report) -> Grounds {
    let Tool { name, version } = &report.tool;
    let ProfileSummary { id, version: of_profile, sha256, .. } = &report.profile;
    let mut list: Grounds = report
        .inputs
        .iter()
        .map(|input| {
            let ground = match input.role {
                InputRole::Document => Ground::Document,
                InputRole::Profile => Ground::ProfileText,
            };
            (ground, input.name.clone(), (None, Some(input.sha256.clone())))
        })
        .collect();
    list.push((Ground::Tool, name.to_string(), (Some(version.to_string()), None)));
    let versioned = |ground: Ground, of: &VersionedId| {
        (ground, of.id.to_string(), (Some(of.version.clone()), of.sha256.clone()))
    };
    list.push(versioned(Ground::RuleSet, &report.rule_set));
    list.push((Ground::Profile, id.clone(), (Some(of_profile.clone()), sha256.clone())));
    list.extend(report.code_lists.iter().map(|of| versioned(Ground::CodeList, of)));
    for document in &report.documents {
        let day = document.law_date.as_ref().map(|law| law.date.to_string());
        list.push((Ground::LawDate, document.id.clone(), (day, None)));
    }
    let today = report.today.map(|day| day.to_string());
    list.extend(today.map(|day| (Ground::Today, String::new(), (Some(day), None))));
    list.push((Ground::Lang, String::new(), (Some(report.lang.to_string()), None)));
    list
}
