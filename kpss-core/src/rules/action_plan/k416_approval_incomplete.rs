use crate::model::{ActionPlan, Decision, PlanStatus};
use crate::rule::prelude::*;
use crate::rules::plan::decisions::{is_approval, lacks_proof};

declare_rule! {
    /// An action plan says that it was approved and not by whom and when.
    pub ApprovalIncomplete {
        code: "K416", slug: "action-plan-approval-incomplete", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(ACTION_PLANS, ("schválení", "approval"), false)],
        check: Check::ActionPlan(check), asks_for: Header,
        params: { missing: Label },
        cs: {
            title: "Doložení schválení akčního plánu",
            message: "Akční plán byl podle svého stavu schválen, ale chybí {missing}.",
            why: "Bez orgánu a data nelze schválení ověřit ani dohledat.",
            fix: "Doplňte rozhodnutí o schválení: orgán, datum, výsledek a číslo usnesení.",
        },
        en: {
            title: "Proof of the approval of an action plan",
            message: "By its status the action plan was approved, but {missing} is missing.",
            why: "Without body and day the approval can be neither checked nor found.",
            fix: "Add the decision: body, date, outcome and number of the resolution.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let mut approved =
        doc.approvals.iter().enumerate().filter(|(_, one)| is_approval(one)).peekable();
    let may_be = |one: &Decision| one.is_made() && one.decision.is_none();
    if approved.peek().is_none() {
        // Of a decision without its outcome K126 speaks.
        let claims = doc.status == Some(PlanStatus::Approved);
        if claims && !doc.approvals.iter().any(may_be) {
            out.push(ApprovalIncomplete { missing: APPROVAL }.at(doc.at("/approvals")));
        }
        return;
    }
    let most_complete = approved
        .map(|(index, one)| (index, lacks_proof(one)))
        .min_by_key(|(_, lacks)| lacks.map_or(0, |(_, missing)| missing.code.len()));
    if let Some((index, Some((field, missing)))) = most_complete {
        let place = doc.at(format_args!("/approvals/{index}/{field}"));
        out.push(ApprovalIncomplete { missing }.at(place));
    }
}

const APPROVAL: Label = Label::new("approval", "rozhodnutí o schválení", "the decision to approve");
