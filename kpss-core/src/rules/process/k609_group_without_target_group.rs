use super::description::{Groups, name};
use crate::documents::is_intended;
use crate::model::{Body, BodyKind, Plan};
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
        check: Check::Plan(check), asks_for: Details,
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

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let groups = Groups::of(cx, plan);
    // Where the plan itself has no target groups, a group cannot name them.
    if is_intended(plan) || plan.target_groups.is_empty() || !groups.is_speaker {
        return;
    }
    let working = groups.bodies(BodyKind::WorkingGroup);
    for (index, body) in working.filter(|(_, body)| asks_whom(body)) {
        let found = GroupWithoutTargetGroup { body: name(body) };
        out.push(found.at(groups.at(format_args!("/bodies/{index}/target_groups"))));
    }
}

/// Whether the group should say with whom it deals: one of a territory deals with all.
fn asks_whom(body: &Body) -> bool {
    const OF_A_TERRITORY: [&str; 8] =
        ["obc", "obec", "mikroregion", "region", "území", "starost", "měst", "venkov"];
    let called = body.name.as_deref().unwrap_or_default().to_lowercase();
    let mut words = called.split(|letter: char| !letter.is_alphanumeric());
    let is_of_territory = words.any(|word| OF_A_TERRITORY.iter().any(|one| word.starts_with(one)));
    body.target_groups.is_empty() && !is_of_territory
}
