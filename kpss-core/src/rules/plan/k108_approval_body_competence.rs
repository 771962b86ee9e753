use super::validity::{is_no_assembly, made_approvals};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// An assembly approves the plan; a council or a steering group alone does not.
    pub ApprovalBodyCompetence {
        code: "K108", slug: "plan-approval-body-competence", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            since(
                ("zákon č. 128/2000 Sb.", "Act No. 128/2000 Coll."),
                ("§ 84", "Section 84"),
                Date::of(2000, 11, 12),
                false,
            ),
        ],
        check: Check::Plan(check),
        params: { body: Label },
        cs: {
            title: "Kdo plán schválil",
            message: "Plán schválil jen tento orgán: {body}; schválení zastupitelstvem plán \
                      neuvádí.",
            why: "O programu rozvoje obce rozhoduje zastupitelstvo; schválení radou nebo řídicí \
                  skupinou samosprávu k plnění plánu nezavazuje.",
            fix: "Doplňte usnesení zastupitelstva, nebo plán zastupitelstvu předložte.",
        },
        en: {
            title: "Who approved the plan",
            message: "Only this body approved the plan: {body}; no approval by an assembly is \
                      given.",
            why: "The assembly decides on the development programme of a municipality; approval \
                  by a council or a steering group does not bind the municipality to carry the \
                  plan out.",
            fix: "Add the resolution of the assembly, or submit the plan to it.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let mut first = None;
    for (index, approval) in made_approvals(plan) {
        let Some(by) = approval.by.filter(|by| is_no_assembly(*by)) else {
            return;
        };
        first = first.or(Some((index, by)));
    }
    if let Some((index, by)) = first {
        let body = Label { code: by.code(), name: by.name() };
        let place = plan.at(format_args!("/approvals/{index}/by"));
        out.push(ApprovalBodyCompetence { body }.at(place));
    }
}
