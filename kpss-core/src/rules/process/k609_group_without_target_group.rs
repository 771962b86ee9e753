use super::description::{bodies, name};
use crate::documents::is_intended;
use crate::model::{BodyKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each working group says with which target groups of the plan it deals.
    pub GroupWithoutTargetGroup {
        code: "K609", slug: "org-group-without-target-group", severity: Warning,
        certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("pracovní skupiny podle cílových skupin", "working groups by target group"),
                false,
            ),
        ],
        check: Check::Plan(check),
        params: { body: String },
        cs: {
            title: "Cílové skupiny pracovní skupiny",
            message: "U pracovní skupiny „{body}“ není uvedeno, kterými cílovými skupinami se \
                      zabývá.",
            why: "Podle cílových skupin se pozná, kdo navrhl která opatření a zda se na někoho \
                  nezapomnělo.",
            fix: "Doplňte cílové skupiny plánu, kterými se skupina zabývá; průřezová skupina má \
                  všechny.",
        },
        en: {
            title: "Target groups of a working group",
            message: "The working group “{body}” does not say with which target groups it deals.",
            why: "The target groups show who proposed which measures and whether somebody was \
                  forgotten.",
            fix: "Add the target groups of the plan with which the group deals; a cross-cutting \
                  one has them all.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // Where the plan itself has no target groups, a group cannot name them.
    if is_intended(plan) || plan.target_groups.is_empty() {
        return;
    }
    let working = bodies(plan.value, BodyKind::WorkingGroup);
    for (index, body) in working.filter(|(_, body)| body.target_groups.is_empty()) {
        let found = GroupWithoutTargetGroup { body: name(body) };
        out.push(found.at(plan.at(format_args!("/bodies/{index}/target_groups"))));
    }
}
