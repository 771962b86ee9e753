//! What is open: what the check found, and what the plan does not cover.

use kpss_core::query::coverage::{Gap, PlanCoverage};
use kpss_core::{Lang, Severity};
use maud::{Markup, html};

use crate::pages::Checked;
use crate::pages::findings::{by_part, open};
use crate::pages::report::{sentence, word};
use crate::pages::safe::cut;
use crate::pages::words::{count, counted, of_severity, pick};

/// So many subjects of findings, and names of a gap, are listed.
const SUBJECTS: usize = 4;
const NAMES: usize = 3;

pub(super) fn section(checked: &Checked<'_>, coverage: Option<&PlanCoverage<'_>>) -> Markup {
    let (lang, report) = (checked.lang(), checked.report);
    let counts = [
        of_severity(Severity::Error, report.counts.error, lang),
        of_severity(Severity::Warning, report.counts.warning, lang),
    ];
    let subjects = subjects(checked);
    let gaps = gaps(checked, coverage);
    html! {
        p {
            strong {
                (if report.documents.len() > 1 {
                    pick(lang, "Kontrola plánu a souvisejících dokumentů", "Check of the plan and the documents that belong to it")
                } else {
                    pick(lang, "Kontrola plánu", "Check of the plan")
                })
                ": " (word(report, lang).0) }
            " (" (counts.join(", ")) "). " (sentence(report, lang))
        }
        @if !subjects.is_empty() {
            ul {
                @for subject in subjects.iter().take(SUBJECTS) { li { (subject) } }
                @if subjects.len() > SUBJECTS {
                    li { (pick(lang, "a", "and")) " " (more_subjects(subjects.len() - SUBJECTS, lang)) }
                }
            }
        }
        @if !gaps.is_empty() {
            p { strong { (pick(lang, "Co plán zatím nepokrývá", "What the plan does not cover yet")) } }
            ul { @for gap in &gaps { li { (gap) } } }
        }
    }
}

/// What the findings are about, errors first, each subject once.
fn subjects(checked: &Checked<'_>) -> Vec<String> {
    let lang = checked.lang();
    let mut subjects: Vec<(String, usize)> = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        for rule in by_part(checked.report, open(severity)).iter().flat_map(|part| &part.rules) {
            let text = format!("{}: {}", severity.name().get(lang), rule.title(lang));
            match subjects.iter_mut().find(|(known, _)| *known == text) {
                Some((_, number)) => *number += rule.findings.len(),
                None => subjects.push((text, rule.findings.len())),
            }
        }
    }
    let times = |(text, number): (String, usize)| {
        if number > 1 { format!("{text} ({}×)", count(number, lang)) } else { text }
    };
    subjects.into_iter().map(times).collect()
}

fn gaps(checked: &Checked<'_>, coverage: Option<&PlanCoverage<'_>>) -> Vec<String> {
    let lang = checked.lang();
    let Some(plan) = coverage else { return Vec::new() };
    let lists: [(&str, &str, &[Gap<'_>]); 4] = [
        ("potřeby bez opatření", "needs without a measure", &plan.needs_without_measure),
        (
            "cílové skupiny bez opatření",
            "target groups without a measure",
            &plan.groups_without_measure,
        ),
        (
            "cílové skupiny bez služby",
            "target groups without a service",
            &plan.groups_without_service,
        ),
        (
            "obce, kam nedosáhne žádné opatření ani služba",
            "municipalities that no measure and no service reaches",
            &plan.municipalities_without_reach,
        ),
    ];
    let said = |(cs, en, gaps): (&str, &str, &[Gap<'_>])| {
        let names: Vec<String> =
            gaps.iter().take(NAMES).map(|gap| cut(gap.title.unwrap_or(gap.id), 45)).collect();
        let more = if gaps.len() > NAMES { ", …" } else { "" };
        let text = format!("{}: {}", pick(lang, cs, en), count(gaps.len(), lang));
        (!gaps.is_empty()).then(|| format!("{text} ({}{more})", names.join(", ")))
    };
    lists.into_iter().filter_map(said).collect()
}

fn more_subjects(more: usize, lang: Lang) -> String {
    let czech = ["další téma", "další témata", "dalších témat"];
    counted(more, lang, czech, ["more subject", "more subjects"])
}
