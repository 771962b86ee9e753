use super::labels::{picked, term};
use crate::model::{MonitoringEntry, MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// What was postponed has a new term; what was moved says where or to when.
    pub PostponedNoTerm {
        code: "K505", slug: "monitoring-postponed-no-term", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(MONITORING_REPORTS, ("odložená opatření", "postponed measures"), false)],
        check: Check::MonitoringReport(check), asks_for: Details,
        params: { entry: String, status: Label, missing: Label },
        cs: {
            title: "Odložené opatření bez nového termínu",
            message: "„{entry}“ má stav „{status}“, ale chybí {missing}.",
            why: "Co se odloží bez termínu nebo přesune neznámo kam, se z plánu ztratí.",
            fix: "Uveďte nový termín, u přesunu opatření, pod které položka přešla; nemá-li se \
                  provést, změňte stav na „zrušeno“.",
        },
        en: {
            title: "Postponed measure without a new term",
            message: "“{entry}” has the status “{status}”, but {missing} is missing.",
            why: "What is postponed without a term or moved nobody knows where is lost from the \
                  plan.",
            fix: "Give the new term, or for a move the measure to which it went; if it is not to \
                  be done, change the status to “cancelled”.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    for (index, found, entry) in picked(cx, report, |entry| missing(entry).is_some()) {
        let (Some((field, missing)), Some(status)) = (missing(found), found.status.map(term))
        else {
            continue;
        };
        let place = report.at(format_args!("/entries/{index}/{field}"));
        out.push(PostponedNoTerm { entry, status, missing }.at(place));
    }
}

fn missing(entry: &MonitoringEntry) -> Option<(&'static str, Label)> {
    // A move is often only one to another year.
    match entry.status? {
        MonitoringStatus::Postponed if entry.new_term.is_none() => Some(("new_term", TERM)),
        MonitoringStatus::Moved if entry.moved_to.is_none() && entry.new_term.is_none() => {
            Some(("moved_to", PLACE))
        }
        _ => None,
    }
}

const TERM: Label = Label::new("new_term", "nový termín", "the new term");
const PLACE: Label = Label::new(
    "moved_to",
    "opatření, pod které přešla, nebo nový termín",
    "the measure to which it went, or the new term,",
);
