use super::validity::{PREDECESSOR_END, predecessor_end};
use crate::documents::start;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan does not begin while the previous one is still valid.
    pub OverlapWithPredecessor {
        code: "K118", slug: "plan-overlap-with-predecessor", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("návaznost období", "continuity of periods"), false)],
        check: Check::Plan(check),
        params: { end: Date, from: Date },
        cs: {
            title: "Souběh s předchozím plánem",
            message: "Předchozí plán platí do {end}, tento plán začíná už {from}; platí tedy oba \
                      zároveň.",
            why: "Platí-li dva plány zároveň, není jasné, podle kterého se postupuje a který se \
                  vyhodnocuje.",
            fix: "Ověřte data; pokud nový plán předchozí nahradil dříve, zkraťte platnost \
                  předchozího nebo jeho prodloužení.",
        },
        en: {
            title: "Overlap with the previous plan",
            message: "The previous plan is valid until {end}, this plan begins already on {from}; \
                      both are valid at once.",
            why: "If two plans are valid at once, it is not clear which one is followed and which \
                  one is evaluated.",
            fix: "Check the dates; if the new plan replaced the previous one earlier, shorten the \
                  previous plan or its extension.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(from) = start(plan) else { return };
    let Some((end, place)) = predecessor_end(cx, plan) else {
        return;
    };
    if end >= from {
        let found = OverlapWithPredecessor { end, from }.at(plan.at("/period/from"));
        out.push(found.related(place, PREDECESSOR_END));
    }
}
