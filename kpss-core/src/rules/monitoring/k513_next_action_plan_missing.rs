use super::reported::{plan_id, year};
use crate::model::{MonitoringReport, Period, PlanLink, Ref};
use crate::rule::prelude::*;
use crate::rules::action_plan::carried_out::validity;

declare_rule! {
    /// The report on a year comes with the action plan of the next one, while the plan is valid.
    pub NextActionPlanMissing {
        code: "K513", slug: "monitoring-next-action-plan-missing", severity: Info,
        certainty: Heuristic,
        basis: Convention,
        citations: [
            source(MONITORING_REPORTS, ("navazující akční plán", "following action plan"), false),
        ],
        check: Check::MonitoringReport(check), asks_for: Parts,
        params: { year: Date, next: Date },
        cs: {
            title: "Akční plán na další rok",
            message: "Ke zprávě za rok {year} není akční plán na rok {next}, i když plán ještě \
                      platí.",
            why: "Z vyhodnocení má vyjít, co se udělá dál; obvykle vychází zpráva a akční plán \
                  spolu.",
            fix: "Doplňte akční plán na další rok, nebo na něj ve zprávě odkažte.",
        },
        en: {
            title: "Action plan of the next year",
            message: "With the report for {year} there is no action plan for {next}, although the \
                      plan is still valid.",
            why: "From the evaluation should follow what is done next; usually the report and the \
                  action plan come out together.",
            fix: "Add the action plan of the next year, or refer to it in the report.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    // A mere mention of a report, without what it says, is not asked for more.
    if report.next_action_plan.is_some() || report.entries.is_empty() {
        return;
    }
    let (Some(link), Some(year)) = (&report.plan, year(report)) else { return };
    let Some(validity) = validity(cx, link, report.at("/plan/period")) else { return };
    let next = Date::year_only(year.saturating_add(1));
    // An extended plan may run out without another action plan.
    if year < validity.from.year() || validity.until < next.first_day() {
        return;
    }
    if is_taken_over(cx, link, next) {
        return;
    }
    // An action plan that says not which plan or which year it is for may be the one.
    let is_next = [None, plan_id(report).map(Ref::as_str)].into_iter().any(|plan| {
        [None, Some(next.year())].into_iter().any(|year| cx.by_plan().has_year(plan, year))
    });
    if !is_next {
        let found = NextActionPlanMissing { year: Date::year_only(year), next };
        out.push(found.at(report.at("/next_action_plan")));
    }
}

/// Whether the next plan begins by that year, so that the action plan is its matter.
fn is_taken_over(cx: &Context<'_>, link: &PlanLink, year: Date) -> bool {
    let Some(plan) = link.plan.as_ref().and_then(|id| cx.plan(id)) else { return false };
    let begins = |period: Option<&Period>| {
        period.and_then(Period::first_day).is_some_and(|from| from <= year.last_day())
    };
    let mut held = cx.later_plans(&plan.value.id).peekable();
    if held.peek().is_some() {
        return held.any(|next| begins(next.period.as_ref()));
    }
    begins(plan.value.successor.as_ref().and_then(|next| next.period.as_ref()))
}
