use super::parts::{has_strategy, is_asked};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The strategic part begins with a vision.
    pub VisionMissing {
        code: "K213", slug: "vision-missing", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source("podoba komunitních plánů", "vize", false)],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::Plan(check), on_partial: Skip, needs: [],
        params: {},
        thresholds: [],
        cs: {
            title: "Vize",
            message: "Strategická část neuvádí vizi.",
            why: "Vize říká, kam má území dospět, a drží priority pohromadě; v komunitních plánech je obvyklá.",
            fix: "Doplňte vizi, na které se řídicí skupina shodla.",
        },
        en: {
            title: "Vision",
            message: "The strategic part states no vision.",
            why: "A vision says where the area is to arrive and holds the priorities together; it is usual in community plans.",
            fix: "Add the vision on which the steering group agreed.",
        },
        examples: [
            Invalid(Edits(&[Remove("/plans/0/strategy/vision")]), &["/plans/0/strategy/vision"]),
            Invalid(Edits(&[Set("/plans/0/strategy/vision", r#"" ""#)]), &["/plans/0/strategy/vision"]),
            Valid(Edits(&[Set("/plans/0/strategy/vision", r#""Každý najde pomoc doma.""#)])),
            Boundary(Edits(&[Set("/plans/-", r#"{"kind": "plan", "id": "plan-dalsi", "schema_version": "1.0", "title": "Zamýšlený plán", "status": "intended", "period": {"from": "2023-01-01", "until": "2025-12-31"}, "predecessor": {"plan": "plan-2020-2022"}, "sources": [{"id": "zamer", "title": "Záměr"}]}"#)])),
        ],
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let vision = plan.strategy.as_ref().and_then(|strategy| strategy.vision.as_deref());
    let stated = vision.is_some_and(|vision| !vision.trim().is_empty());
    if has_strategy(plan) && is_asked(plan) && !stated {
        out.push(VisionMissing {}.at(plan.at("/strategy/vision")));
    }
}
