use super::validity::made;
use crate::model::{DecisionKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Taking note of a plan is not approving it.
    pub ApprovalNotedOnly {
        code: "K119", slug: "plan-approval-noted-only", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [
            since(
                ("aktualizace plánu Vodňany 2013–2014", "update of the plan of Vodňany 2013–2014"),
                ("zastupitelstvo vzalo na vědomí", "noted by the assembly"),
                Date::of(2014, 12, 31),
                true,
            ),
        ],
        check: Check::Plan(check),
        cs: {
            title: "Plán jen vzatý na vědomí",
            message: "Žádné rozhodnutí plán neschvaluje; plán byl jen vzat na vědomí.",
            why: "Kdo plán vezme na vědomí, potvrzuje, že o něm ví, ale k jeho plnění se \
                  nezavazuje.",
            fix: "Předložte plán ke schválení; pokud byl schválen, opravte výsledek rozhodnutí.",
        },
        en: {
            title: "Plan only taken note of",
            message: "No decision approves the plan; it was only taken note of.",
            why: "Who takes note of a plan confirms knowing of it, but does not undertake to \
                  carry it out.",
            fix: "Submit the plan for approval; if it was approved, correct the result of the \
                  decision.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let mut first = None;
    for (index, decision) in made(&plan.approvals) {
        if decision.decision != Some(DecisionKind::Noted) {
            return;
        }
        first = first.or(Some(index));
    }
    if let Some(index) = first {
        let place = plan.at(format_args!("/approvals/{index}/decision"));
        out.push(ApprovalNotedOnly {}.at(place));
    }
}
