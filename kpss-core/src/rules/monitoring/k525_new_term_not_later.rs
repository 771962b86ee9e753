use super::labels::picked;
use super::reported::{REPORTED_UNTIL, last_day};
use crate::model::MonitoringReport;
use crate::rule::prelude::*;

declare_rule! {
    /// The new term of what was postponed comes after the time that the report is about.
    pub NewTermNotLater {
        code: "K525", slug: "monitoring-new-term-not-later", severity: Warning, certainty: Proof,
        basis: Arithmetic,
        citations: [source(MONITORING_REPORTS, ("odložená opatření", "postponed measures"), false)],
        check: Check::MonitoringReport(check),
        params: { entry: String, term: Date, until: Date },
        cs: {
            title: "Nový termín ve sledovaném období",
            message: "„{entry}“ má nový termín {term}, zpráva však hodnotí dobu do {until}.",
            why: "Termín, který v hodnocené době už uplynul, nic neodkládá; bývá to původní \
                  termín nebo překlep v roce.",
            fix: "Uveďte nový termín; bylo-li opatření do konce sledovaného období splněno, \
                  opravte jeho stav.",
        },
        en: {
            title: "New term inside the time evaluated",
            message: "“{entry}” has the new term {term}, but the report is about the time until \
                      {until}.",
            why: "A term that was over in the time evaluated postpones nothing; it is often the \
                  former term, or a slip in the year.",
            fix: "Give the new term; if the measure was fulfilled by the end of that time, \
                  correct its status.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let Some((until, field)) = last_day(report) else { return };
    let is_over = |term: Date| term.last_day() <= until;
    for (index, found, entry) in picked(cx, report, |entry| entry.new_term.is_some_and(is_over)) {
        let Some(term) = found.new_term else { continue };
        let place = report.at(format_args!("/entries/{index}/new_term"));
        let found = NewTermNotLater { entry, term, until }.at(place);
        out.push(found.related(report.at(field), REPORTED_UNTIL));
    }
}
