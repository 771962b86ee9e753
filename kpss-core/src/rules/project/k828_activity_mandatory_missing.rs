use super::grant::published;
use crate::codes::CallActivity;
use crate::model::{KeyActivity, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// An activity that the call supports is not among the key activities.
    pub ActivityMissing {
        code: "K828", slug: "activity-mandatory-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check), asks_for: Parts,
        params: { call: String, count: i64, activities: Vec<Label> },
        cs: {
            title: "Chybějící aktivita výzvy",
            message: "Mezi klíčovými aktivitami {count|chybí aktivita|chybějí aktivity|chybí \
                      aktivity} výzvy č. {call}: {activities}.",
            why: "Výzva popisuje šest aktivit, které dohromady tvoří proces plánování; projekt \
                  bez některé z nich proces nepokrývá celý.",
            fix: "Doplňte aktivitu, přiřaďte druh té, která ji zahrnuje, nebo vysvětlete, proč \
                  není potřeba.",
        },
        en: {
            title: "Missing activity of the call",
            message: "The key activities lack {count|an activity|activities} of call no. {call}: \
                      {activities}.",
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
    let is_missing = |code: &str| {
        let covers =
            |one: &KeyActivity| one.kind.as_ref().is_some_and(|kind| kind.as_str() == code);
        !project.key_activities.iter().any(covers)
    };
    let missing: Vec<_> = call.activities.iter().filter(|one| is_missing(one.code)).collect();
    if missing.is_empty() {
        return;
    }
    let name = |one: &&CallActivity| Label::new(one.code, one.cs, one.en);
    let finding = ActivityMissing {
        call: call.code.to_owned(),
        count: count(missing.len()),
        activities: missing.iter().map(name).collect(),
    };
    let place = project.at("/key_activities/-");
    out.push(finding.at(place).related(project.at("/call/number"), CALL));
}

const CALL: Label = Label::new("call", "výzva", "call");
