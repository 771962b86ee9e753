use super::grant::published;
use crate::model::{KeyActivity, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// An activity that the call supports is not among the key activities.
    pub ActivityMissing {
        code: "K828", slug: "activity-mandatory-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology, citations: [source(OPZ_CALLS, ("", ""), true)],
        check: Check::Project(check),
        params: { call: String, activity: Label },
        cs: {
            title: "Chybějící aktivita výzvy",
            message: "Mezi klíčovými aktivitami chybí aktivita výzvy č. {call}: {activity}.",
            why: "Výzva popisuje šest aktivit, které dohromady tvoří proces plánování; projekt \
                  bez některé z nich proces nepokrývá celý.",
            fix: "Doplňte aktivitu, přiřaďte druh té, která ji zahrnuje, nebo vysvětlete, proč \
                  není potřeba.",
        },
        en: {
            title: "Missing activity of the call",
            message: "The key activities lack an activity of call no. {call}: {activity}.",
            why: "The call describes six activities that make up the process together; without \
                  one the process is not whole.",
            fix: "Add the activity, give its kind to the one that contains it, or explain why it \
                  is not needed.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(call) = published(project).filter(|_| !project.key_activities.is_empty()) else {
        return;
    };
    for activity in call.activities {
        let covers = |one: &KeyActivity| {
            one.kind.as_ref().is_some_and(|kind| kind.as_str() == activity.code)
        };
        if !project.key_activities.iter().any(covers) {
            let finding = ActivityMissing {
                call: call.code.to_owned(),
                activity: Label::new(activity.code, activity.cs, activity.en),
            };
            let place = project.at("/key_activities");
            out.push(finding.at(place).related(project.at("/call/number"), CALL));
        }
    }
}

const CALL: Label = Label::new("call", "výzva", "call");
