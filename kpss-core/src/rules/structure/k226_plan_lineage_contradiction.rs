use crate::model::{Plan, PlanLink, Ref};
use crate::rule::prelude::*;

declare_rule! {
    /// Two plans of the submission agree on which of them follows the other.
    ///
    /// Only a warning: plans of several areas may have been joined into one.
    pub PlanLineageContradiction {
        code: "K226", slug: "plan-lineage-contradiction", severity: Warning, certainty: Heuristic,
        basis: Format, citations: [],
        check: Check::Plan(check),
        params: { other: String, names: String },
        cs: {
            title: "Plány si odporují v návaznosti",
            message: "Odkaz vede na plán „{other}“, ten však v opačném směru uvádí „{names}“.",
            why: "Návaznost plánů se čte oběma směry; kde si plány odporují, nelze sledovat, co \
                  se s opatřeními stalo.",
            fix: "Opravte předchozí nebo navazující plán v jednom z dokumentů; vznikl-li plán \
                  sloučením, uveďte to ve výjimce.",
        },
        en: {
            title: "Plans contradict each other in their order",
            message: "The reference leads to the plan “{other}”, but that one names “{names}” in \
                      the other direction.",
            why: "The order of plans is read in both directions; where plans contradict each \
                  other, nobody can follow what became of the measures.",
            fix: "Correct the previous or the next plan in one of the documents; if plans were \
                  joined, say so in a waiver.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let directions: [(_, Back, _, _); 2] = [
        (
            plan.successor.as_ref(),
            |next| next.predecessor.as_ref(),
            "/successor/plan",
            "/predecessor/plan",
        ),
        (
            plan.predecessor.as_ref(),
            |earlier| earlier.successor.as_ref(),
            "/predecessor/plan",
            "/successor/plan",
        ),
    ];
    for (link, back, here, there) in directions {
        let Some(other) = named(link).and_then(|id| cx.plan(id)) else { continue };
        let Some(names) = named(back(other.value)).filter(|id| **id != plan.id) else { continue };
        let found = PlanLineageContradiction {
            other: other.title.clone().unwrap_or_else(|| other.id.to_string()),
            names: names.to_string(),
        };
        if other.id != plan.id {
            out.push(found.at(plan.at(here)).related(other.at(there), OPPOSITE));
        }
    }
}

type Back = fn(&Plan) -> Option<&PlanLink>;

fn named(link: Option<&PlanLink>) -> Option<&Ref<Plan>> {
    link?.plan.as_ref()
}

const OPPOSITE: Label =
    Label::new("opposite_direction", "odkaz v opačném směru", "reference in the other direction");
