use super::labels::{is_explained, picked, term};
use crate::model::{MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// What was not fulfilled, was postponed or cancelled has a reason.
    pub ReasonMissing {
        code: "K504", slug: "monitoring-reason-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(MONITORING_REPORTS, ("slovní hodnocení", "evaluation in words"), false)],
        check: Check::MonitoringReport(check),
        params: { entry: String, status: Label },
        cs: {
            title: "Důvod nesplnění",
            message: "„{entry}“ má stav „{status}“, ale zpráva neříká proč.",
            why: "Bez důvodu nelze rozhodnout, zda má opatření zůstat v příštím plánu, změnit se, \
                  nebo odpadnout.",
            fix: "Uveďte důvod, stačí jedna věta.",
        },
        en: {
            title: "Reason for not fulfilling",
            message: "“{entry}” has the status “{status}”, but the report does not say why.",
            why: "Without a reason nobody can decide whether the measure should stay in the next \
                  plan, change, or go.",
            fix: "Give the reason; one sentence is enough.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    use MonitoringStatus::{Cancelled, NotFulfilled, Postponed};
    let needs_reason = |status| matches!(status, Some(NotFulfilled | Postponed | Cancelled));
    let wrong = picked(cx, report, |entry| needs_reason(entry.status) && !is_explained(entry));
    for (index, found, entry) in wrong {
        let Some(status) = found.status.map(term) else { continue };
        let place = report.at(format_args!("/entries/{index}/reason"));
        out.push(ReasonMissing { entry, status }.at(place));
    }
}
