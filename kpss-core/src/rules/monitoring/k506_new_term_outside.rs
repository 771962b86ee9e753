use super::labels::picked;
use super::reported::{plan_id, year};
use crate::model::{MonitoringReport, Period, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// The new term of what was postponed lies inside the plan or the next one.
    ///
    /// Of a term that is not later than the year K525 speaks.
    pub NewTermOutside {
        code: "K506", slug: "monitoring-new-term-outside", severity: Warning, certainty: Heuristic,
        basis: Arithmetic,
        citations: [source(MONITORING_REPORTS, ("odložená opatření", "postponed measures"), false)],
        check: Check::MonitoringReport(check),
        params: { entry: String, term: Date, from: Date, until: Date },
        cs: {
            title: "Nový termín mimo plán",
            message: "„{entry}“ má nový termín {term}, ten však leží mimo dobu {from} – {until}, \
                      kdy se po sledovaném roce ještě plánuje.",
            why: "Odložit lze jen na dobu, která přijde a pro kterou je plán; jiný termín nikdo \
                  nesleduje.",
            fix: "Opravte termín; má-li se opatření provést až v příštím plánu, uveďte u plánu \
                  navazující plán a jeho období.",
        },
        en: {
            title: "New term outside the plan",
            message: "“{entry}” has the new term {term}, which lies outside of {from} – {until}, \
                      the time after the year for which there is a plan.",
            why: "A thing can be postponed only to a time that is to come and that is planned; \
                  nobody watches another term.",
            fix: "Correct the term; if the measure is to be carried out in the next plan, name \
                  that plan and its period.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    if report.entries.iter().all(|entry| entry.new_term.is_none()) {
        return;
    }
    let plan = plan_id(report).and_then(|id| cx.plan(id));
    let (Some(plan), Some(year)) = (plan, year(report)) else { return };
    let Some((until, place)) = last_planned_day(cx, &plan) else { return };
    let from = Date::year_only(year).last_day().next_day();
    // A report on a year outside the plan is the matter of K501.
    if until < from {
        return;
    }
    let outside = |term: Date| until < term.first_day();
    for (index, found, entry) in picked(cx, report, |entry| entry.new_term.is_some_and(outside)) {
        let Some(term) = found.new_term else { continue };
        let found = NewTermOutside { entry, term, from, until };
        let found = found.at(report.at(format_args!("/entries/{index}/new_term")));
        out.push(found.related(place.clone(), END));
    }
}

/// Last day of the plan or, where there is one, of the next plan; nothing if that is not known.
fn last_planned_day(cx: &Context<'_>, plan: &Located<'_, Plan>) -> Option<(Date, Place)> {
    let own = plan.validity_end()?;
    let held = cx.later_plans(&plan.id).map(|next| (next.validity_end(), next.at("/period")));
    if let Some((next, place)) = held.max_by_key(|(next, _)| *next) {
        return Some((next?.max(own), place));
    }
    let Some(link) = &plan.successor else {
        return Some((own, plan.at("/period")));
    };
    let stated = link.period.as_ref().and_then(Period::last_day)?;
    Some((stated.max(own), plan.at("/successor/period")))
}

const END: Label =
    Label::new("planned_until", "konec plánovaného období", "end of the planned time");
