use super::parts::{has_strategy, is_asked};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The strategic part begins with a vision.
    pub VisionMissing {
        code: "K213", slug: "vision-missing", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("vize", "vision"), false)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Vize",
            message: "Strategická část neuvádí vizi.",
            why: "Vize říká, kam má území dospět, a drží priority pohromadě; v komunitních \
                  plánech je obvyklá.",
            fix: "Doplňte vizi, na které se řídicí skupina shodla.",
        },
        en: {
            title: "Vision",
            message: "The strategic part states no vision.",
            why: "A vision says where the area is to arrive and holds the priorities together; it \
                  is usual in community plans.",
            fix: "Add the vision on which the steering group agreed.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let vision = plan.strategy.as_ref().and_then(|strategy| strategy.vision.as_deref());
    let stated = vision.is_some_and(|vision| !vision.trim().is_empty());
    if has_strategy(plan) && is_asked(plan) && !stated {
        out.push(VisionMissing {}.at(plan.at("/strategy/vision")));
    }
}
