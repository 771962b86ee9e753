use super::validity::{CONSULTATION, last_consultation, made_approvals};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan is not approved while comments on its draft may still be given.
    pub ApprovalBeforeConsultationEnd {
        code: "K110", slug: "plan-approval-before-consultation-end", severity: Error, certainty: Proof,
        basis: Arithmetic,
        citations: [source(COMMUNITY_PLANS, ("připomínkové řízení", "consultation"), false)],
        check: Check::Plan(check),
        params: { on: Date, until: Date },
        cs: {
            title: "Schválení po konci připomínkového řízení",
            message: "Plán byl schválen {on}, ale připomínky bylo možné podávat ještě do {until}.",
            why: "Připomínky podané po schválení se v plánu nemohou projevit; jedno z obou dat je \
                  chybné, nebo se připomínky nevypořádaly.",
            fix: "Opravte datum schválení nebo termín pro připomínky; bylo-li připomínkové řízení \
                  k pozdější změně plánu, uveďte schválení této změny.",
        },
        en: {
            title: "Approval after the end of the consultation",
            message: "The plan was approved on {on}, but comments could be given until {until}.",
            why: "Comments given after the approval cannot show in the plan; one of the dates is \
                  wrong, or the comments were not settled.",
            fix: "Correct the date of approval or the term for comments; if the consultation was \
                  about a later change, give the approval of that change.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some((consultation, until)) = last_consultation(plan) else {
        return;
    };
    // A later approval, of the changed plan, settles it.
    let last = made_approvals(plan)
        .filter_map(|(index, approval)| Some((index, approval.on?)))
        .max_by_key(|(_, on)| on.last_day());
    let Some((index, on)) = last.filter(|(_, on)| on.last_day() < until) else {
        return;
    };
    let place = plan.at(format_args!("/approvals/{index}/on"));
    let period = plan.at(format_args!("/process/consultations/{consultation}/period/until"));
    let found = ApprovalBeforeConsultationEnd { on, until }.at(place);
    out.push(found.related(period, CONSULTATION));
}
