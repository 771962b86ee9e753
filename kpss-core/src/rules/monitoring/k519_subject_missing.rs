use crate::model::MonitoringReport;
use crate::rule::prelude::*;

declare_rule! {
    /// A monitoring report says which plan and which year it is about.
    pub SubjectMissing {
        code: "K519", slug: "monitoring-subject-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(MONITORING_REPORTS, ("sledovaný plán a rok", "monitored plan and year"), false),
        ],
        check: Check::MonitoringReport(check), on_partial: Run, asks_for: Header,
        params: { missing: Label },
        cs: {
            title: "Plán a rok, které zpráva hodnotí",
            message: "Zpráva o plnění neuvádí {missing}.",
            why: "Bez plánu a roku nelze zprávu porovnat s opatřeními ani poznat, který rok ještě \
                  chybí.",
            fix: "Uveďte plán (odkazem, je-li v podání, jinak názvem) a sledovaný rok.",
        },
        en: {
            title: "The plan and year that a report evaluates",
            message: "The monitoring report does not say {missing}.",
            why: "Without plan and year the report cannot be compared with the measures, nor can \
                  it be seen which year is still missing.",
            fix: "Name the plan (by reference if it is in the submission, else by title) and the \
                  year.",
        },
    }
}

fn check(_: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let named =
        report.plan.as_ref().is_some_and(|link| link.plan.is_some() || link.title.is_some());
    if !named {
        out.push(SubjectMissing { missing: PLAN }.at(report.at("/plan")));
    }
    if report.years().is_none() {
        out.push(SubjectMissing { missing: YEAR }.at(report.at("/year")));
    }
}

const PLAN: Label = Label::new("plan", "plán, který hodnotí", "which plan it evaluates");
const YEAR: Label = Label::new("year", "rok, za který je", "for which year it is");
