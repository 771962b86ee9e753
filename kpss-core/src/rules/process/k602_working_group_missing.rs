use super::description::Groups;
use crate::model::{BodyKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Beside the steering group there is at least one working group.
    ///
    /// Where the steering group is missing, too, only K601 speaks.
    pub WorkingGroupMissing {
        code: "K602", slug: "org-working-group-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(METHODOLOGY, ("organizační struktura", "organisational structure"), false),
        ],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Pracovní skupiny",
            message: "Plán neuvádí žádnou pracovní skupinu.",
            why: "Potřeby a opatření navrhují pracovní skupiny podle cílových skupin; bez nich \
                  plán vzniká jen od stolu.",
            fix: "Doplňte pracovní skupiny, cílové skupiny, kterými se zabývají, a jejich složení.",
        },
        en: {
            title: "Working groups",
            message: "The plan names no working group.",
            why: "Needs and measures are proposed by working groups for the target groups; \
                  without them a plan is made at a desk.",
            fix: "Add the working groups, the target groups with which they deal, and who sits in \
                  them.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let groups = Groups::of(cx, plan);
    let steered = groups.describe_organisation() && groups.steering().next().is_some();
    let working = groups.bodies(BodyKind::WorkingGroup).next().is_some()
        || groups.are_told_by_project(&[BodyKind::WorkingGroup]);
    if steered && !working && groups.is_speaker && !groups.some_kind_unknown() {
        out.push(WorkingGroupMissing {}.at(groups.at("/bodies/-")));
    }
}
