use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::carried_out::days;
use crate::model::{ActionPlan, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan has one action plan a year.
    pub DuplicateYear {
        code: "K406", slug: "action-plan-duplicate-year", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            source(ACTION_PLANS, ("jeden akční plán na rok", "one action plan a year"), false),
        ],
        check: Check::Submission(check),
        reads: [ActionPlan],
        params: { year: Date },
        cs: {
            title: "Dva akční plány na týž rok",
            message: "Na rok {year} jsou k témuž plánu dva akční plány.",
            why: "Ze dvou akčních plánů na týž rok není jasné, který platí a podle kterého se \
                  plnění vyhodnocuje.",
            fix: "Ponechte platný akční plán; starší verzi odeberte nebo ji označte jako \
                  nahrazenou.",
        },
        en: {
            title: "Two action plans for the same year",
            message: "There are two action plans of the same plan for {year}.",
            why: "With two action plans for one year it is not clear which one is valid and which \
                  one fulfilment is measured by.",
            fix: "Keep the valid action plan; take the older version away or mark it as \
                  superseded.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut seen: BTreeMap<(&str, u16), Place> = BTreeMap::new();
    for entry in &cx.entries {
        let AnyDocument::ActionPlan(doc) = entry.document else {
            continue;
        };
        let (Some(plan), Some((years, field))) = (named_plan(doc), years(doc)) else {
            continue;
        };
        if doc.status == Some(PlanStatus::Superseded) {
            continue;
        }
        let place = entry.at(field);
        // One finding for two action plans, however many years they share.
        let mut shared = years.clone().filter_map(|year| {
            let first = seen.get(&(plan, year))?;
            Some((year, first.clone()))
        });
        if let Some((year, first)) = shared.next() {
            let found = DuplicateYear { year: Date::year_only(year) }.at(place.clone());
            out.push(found.related(first, FIRST));
        }
        for year in years {
            seen.entry((plan, year)).or_insert_with(|| place.clone());
        }
    }
}

const FIRST: Label = Label::new("first", "první akční plán", "first action plan");

/// The years that the action plan covers without extensions: a period of several whole years in which
/// its year lies stands for them all.
fn years(doc: &ActionPlan) -> Option<(RangeInclusive<u16>, &'static str)> {
    let (from, until, field) = days(doc)?;
    let own = from.year()..=until.year();
    let is_whole = |(from, until): &(Date, Date)| {
        let (first, last) = (Date::year_only(from.year()), Date::year_only(until.year()));
        *from == first.first_day() && *until == last.last_day()
    };
    let stated = doc.first_day().zip(doc.last_day()).filter(is_whole);
    let stated = stated.map(|(from, until)| from.year()..=until.year());
    let holds =
        |years: &RangeInclusive<u16>| years.contains(own.start()) && years.contains(own.end());
    Some((stated.filter(holds).unwrap_or(own), field))
}

/// Identifier of the plan, or its title where it is not in the submission.
fn named_plan(doc: &ActionPlan) -> Option<&str> {
    let link = doc.plan.as_ref()?;
    let id = link.plan.as_deref();
    id.or(link.title.as_deref())
}
