use crate::documents::start;
use crate::model::{Decision, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan is approved before its validity begins.
    pub ApprovedAfterStart {
        code: "K109", slug: "plan-approved-after-start", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("schválení", "approval"), false)],
        check: Check::Plan(check),
        params: { on: Date, from: Date },
        cs: {
            title: "Schválení před začátkem platnosti",
            message: "Schválení plánu ({on}) následuje až po začátku jeho platnosti {from}.",
            why: "Dokud plán není schválen, nemá se podle čeho postupovat; začátek období tak \
                  zůstává bez plánu.",
            fix: "Ověřte datum schválení a začátek platnosti; příští plán předložte ke schválení \
                  s předstihem.",
        },
        en: {
            title: "Approval before the beginning of validity",
            message: "The approval of the plan ({on}) comes only after the beginning of its \
                      validity, {from}.",
            why: "Until a plan is approved there is nothing to go by, so the beginning of the \
                  period stays without a plan.",
            fix: "Check the date of approval and the beginning of validity; submit the next plan \
                  for approval in advance.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(from) = start(plan) else { return };
    if let Some((index, on)) = Decision::late_approval(&plan.approvals, from) {
        let role = Label::new("period_start", "začátek platnosti", "beginning of validity");
        let place = plan.at(format_args!("/approvals/{index}/on"));
        let found = ApprovedAfterStart { on, from }.at(place);
        out.push(found.related(plan.at("/period/from"), role));
    }
}
