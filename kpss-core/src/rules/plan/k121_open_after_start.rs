use super::validity::{CONSULTATION, last_consultation, made_approvals};
use crate::documents::{is_intended, start};
use crate::model::{Decision, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Comments on a plan end before its validity begins.
    pub OpenAfterStart {
        code: "K121", slug: "plan-open-after-start", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("připomínkové řízení", "consultation"), false)],
        check: Check::Plan(check),
        params: { from: Date, until: Date },
        cs: {
            title: "Připomínkové řízení po začátku platnosti",
            message: "Platnost plánu začíná {from}, ale připomínky k návrhu bylo možné podávat \
                      ještě {until}; plán tedy mohl být schválen až po začátku platnosti, nebo \
                      schválen není.",
            why: "Dokud plán není schválen, nemá se podle čeho postupovat; začátek období tak \
                  zůstává bez plánu.",
            fix: "Doplňte, kdo plán schválil a kdy; příští plán předložte k připomínkám a ke \
                  schválení s předstihem.",
        },
        en: {
            title: "Consultation after the beginning of validity",
            message: "The plan is valid from {from}, but comments on the draft could still be \
                      given on {until}; so the plan can have been approved only after the \
                      beginning of its validity, or it is not approved.",
            why: "Until a plan is approved there is nothing to go by, so the beginning of the \
                  period stays without a plan.",
            fix: "Add who approved the plan and when; publish the next plan for comments and \
                  approval in advance.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(from) = start(plan) else { return };
    let Some((index, until)) = last_consultation(plan).filter(|(_, until)| *until >= from) else {
        return;
    };
    // An approval that was made or is planned is the matter of K109.
    let dated = Decision::late_approval(&plan.approvals, from).is_some();
    if is_intended(plan) || dated || made_approvals(plan).next().is_some() {
        return;
    }
    let consultation = plan.at(format_args!("/process/consultations/{index}/period/until"));
    let found = OpenAfterStart { from, until }.at(plan.at("/period/from"));
    out.push(found.related(consultation, CONSULTATION));
}
