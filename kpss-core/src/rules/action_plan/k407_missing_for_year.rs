use std::collections::BTreeMap;

use crate::lists::Gather as _;
use crate::model::{ActionPlan, Period};
use crate::rule::prelude::*;
use crate::rules::plan::validity::validity_end;

declare_rule! {
    /// Where a plan has action plans, none of its years up to the latest one is left out.
    pub MissingForYear {
        code: "K407", slug: "action-plan-missing-for-year", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                ACTION_PLANS,
                ("akční plán na každý rok", "an action plan for each year"),
                false,
            ),
        ],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, ActionPlan],
        params: { years: String, count: i64 },
        cs: {
            title: "Akční plán na každý rok platnosti",
            message: "{count|Na rok|Na roky|Na roky} {years} chybí akční plán, i když na jiné roky \
                      platnosti plánu je.",
            why: "Bez akčního plánu není pro daný rok určeno, co se udělá a za kolik, a nelze je \
                  vyhodnotit.",
            fix: "Doplňte akční plán na tento rok; pokud nevznikl, uveďte důvod ve zprávě o \
                  plnění.",
        },
        en: {
            title: "Action plan for each year of validity",
            message: "There {count|is no action plan|are no action plans} for {years}, though there is one for other years of \
                      the plan.",
            why: "Without an action plan it is not set what is done in the year and for how much, \
                  and it cannot be evaluated.",
            fix: "Add the action plan of the year; if there was none, give the reason in the \
                  monitoring report.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    for plan in cx.plans() {
        let Some(from) = plan.period.as_ref().and_then(Period::first_day) else {
            continue;
        };
        let Some((until, at_end)) = validity_end(&plan) else {
            continue;
        };
        let id = plan.value.id.as_str();
        // An action plan of a year outside of the plan has a finding of its own.
        let inside = |year: u16| (from.year()..=until.year()).contains(&year);
        let years = cx.action_plan_years(id).filter(|(year, _)| inside(*year));
        let place = |doc: &Located<'_, ActionPlan>| {
            doc.at(if doc.year.is_some() { "/year" } else { "/period" })
        };
        let years: BTreeMap<u16, Place> = years.map(|(year, doc)| (year, place(&doc))).gather();
        let Some((latest, place)) = years.last_key_value() else {
            continue;
        };
        // An action plan that says not which plan or which year it is for may be the missing one.
        let unclear = [(Some(id), None), (None, None)];
        if unclear.iter().any(|(plan, year)| cx.by_plan().has_year(*plan, *year)) {
            continue;
        }
        let is_whole = |year: u16| {
            let year = Date::year_only(year);
            from <= year.first_day() && year.last_day() <= until
        };
        let is_there =
            |year: u16| years.contains_key(&year) || cx.by_plan().has_year(None, Some(year));
        let missing = (from.year()..=until.year().min(*latest))
            .filter(|year| is_whole(*year) && !is_there(*year));
        let missing: Vec<String> = missing.map(|year| year.to_string()).collect();
        if !missing.is_empty() {
            let count = i64::try_from(missing.len()).unwrap_or(i64::MAX);
            let found = MissingForYear { years: missing.join(", "), count };
            out.push(found.at(at_end).related(place.clone(), LATEST));
        }
    }
}

const LATEST: Label = Label::new("latest", "poslední akční plán", "latest action plan");
