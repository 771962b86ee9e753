use super::description::Groups;
use crate::model::{BodyKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan that describes its organisation has a steering or coordination group.
    pub SteeringGroupMissing {
        code: "K601", slug: "org-steering-group-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(METHODOLOGY, ("organizační struktura", "organisational structure"), false),
        ],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Řídicí skupina",
            message: "Plán neuvádí řídicí ani koordinační skupinu.",
            why: "Bez řídicí skupiny není jasné, kdo návrh plánu schvaluje před předložením \
                  samosprávě a kdo dohlíží na jeho plnění.",
            fix: "Doplňte řídicí (koordinační) skupinu a její složení.",
        },
        en: {
            title: "Steering group",
            message: "The plan names neither a steering nor a coordination group.",
            why: "Without a steering group it is not clear who agrees on the draft before it goes \
                  to the councils and who watches over its fulfilment.",
            fix: "Add the steering (coordination) group and who sits in it.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // A group that does not say what it is may be the one.
    let groups = Groups::of(cx, plan);
    let unknown = groups.some_kind_unknown() || !groups.is_speaker;
    let told = groups.are_told_by_project(&[BodyKind::SteeringGroup, BodyKind::CoordinationGroup]);
    if groups.describe_organisation() && groups.steering().next().is_none() && !unknown && !told {
        let place = if groups.list.is_empty() { "/bodies" } else { "/bodies/-" };
        out.push(SteeringGroupMissing {}.at(groups.at(place)));
    }
}
