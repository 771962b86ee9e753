use std::collections::BTreeSet;

use crate::model::{Catalogue, Period, Plan, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// The data of a catalogue are much older than the day on which it is used.
    ///
    /// That day is the one the caller chose; else the beginning of the latest plan for the area,
    /// whose work the catalogue serves. No clock is asked.
    pub CatalogueOutdated {
        code: "K923", slug: "catalogue-outdated", severity: Warning, certainty: Heuristic,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Catalogue(check),
        params: { as_of: Date, day: Date, months: i64 },
        thresholds: [Threshold { name: "months", unit: "měsíc", default: 12 }],
        cs: {
            title: "Neaktuální katalog",
            message: "Stav údajů katalogu je {as_of}; ke dni {day} jsou starší než {months} \
                      {months|měsíc|měsíce|měsíců}.",
            why: "Kontakty, kapacity i služby se mění; podle starého katalogu se lidé obracejí na \
                  služby, které už tak nefungují.",
            fix: "Ověřte údaje u poskytovatelů a doplňte nový den, ke kterému platí.",
        },
        en: {
            title: "Outdated catalogue",
            message: "The data of the catalogue are of {as_of}; on {day} they are older than \
                      acceptable (greatest age in months: {months}).",
            why: "Contacts, capacities and services change; an old catalogue sends people to \
                  services that no longer work so.",
            fix: "Check the data with the providers and state the new day of which they are.",
        },
    }
}

/// The beginning of the latest plan for the area of the catalogue.
fn plan_start(cx: &Context<'_>, catalogue: &Catalogue) -> Option<(Date, Place)> {
    let (from, index) = cx.lineage().latest_start(catalogue.territory.as_ref())?;
    Some((from, cx.entries.get(index)?.at("/period/from")))
}

fn check(cx: &Context<'_>, catalogue: &Located<'_, Catalogue>, out: &mut Findings) {
    let is_used = !matches!(catalogue.status, Some(PlanStatus::Intended | PlanStatus::Superseded));
    let Some(as_of) = catalogue.as_of.filter(|_| is_used) else {
        return;
    };
    // The plan that was in force on the day of the catalogue is the one that it was made for.
    if cx.as_of.is_none() && was_made_for_another(cx, catalogue, as_of) {
        return;
    }
    let chosen = cx.as_of.map(|day| (day.first_day(), None));
    let start = || plan_start(cx, catalogue).map(|(day, place)| (day, Some(place)));
    let Some((day, source)) = chosen.or_else(start) else {
        return;
    };
    let months = cx.threshold(&RULE, "months");
    let Ok(span) = u32::try_from(months) else {
        return;
    };
    if as_of.last_day().plus_months(span) < day {
        let found = CatalogueOutdated { as_of, day, months }.at(catalogue.at("/as_of"));
        out.push(match source {
            Some(place) => found.related(place, START),
            None => found,
        });
    }
}

const START: Label = Label::new("plan_start", "začátek platnosti plánu", "beginning of the plan");

/// Whether a plan had begun by the day of the catalogue, in force still or not, and no later one
/// refers to its services.
fn was_made_for_another(cx: &Context<'_>, catalogue: &Catalogue, as_of: Date) -> bool {
    let own: BTreeSet<&str> = catalogue.services.iter().map(|one| one.id.as_str()).collect();
    let begins = |plan: &Located<'_, Plan>| plan.period.as_ref().and_then(Period::first_day);
    let begun =
        |plan: &Located<'_, Plan>| begins(plan).is_some_and(|from| from <= as_of.last_day());
    let uses = |plan: &Located<'_, Plan>| {
        let network = plan.network.iter().flat_map(|network| &network.items);
        let mut listed = network.filter_map(|item| item.service.as_deref());
        listed.any(|id| own.contains(id))
            || plan.nodes().any(|visit| visit.node.services.iter().any(|id| own.contains(&**id)))
    };
    let later = |plan: &Located<'_, Plan>| begins(plan).is_some_and(|from| as_of.last_day() < from);
    cx.plans().any(|plan| begun(&plan)) && !cx.plans().any(|plan| later(&plan) && uses(&plan))
}
