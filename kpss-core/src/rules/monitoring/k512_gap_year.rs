use std::collections::{BTreeMap, BTreeSet};

use super::reported::{field_of_years, plan_id, reports};
use crate::model::Period;
use crate::rule::prelude::*;
use crate::rules::plan::validity::validity_end;

declare_rule! {
    /// Where a plan has monitoring reports, none of its years up to the latest one is left out.
    ///
    /// The library has no clock, so which years are over is seen only from the reports.
    pub GapYear {
        code: "K512", slug: "monitoring-gap-year", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [act_108(("§ 95 písm. e)", "Section 95(e)"), UNTIL_2025, true)],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, MonitoringReport],
        params: { years: String, count: i64 },
        cs: {
            title: "Zpráva o plnění za každý rok",
            message: "{count|Za rok|Za roky|Za roky} {years} chybí zpráva o plnění, i když za jiné roky \
                      platnosti plánu je.",
            why: "Bez zprávy nelze poznat, co se v daném roce udělalo. Kraji ukládá plnění \
                  sledovat zákon; pro plán obce je to dobrá praxe.",
            fix: "Doplňte zprávu za tento rok; pokud nevznikla, uveďte důvod v následující zprávě.",
        },
        en: {
            title: "Monitoring report for each year",
            message: "There {count|is no report|are no reports} for {years}, though there is one for other years of the \
                      plan.",
            why: "Without a report it cannot be seen what was done in the year. The law obliges \
                  regions to watch fulfilment; for the plan of a municipality it is good practice.",
            fix: "Add the report of the year; if there was none, give the reason in the next one.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut by_plan: BTreeMap<&str, BTreeMap<u16, Place>> = BTreeMap::new();
    // A report that says not which plan or which year it is about may be the missing one.
    let (mut without_year, mut without_plan) = (BTreeSet::new(), BTreeSet::new());
    for report in reports(cx) {
        match (plan_id(report.value), report.years()) {
            (Some(plan), Some(known)) => {
                let years = by_plan.entry(plan.as_str()).or_default();
                let place = report.at(field_of_years(report.value));
                years.extend(known.map(|year| (year, place.clone())));
            }
            (Some(plan), None) => {
                without_year.insert(plan.as_str());
            }
            (None, Some(known)) => without_plan.extend(known.map(Some)),
            (None, None) => {
                without_plan.insert(None);
            }
        }
    }
    for plan in cx.plans() {
        let id = plan.value.id.as_str();
        let bounds = plan.period.as_ref().and_then(Period::first_day).zip(validity_end(&plan));
        let (Some(years), Some((from, (until, at_end)))) = (by_plan.get(id), bounds) else {
            continue;
        };
        let Some((latest, place)) = years.last_key_value() else { continue };
        if without_year.contains(id) || without_plan.contains(&None) {
            continue;
        }
        let missing = (from.year()..=until.year().min(*latest)).filter(|year| {
            let whole = Date::year_only(*year);
            let inside = from <= whole.first_day() && whole.last_day() <= until;
            inside && !years.contains_key(year) && !without_plan.contains(&Some(*year))
        });
        let missing: Vec<String> = missing.map(|year| year.to_string()).collect();
        if !missing.is_empty() {
            let found = GapYear { years: missing.join(", "), count: count(missing.len()) };
            out.push(found.at(at_end).related(place.clone(), LATEST));
        }
    }
}

const LATEST: Label = Label::new("latest", "poslední zpráva", "latest report");
