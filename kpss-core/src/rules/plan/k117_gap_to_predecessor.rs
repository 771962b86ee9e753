use super::validity::{PREDECESSOR_END, predecessor_end};
use crate::documents::start;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan begins the day after the previous one ends.
    pub GapToPredecessor {
        code: "K117", slug: "plan-gap-to-predecessor", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("návaznost období", "continuity of periods"), false)],
        check: Check::Plan(check),
        params: { end: Date, from: Date },
        cs: {
            title: "Mezera po předchozím plánu",
            message: "Předchozí plán platil do {end}, tento plán začíná až {from}; mezi nimi \
                      žádný plán neplatí.",
            why: "V době bez plánu chybí podklad pro akční plán i pro žádosti o dotace.",
            fix: "Ověřte data; pokud byl předchozí plán prodloužen, doplňte u něj prodloužení.",
        },
        en: {
            title: "Gap after the previous plan",
            message: "The previous plan was valid until {end}, this plan begins only on {from}; \
                      between them no plan is valid.",
            why: "In a time without a plan there is no ground for an action plan or for \
                  applications for grants.",
            fix: "Check the dates; if the previous plan was extended, add the extension to it.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(from) = start(plan) else { return };
    let Some((end, place)) = predecessor_end(cx, plan) else {
        return;
    };
    if end.next_day() < from {
        let found = GapToPredecessor { end, from }.at(plan.at("/period/from"));
        out.push(found.related(place, PREDECESSOR_END));
    }
}
