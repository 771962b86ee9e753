use super::decisions::lacks_proof;
use super::validity::{claims_approval, made};
use crate::model::{Decision, DecisionKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan that says that it was approved names the body, the day and the resolution.
    pub ApprovalMissing {
        code: "K107", slug: "plan-approval-missing", severity: Error, certainty: Proof,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true)],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), asks_for: Header,
        params: { missing: Label },
        cs: {
            title: "Schválení plánu",
            message: "Plán se uvádí jako schválený, ale chybí {missing}.",
            why: "Plán je plánem obce teprve schválením; dokument, který se za schválený vydává a \
                  schválení nedokládá, si odporuje. Od 1. 1. 2015 zákon vymezoval střednědobý \
                  plán jako dokument schválený.",
            fix: "Doplňte, kdo plán schválil, kdy a jakým usnesením; není-li plán ještě schválen, \
                  změňte jeho stav.",
        },
        en: {
            title: "Approval of the plan",
            message: "The plan is given as approved, but {missing} is missing.",
            why: "A plan becomes the plan of a municipality by approval; a document that calls \
                  itself approved and does not show the approval contradicts itself. Since 1 \
                  January 2015 the act defined a medium-term plan as an approved document.",
            fix: "Add who approved the plan, when and by which resolution; if it is not approved \
                  yet, change its status.",
        },
    }
}

// An error although the law is cited for a window only: at any time, a plan that says that it was
// approved and does not show how contradicts itself.
fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // A plan of which bodies only took note is the matter of K119.
    let mut decisions = made(&plan.approvals).peekable();
    let noted = |(_, decision): (usize, &Decision)| decision.decision == Some(DecisionKind::Noted);
    if !claims_approval(plan) || (decisions.peek().is_some() && decisions.all(noted)) {
        return;
    }
    // A decision without its outcome may be the one; K126 asks for the outcome.
    let may_approve =
        |decision: &Decision| matches!(decision.decision, None | Some(DecisionKind::Approved));
    let most_complete = made(&plan.approvals)
        .filter(|(_, decision)| may_approve(decision))
        .map(|(index, approval)| (index, lacks_proof(approval)))
        .min_by_key(|(_, lacks)| lacks.map_or(0, |(_, missing)| missing.code.len()));
    match most_complete {
        None => out.push(ApprovalMissing { missing: APPROVAL }.at(plan.at("/approvals"))),
        Some((index, Some((field, missing)))) => {
            let place = plan.at(format_args!("/approvals/{index}/{field}"));
            out.push(ApprovalMissing { missing }.at(place));
        }
        Some((_, None)) => {}
    }
}

const APPROVAL: Label = Label::new("approval", "rozhodnutí o schválení", "the decision to approve");
