use crate::model::{Output, OutputKind, Project, ProjectStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A planning project brings neither a plan nor an action plan.
    pub OutputPlanMissing {
        code: "K808", slug: "project-output-plan-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check), asks_for: Parts,
        cs: {
            title: "Projekt bez plánu",
            message: "Mezi výstupy projektu není plán ani akční plán a žádný plán v podání na \
                      projekt neodkazuje.",
            why: "Vytvoření střednědobého nebo akčního plánu je hlavní podporovaná aktivita výzev \
                  na plánování; ve výzvě 106 byla povinná.",
            fix: "Doplňte plán nebo akční plán mezi výstupy, nebo u plánu uveďte projekt, ze \
                  kterého vznikl.",
        },
        en: {
            title: "Project without a plan",
            message: "Neither a plan nor an action plan is among the outputs, and no plan of the \
                      submission refers to the project.",
            why: "Drafting a plan or an action plan is the main activity that calls for planning \
                  support; call 106 made it obligatory.",
            fix: "Add the plan or action plan to the outputs, or name the project in the plan \
                  that came out of it.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let is_bare_intent = project.status == Some(ProjectStatus::Intended)
        && project.outputs.is_empty()
        && project.key_activities.is_empty();
    let is_plan = |output: &Output| {
        matches!(output.kind, Some(OutputKind::Plan | OutputKind::ActionPlan))
            || output.document.as_ref().is_some_and(|id| is_plan_of_submission(cx, id))
    };
    if !is_bare_intent
        && !project.outputs.iter().any(is_plan)
        && !cx.lineage().is_paid_by(&project.id)
    {
        out.push(OutputPlanMissing {}.at(project.at("/outputs")));
    }
}

fn is_plan_of_submission(cx: &Context<'_>, id: &str) -> bool {
    cx.plan(id).is_some() || cx.action_plan(id).is_some()
}
