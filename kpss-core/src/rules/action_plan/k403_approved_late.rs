use super::carried_out::days;
use crate::model::{ActionPlan, Decision};
use crate::rule::prelude::*;

declare_rule! {
    /// An action plan is approved before its year begins.
    pub ApprovedLate {
        code: "K403", slug: "action-plan-approved-late", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(ACTION_PLANS, ("schválení", "approval"), false)],
        check: Check::ActionPlan(check),
        params: { on: Date, from: Date },
        cs: {
            title: "Včasné schválení akčního plánu",
            message: "Schválení akčního plánu ({on}) následuje až po začátku jeho roku {from}.",
            why: "Akční plán má být podkladem pro rozpočet a dotace daného roku; schválený v jeho \
                  průběhu přichází pozdě.",
            fix: "Ověřte datum schválení a rok; další akční plán schvalte do konce předchozího \
                  roku.",
        },
        en: {
            title: "Approval of the action plan in time",
            message: "The approval of the action plan ({on}) comes only after the beginning of \
                      its year, {from}.",
            why: "An action plan should be the ground for the budget and the grants of its year; \
                  approved within the year it comes too late.",
            fix: "Check the date of approval and the year; approve the next action plan by the \
                  end of the year before.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let Some((from, _, field)) = days(doc) else {
        return;
    };
    if let Some((index, on)) = Decision::late_approval(&doc.approvals, from) {
        let start = Label::new("beginning", "začátek roku", "beginning of the year");
        let place = doc.at(format_args!("/approvals/{index}/on"));
        let found = ApprovedLate { on, from }.at(place);
        out.push(found.related(doc.at(field), start));
    }
}
