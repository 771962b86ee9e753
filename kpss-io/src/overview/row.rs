//! What stays of a submission once its report is written.

use kpss_core::report::{Counts, InputRole};
use kpss_core::{Lang, ReadStatus, Report, Severity};
use serde::{Deserialize, Serialize};

use super::{Area, Outcome};
use crate::pages::{Checked, cut, document_title};

/// Longer than any reason of ours; more is a text of a document.
const REASON: usize = 400;

/// What is said of one submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row {
    /// The folder or file, as it is called in the folder that was judged.
    pub name: String,
    /// How it ended.
    pub outcome: Outcome,
    /// Exact counts.
    pub counts: Counts,
    /// Title of its plan or only document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Number of documents.
    pub documents: usize,
    /// Where it lies.
    pub area: Area,
    /// Why something of it was not read or not checked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// What was left out of it on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Its report in JSON, beside the overview; missing where nothing could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
    /// Its report as a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

impl Row {
    /// A submission that was judged, as far as it could be read; `failures` are in the way of the rest.
    pub fn of(name: &str, checked: &Checked<'_>, failures: Vec<String>) -> Self {
        let report = checked.report;
        let outcome = Outcome::of(report, failures.is_empty());
        let mut reasons = failures;
        reasons.extend(unread(report));
        if matches!(outcome, Outcome::Invalid | Outcome::Incomplete) {
            let lang = checked.options.lang;
            let partial = report.inputs.iter().filter(|it| it.status == ReadStatus::Partial);
            reasons.extend(partial.map(|input| match lang {
                Lang::Cs => format!("{}: přečetla se jen část", input.name),
                Lang::En => format!("{}: only a part was read", input.name),
            }));
            let not_run = report.rules_not_run.iter().map(|rule| &rule.message);
            // What a title page does not hold says only then why the verdict is open.
            let is_open = outcome == Outcome::Incomplete && report.rules_not_run.is_empty();
            let not_asked = report.rules_not_asked.iter().filter(|_| is_open);
            let of_rules = not_run.chain(not_asked.map(|rule| &rule.message));
            reasons.extend(of_rules.map(ToString::to_string));
        }
        // Of several plans none is the title of all.
        let plans = report.documents.iter().filter(|document| document.kind == "plan").count();
        let has_title = plans == 1 || report.documents.len() == 1;
        Self {
            outcome,
            counts: report.counts,
            title: has_title.then(|| document_title(report)),
            documents: report.documents.len(),
            area: Area::of(checked.documents, checked.options.municipalities),
            ..Self::unreadable(name, &reasons)
        }
    }

    /// A submission of which nothing could be read.
    pub fn unreadable(name: &str, reasons: &[String]) -> Self {
        let mut once: Vec<String> = Vec::new();
        for reason in reasons.iter().map(|reason| cut(reason, REASON)) {
            if !once.contains(&reason) {
                once.push(reason);
            }
        }
        Self {
            name: name.to_owned(),
            outcome: Outcome::Unreadable,
            counts: Counts::default(),
            title: None,
            documents: 0,
            area: Area::default(),
            reasons: once,
            notes: Vec::new(),
            report: None,
            page: None,
        }
    }
}

/// What the report says of inputs of which nothing could be read.
fn unread(report: &Report) -> impl Iterator<Item = String> {
    let unread = report.inputs.iter().enumerate().filter(|(_, input)| {
        input.role == InputRole::Document && input.status == ReadStatus::Unreadable
    });
    unread.filter_map(|(index, input)| {
        let mut findings = report.findings.iter().filter(|it| it.input == index);
        let said = findings.find(|it| it.severity == Severity::Error)?;
        Some(format!("{}: {}", input.name, said.message.trim_end_matches('.')))
    })
}
