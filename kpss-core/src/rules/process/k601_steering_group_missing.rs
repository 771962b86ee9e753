use super::description::{describes_organisation, some_kind_unknown, steering};
use crate::model::Plan;
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

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // A group that does not say what it is may be the one.
    let unknown = some_kind_unknown(plan.value);
    if describes_organisation(plan) && steering(plan.value).next().is_none() && !unknown {
        let place = if plan.bodies.is_empty() { "/bodies" } else { "/bodies/-" };
        out.push(SteeringGroupMissing {}.at(plan.at(place)));
    }
}
