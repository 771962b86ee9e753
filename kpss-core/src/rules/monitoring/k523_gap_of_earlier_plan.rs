use super::reported::{plan_id, reports};
use crate::rule::prelude::*;
use crate::rules::plan::validity::validity_end;

declare_rule! {
    /// Reports on the last years of an earlier plan are missing.
    pub GapOfEarlierPlan {
        code: "K523", slug: "monitoring-gap-of-earlier-plan", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(MONITORING_REPORTS, ("návaznost let", "continuity of years"), false)],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, MonitoringReport],
        params: { plan: String, count: i64, years: String },
        cs: {
            title: "Chybějící zprávy k dřívějšímu plánu",
            message: "K dřívějšímu plánu „{plan}“ {count|chybí zpráva za rok|chybějí zprávy za \
                      roky|chybějí zprávy za roky} {years}.",
            why: "Bez zpráv za poslední roky se nepozná, jak plán dopadl.",
            fix: "Doplňte zprávy, nebo uveďte závěrečné vyhodnocení plánu.",
        },
        en: {
            title: "Missing reports on an earlier plan",
            message: "Of the earlier plan “{plan}” the {count|report|reports} for {years} \
                      {count|is|are} missing.",
            why: "Without the last reports nobody can tell how the plan ended.",
            fix: "Add the reports or the final evaluation of the plan.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known: Vec<(&str, u16)> = reports(cx)
        .filter_map(|report| Some((plan_id(report.value)?.as_str(), report.value.years()?)))
        .flat_map(|(plan, years)| years.map(move |year| (plan, year)))
        .collect();
    let latest_of_all = known.iter().map(|(_, year)| *year).max();
    for plan in cx.plans() {
        let own = || known.iter().filter(|(id, _)| *id == plan.value.id.as_str());
        let last = own().map(|(_, year)| *year).max();
        let (Some(last), Some((end, at_end))) = (last, validity_end(&plan)) else {
            continue;
        };
        // Only where a later report shows that reporting went on.
        if latest_of_all.is_none_or(|latest| latest <= end.year()) {
            continue;
        }
        let missing: Vec<String> =
            (last.saturating_add(1)..=end.year()).map(|year| year.to_string()).collect();
        if !missing.is_empty() {
            let title = plan.title.clone().unwrap_or_else(|| plan.value.id.to_string());
            let found = GapOfEarlierPlan {
                plan: title,
                count: count(missing.len()),
                years: missing.join(", "),
            };
            out.push(found.at(at_end));
        }
    }
}
