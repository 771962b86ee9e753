//! A report made again, to see whether it says the same.

use std::collections::BTreeMap;

use super::options::Options;
use super::validate::validate;
use crate::documents::DocumentSet;
use crate::lang::Lang;
use crate::model::Date;
use crate::read::Limits;
use crate::report::{Report, ReportDiff};

/// Whether a report made again is the same.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate, verify};
///
/// let read = |text| Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let old = read(br#"{"kind": "plan", "id": "p"}"#);
/// let report = validate(&DocumentSet::of(&old), &Options::default());
/// let new = read(br#"{"kind": "plan", "id": "p", "title": "KPSS"}"#);
/// let verification = verify(&report, &DocumentSet::of(&new), &Options::default());
/// assert!(!verification.identical && !verification.diff.differences.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Whether both are the same to the byte.
    pub identical: bool,
    /// What is not the same in them.
    pub diff: ReportDiff,
}

/// Judges documents as they were judged for a report: by its language, days and profile. The list of
/// municipalities and the texts of profiles come from the caller.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate, verify};
///
/// let read = |text| Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let old = read(br#"{"kind": "plan", "id": "p"}"#);
/// let report = validate(&DocumentSet::of(&old), &Options::default());
/// assert!(verify(&report, &DocumentSet::of(&old), &Options::default()).identical);
/// ```
pub fn verify(report: &Report, documents: &DocumentSet<'_>, given: &Options<'_>) -> Verification {
    let limit = findings_per_rule(report).unwrap_or(given.limits.findings_per_rule);
    // A profile of the caller is among the given texts, and the last of them is in force.
    let is_builtin = crate::profile::builtin().iter().any(|(id, _)| *id == report.profile.id);
    let options = Options {
        lang: Lang::from_tag(&report.lang).unwrap_or_default(),
        as_of: as_of(report),
        today: report.today,
        profile: if is_builtin { Some(report.profile.id.as_str()) } else { given.profile },
        limits: Limits { findings_per_rule: limit, ..given.limits },
        ..*given
    };
    let old = report.clone().without_baseline();
    let again = validate(documents, &options);
    Verification { identical: old.to_json() == again.to_json(), diff: ReportDiff::of(&old, &again) }
}

/// The day that the caller chose: all documents have it. A catalogue has a field of that name too,
/// and where there is nothing else, both mean the same.
fn as_of(report: &Report) -> Option<Date> {
    let days = || report.documents.iter().map(|document| document.law_date.as_ref());
    let chosen = days().next().flatten().filter(|law| law.source == "as_of")?;
    days().all(|law| law == Some(chosen)).then_some(chosen.date)
}

/// The limit under which a report was made, if it was reached: as many as the rule that found most.
fn findings_per_rule(report: &Report) -> Option<usize> {
    if !report.limits.iter().any(|limit| limit == "findings_per_rule") {
        return None;
    }
    let mut counts = BTreeMap::<&str, usize>::new();
    for finding in &report.findings {
        *counts.entry(&finding.code).or_default() += 1;
    }
    counts.into_values().max()
}
