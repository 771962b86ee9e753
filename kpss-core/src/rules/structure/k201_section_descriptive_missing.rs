use super::parts::{has_description, is_asked};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan says how it came about and who took part (the descriptive part).
    pub SectionDescriptiveMissing {
        code: "K201", slug: "section-descriptive-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            decree_505(("§ 39a odst. 1 a odst. 2 písm. a)", "Section 39a(1) and (2)(a)"), true),
            act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        ],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Popisná část",
            message: "Plán neobsahuje popisnou část: neuvádí, jak vznikal a kdo se zapojil.",
            why: "Popisná část ukazuje, jak byli informováni a zapojeni občané, obce, \
                  poskytovatelé a uživatelé služeb. Pro plán kraje je povinná; u plánu obce jde o \
                  dobrou praxi a o obsah, který zákon od 1. 1. 2015 spojoval s pojmem střednědobý \
                  plán.",
            fix: "Doplňte způsob zpracování plánu, jeho oznámení, události a připomínkové řízení.",
        },
        en: {
            title: "Descriptive part",
            message: "The plan has no descriptive part: it does not say how it came about and who \
                      took part.",
            why: "The descriptive part shows how citizens, municipalities, providers and users \
                  were informed and involved. In the plan of a region it is obligatory; in the \
                  plan of a municipality it is good practice, and content that the act tied to a \
                  medium-term plan since 1 January 2015.",
            fix: "Add how the plan was made, its announcement, the events and the public comments.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if is_asked(plan) && !has_description(plan) && !is_told_by_project(cx, plan) {
        out.push(SectionDescriptiveMissing {}.at(plan.at("/process")));
    }
}

/// Whether the submission, or the project that paid for the plan, says who took part.
fn is_told_by_project(cx: &Context<'_>, plan: &Plan) -> bool {
    if cx.document(&plan.id).is_some_and(|entry| !entry.common_bodies().is_empty()) {
        return true;
    }
    cx.projects_of(&plan.id).any(|project| !project.bodies.is_empty() || !project.events.is_empty())
}
