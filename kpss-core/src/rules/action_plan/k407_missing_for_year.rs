use std::collections::BTreeMap;

use crate::model::Period;
use crate::rule::prelude::*;

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
        check: Check::Submission(check),
        params: { year: Date },
        cs: {
            title: "Akční plán na každý rok platnosti",
            message: "Na rok {year} chybí akční plán, i když na jiné roky platnosti plánu je.",
            why: "Bez akčního plánu není pro daný rok určeno, co se udělá a za kolik, a nelze je \
                  vyhodnotit.",
            fix: "Doplňte akční plán na tento rok; pokud nevznikl, uveďte důvod ve zprávě o \
                  plnění.",
        },
        en: {
            title: "Action plan for each year of validity",
            message: "There is no action plan for {year}, although there is one for another year \
                      of the plan.",
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
        let Some(until) = plan.validity_end() else {
            continue;
        };
        let id = plan.value.id.as_str();
        let years: BTreeMap<u16, Place> =
            cx.action_plan_years(id).map(|(year, doc)| (year, doc.at("/year"))).collect();
        let Some((latest, place)) = years.last_key_value() else {
            continue;
        };
        // An action plan that says not which plan or which year it is for may be the missing one.
        let unclear = [(Some(id), None), (None, None)];
        if unclear.iter().any(|(plan, year)| cx.by_plan().has_year(*plan, *year)) {
            continue;
        }
        let may_fill = |year: u16| cx.by_plan().has_year(None, Some(year));
        for year in from.year()..=until.year().min(*latest) {
            let whole = Date::year_only(year);
            let inside = from <= whole.first_day() && whole.last_day() <= until;
            if inside && !years.contains_key(&year) && !may_fill(year) {
                let found = MissingForYear { year: whole }.at(plan.at("/period"));
                out.push(found.related(place.clone(), LATEST));
            }
        }
    }
}

const LATEST: Label = Label::new("latest", "poslední akční plán", "latest action plan");
