//! Which findings of two reports are the same mistake.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::finding::Finding;
use super::report::Report;
use crate::json::pointer::steps;
use crate::rule::Param;

/// For each finding of the new report, the index of the same one in the old report.
///
/// First those of one fingerprint. What is left over after that is paired by what a reader would
/// know it by: the rule, the document, the title of the record, the field, and what the message says
/// without numbers of measures. So a table whose identifiers were made of numbers can be renumbered.
pub(super) fn same(old: &Report, new: &Report) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = vec![None; new.findings.len()];
    let mut left: Vec<bool> = vec![true; old.findings.len()];
    let marks: [fn(&Report, &Finding) -> String; 2] =
        [|_, finding| finding.fingerprint.clone(), as_read];
    for mark in marks {
        let mut free: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        // From the end, so that the first of several is taken first.
        for (at, finding) in old.findings.iter().enumerate().rev() {
            if left.get(at).copied().unwrap_or_default() {
                free.entry(mark(old, finding)).or_default().push(at);
            }
        }
        for (pair, finding) in pairs.iter_mut().zip(&new.findings).filter(|(it, _)| it.is_none()) {
            *pair = free.get_mut(&mark(new, finding)).and_then(Vec::pop);
            if let Some(taken) = pair.and_then(|at| left.get_mut(at)) {
                *taken = false;
            }
        }
    }
    pairs
}

/// What a reader knows a finding by.
fn as_read(report: &Report, finding: &Finding) -> String {
    let document = report.document_of(finding);
    let kind = document.map_or("", |document| &document.kind);
    let title = document.and_then(|document| document.title.as_deref()).unwrap_or_default();
    // A record without a title is called by its number.
    let label = finding.label.as_deref().filter(|label| !is_number(label)).unwrap_or_default();
    let mut text = format!("{}\n{kind}\n{title}\n{label}\n", finding.code);
    for step in steps(&finding.pointer).filter(|step| !is_index(step)) {
        text.push('/');
        text.push_str(&step);
    }
    for (name, value) in &finding.params {
        if !matches!(value, Param::Text(text) if is_number(text)) {
            // Writing into a String cannot fail.
            let _ = write!(text, "\n{name}={}", serde_json::to_string(value).unwrap_or_default());
        }
    }
    text
}

fn is_index(step: &str) -> bool {
    step == "-" || step.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1.2.3` or `A.1`: the number of a measure.
fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text
            .split('.')
            .all(|part| part.len() <= 4 && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
