use crate::model::{Period, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// A project ends only after the plan that it made has begun.
    pub ProjectEndsAfterPlanBegins {
        code: "K839", slug: "project-ends-after-plan-begins", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(("praxe projektů ESF", "practice of ESF projects"), ("návaznost projektu a plánu", "how project and plan follow"), false)],
        check: Check::Project(check),
        params: { end: Date, from: Date },
        cs: {
            title: "Konec projektu a začátek plánu",
            message: "Projekt končí {end}, plán, který z něj vznikl, začíná už {from}.",
            why: "Plán má být hotov před svým začátkem; pozdější konec projektu může znamenat, \
                  že vznikal až za běhu.",
            fix: "Ověřte období plánu i projektu; projekt mohl po dokončení plánu ještě \
                  pokračovat.",
        },
        en: {
            title: "End of the project and beginning of the plan",
            message: "The project ends on {end}, the plan that it made begins already on {from}.",
            why: "A plan should be ready before it begins; a later end of the project may mean \
                  that it was made while it ran.",
            fix: "Check both periods; the project may have gone on after the plan was finished.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(end) = project.period.as_ref().and_then(Period::last_day) else { return };
    for plan in cx.plans_of_project(&project.id) {
        let Some(from) = plan.period.as_ref().and_then(Period::first_day) else { continue };
        if from < end {
            let found = ProjectEndsAfterPlanBegins { end, from };
            let found = found.at(project.at("/period/until"));
            out.push(found.related(plan.at("/period/from"), BEGINNING));
        }
    }
}

const BEGINNING: Label = Label::new("plan_start", "začátek plánu", "beginning of the plan");
