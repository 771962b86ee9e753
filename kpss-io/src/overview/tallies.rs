//! How many documents have a finding of a rule, and of how many it was asked.

use std::collections::BTreeMap;

use kpss_core::model::LevelOfDetail;
use kpss_core::report::{DocumentSummary, State};
use kpss_core::{Report, Rule, Severity};
use serde::{Deserialize, Serialize};

use super::Unit;

/// What is counted of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tally {
    /// Documents or submissions with a finding that counts.
    pub(super) found: usize,
    /// Those of which the rule was asked.
    pub(super) of: usize,
    /// The heaviest finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) severity: Option<Severity>,
}

/// The counts of all rules, by code; counts of several submissions are added together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tallies(pub(super) BTreeMap<String, Tally>);

impl Tallies {
    /// The counts of one report.
    pub fn of(report: &Report) -> Self {
        let mut tallies = Self::default();
        for code in &report.rules_run {
            let tally = tally(report, code);
            if tally.of > 0 {
                tallies.0.insert(code.to_string(), tally);
            }
        }
        // Rules of a profile's own are not among those of the book.
        for finding in &report.findings {
            if !tallies.0.contains_key(&*finding.code) {
                tallies.0.insert(finding.code.to_string(), tally(report, &finding.code));
            }
        }
        tallies
    }

    /// Adds the counts of another submission.
    pub fn add(&mut self, other: &Self) {
        for (code, one) in &other.0 {
            let all = self.0.entry(code.clone()).or_default();
            all.found += one.found;
            all.of += one.of;
            all.severity = all.severity.max(one.severity);
        }
    }
}

fn tally(report: &Report, code: &str) -> Tally {
    let open = || report.findings.iter().filter(|it| it.code == code && it.state == State::Open);
    let severity = open().map(|finding| finding.severity).max();
    let is_found = |document: &&DocumentSummary| {
        open().any(|it| report.document_of(it).is_some_and(|it| std::ptr::eq(it, *document)))
    };
    match kpss_core::rule(code) {
        Some(rule) if Unit::of(rule) != Unit::Submission => Tally {
            found: documents(report, rule).filter(is_found).count(),
            of: documents(report, rule).filter(|it| was_asked(report, rule, it)).count(),
            severity,
        },
        _ => Tally { found: usize::from(severity.is_some()), of: 1, severity },
    }
}

/// The documents that a rule is about.
fn documents<'a>(report: &'a Report, rule: &Rule) -> impl Iterator<Item = &'a DocumentSummary> {
    let kind = rule.applies_to();
    report.documents.iter().filter(move |document| document.kind == kind)
}

/// Whether the rule was law on the day of the document, and the record holds what the rule asks for.
fn was_asked(report: &Report, rule: &Rule, document: &DocumentSummary) -> bool {
    let is_found = report.findings.iter().any(|finding| {
        finding.code == rule.code
            && report.document_of(finding).is_some_and(|it| std::ptr::eq(it, document))
    });
    let day = document.law_date.as_ref().map(|law| law.date);
    let is_law = day.is_none_or(|day| rule.in_force.contains(day));
    let is_short = report.rules_not_asked.iter().any(|it| it.code == rule.code);
    let is_held = !is_short || document.level_of_detail == LevelOfDetail::Whole;
    is_found || (is_law && is_held)
}

#[cfg(test)]
mod tests {
    use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate};

    use super::*;

    /// The counts of one rule in a submission of plans, each given as JSON.
    fn tally(code: &str, plans: &[&str]) -> Option<Tally> {
        let names: Vec<String> = (0..plans.len()).map(|index| format!("{index}.json")).collect();
        let inputs =
            names.iter().zip(plans).map(|(name, text)| Input::bytes(name, text.as_bytes()));
        let inputs = Inputs::read(&inputs.collect::<Vec<_>>(), &Limits::default());
        let report = validate(&DocumentSet::of(&inputs), &Options::default());
        Tallies::of(&report).0.get(code).copied()
    }

    const WRONG: &str = r#"{"kind": "plan", "id": "a", "strategy": {"nodes": [
        {"id": "x", "code": "1"}, {"id": "y", "code": "1"}]}}"#;
    const RIGHT: &str =
        r#"{"kind": "plan", "id": "b", "period": {"from": "2021", "until": "2024"}}"#;
    const TITLE_PAGE: &str = r#"{"kind": "plan", "id": "c", "level_of_detail": "header"}"#;

    #[test]
    fn of_each_plan_a_rule_about_plans_is_asked() {
        let one = Tally { found: 1, of: 2, severity: Some(Severity::Error) };
        assert_eq!(tally("K215", &[WRONG, RIGHT]), Some(one));
        assert_eq!(tally("K215", &[RIGHT]), Some(Tally { found: 0, of: 1, severity: None }));
    }

    #[test]
    fn what_a_title_page_does_not_hold_is_not_asked_of_it() {
        let without = Tally { found: 1, of: 1, severity: Some(Severity::Warning) };
        assert_eq!(tally("K203", &[RIGHT]), Some(without));
        assert_eq!(tally("K203", &[TITLE_PAGE]), None);
    }

    #[test]
    fn a_rule_that_is_younger_than_the_plan_is_not_asked_of_it() {
        let young = kpss_core::rules().iter().find(|rule| {
            let is_asked = |day: &str| day.parse().is_ok_and(|day| rule.in_force.contains(day));
            rule.applies_to() == "plan" && is_asked("2024-06-01") && !is_asked("2008-06-01")
        });
        let code = young.map_or("", |rule| rule.code);
        let old = r#"{"kind": "plan", "id": "d", "period": {"from": "2008", "until": "2010"}}"#;
        assert_eq!(tally(code, &[old]), None, "{code}");
        assert_eq!(tally(code, &[RIGHT]).map(|tally| tally.of), Some(1), "{code}");
    }

    #[test]
    fn the_counts_of_submissions_add_up() {
        let mut all = Tallies::default();
        for (found, severity) in [(0, None), (2, Some(Severity::Warning))] {
            let tally = Tally { found, of: 3, severity };
            all.add(&Tallies(BTreeMap::from([("K103".to_owned(), tally)])));
        }
        let sum = Tally { found: 2, of: 6, severity: Some(Severity::Warning) };
        assert_eq!(all.0.get("K103"), Some(&sum));
    }
}
