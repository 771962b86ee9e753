use super::labels::{is_explained, picked, term};
use crate::model::{MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// What was not fulfilled, was postponed or cancelled has a reason.
    ///
    /// A comment may hold the reason, unless the report keeps reasons apart: then a comment
    /// without one only says what the measure was.
    pub ReasonMissing {
        code: "K504", slug: "monitoring-reason-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(MONITORING_REPORTS, ("slovní hodnocení", "evaluation in words"), false)],
        check: Check::MonitoringReport(check), asks_for: Details,
        params: { entry: String, share: i64, status: Label },
        cs: {
            title: "Důvod nesplnění",
            message: "{?entry}„{entry}“ má stav „{status}“, ale zpráva{/}{?share}Zpráva uvádí podíl \
                      opatření se stavem „{status}“, ale{/} neříká proč.",
            why: "Bez důvodu nelze rozhodnout, zda má opatření zůstat v příštím plánu, změnit se, \
                  nebo odpadnout.",
            fix: "Uveďte důvod, stačí jedna věta.",
        },
        en: {
            title: "Reason for not fulfilling",
            message: "{?entry}“{entry}” has the status “{status}”, but the report{/}{?share}The report \
                      states a share of measures with the status “{status}”, but{/} does not say \
                      why.",
            why: "Without a reason nobody can decide whether the measure should stay in the next \
                  plan, change, or go.",
            fix: "Give the reason; one sentence is enough.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    if report.reason.is_some() {
        return;
    }
    let apart = report.entries.iter().any(|entry| entry.reason.is_some());
    let wrong = picked(cx, report, |entry| {
        let said = if apart { entry.reason.is_some() } else { is_explained(entry) };
        needs_reason([entry.status, entry.joined_with]) && !said
    });
    for (index, found, entry) in wrong {
        let Some(status) = found.status.map(term) else { continue };
        let place = report.at(format_args!("/entries/{index}/reason"));
        out.push(ReasonMissing { entry, share: 0, status }.at(place));
    }
    // Where measures are listed, their entries give the reasons.
    if !report.entries.is_empty() {
        return;
    }
    for (index, share) in report.shares.iter().enumerate() {
        let is_some = share.count.is_none_or(|count| count.0 > 0)
            && share.percent.is_none_or(|percent| Number::ZERO < percent);
        let asked = is_some && needs_reason([share.status, share.joined_with]);
        if let Some(status) = share.status.filter(|_| asked).map(term) {
            let found = ReasonMissing { entry: String::new(), share: 1, status };
            let share = report.at(format_args!("/shares/{index}/status"));
            out.push(found.at(report.at("/reason")).related(share, SHARE));
        }
    }
}

fn needs_reason(statuses: [Option<MonitoringStatus>; 2]) -> bool {
    use MonitoringStatus::{Cancelled, NotFulfilled, Postponed};
    let needs = |status| matches!(status, Some(NotFulfilled | Postponed | Cancelled));
    statuses.into_iter().any(needs)
}

const SHARE: Label = Label::new("share", "podíl bez důvodu", "share without a reason");
