//! The findings by document, part of the document and rule, as the report and the letter list them.

use std::collections::BTreeMap;

use kpss_core::lists::Order as _;
use kpss_core::report::State;
use kpss_core::{Finding, Lang, Report, Severity};

use super::place::{Part, Place};
use super::safe::shown;

/// The findings of one part of a document.
pub(super) struct PartFindings<'a> {
    pub(super) place: Place<'a>,
    pub(super) rules: Vec<RuleFindings<'a>>,
}

/// The findings of one rule in one part.
pub(super) struct RuleFindings<'a> {
    pub(super) severity: Severity,
    pub(super) code: &'a str,
    pub(super) findings: Vec<&'a Finding>,
}

impl RuleFindings<'_> {
    /// What the rule is about; a profile's own rule has a readable name only.
    pub(super) fn title(&self, lang: Lang) -> String {
        match kpss_core::rule(self.code) {
            Some(rule) => rule.texts(lang).title.to_owned(),
            None => self.findings.first().map(|finding| shown(&finding.slug)).unwrap_or_default(),
        }
    }

    /// Why it matters; nothing of a profile's own rule, whose message says it.
    pub(super) fn why(&self, lang: Lang) -> Option<&'static str> {
        kpss_core::rule(self.code).map(|rule| rule.texts(lang).why)
    }

    /// What to do about it.
    pub(super) fn fix(&self, lang: Lang) -> Option<&'static str> {
        kpss_core::rule(self.code).map(|rule| rule.texts(lang).fix)
    }

    /// What the findings rest on, each source once.
    pub(super) fn basis(&self, lang: Lang) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for text in self.findings.iter().flat_map(|one| &one.citations).map(|one| one.text(lang)) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }
}

/// The findings that are wanted, by part in the order of the documents; the heaviest rule first.
pub(super) fn by_part<'a>(
    report: &'a Report,
    wanted: impl Fn(&Finding) -> bool,
) -> Vec<PartFindings<'a>> {
    let mut parts: BTreeMap<Part, PartFindings<'a>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| wanted(finding)) {
        let place = Place::of(report, finding);
        let part =
            parts.entry(place.part()).or_insert_with(|| PartFindings { place, rules: Vec::new() });
        let same = |rule: &&mut RuleFindings<'_>| {
            rule.code == finding.code && rule.severity == finding.severity
        };
        match part.rules.iter_mut().find(same) {
            Some(rule) => rule.findings.push(finding),
            None => part.rules.push(RuleFindings {
                severity: finding.severity,
                code: &finding.code,
                findings: vec![finding],
            }),
        }
    }
    let mut parts: Vec<PartFindings<'a>> = parts.into_values().collect();
    for part in &mut parts {
        part.rules.order_by(|a, b| b.severity.cmp(&a.severity).then_with(|| a.code.cmp(b.code)));
    }
    parts
}

/// The findings that count, of a severity.
pub(super) fn open(severity: Severity) -> impl Fn(&Finding) -> bool {
    move |finding| finding.state == State::Open && finding.severity == severity
}
