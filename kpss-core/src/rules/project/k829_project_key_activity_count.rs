use crate::model::{Count, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// The stated number of key activities is not that of the list.
    pub KeyActivityCount {
        code: "K829", slug: "project-key-activity-count", severity: Info, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Project(check),
        params: { declared: i64, listed: i64 },
        cs: {
            title: "Počet klíčových aktivit",
            message: "Dokument mluví o {declared} {declared|klíčové aktivitě|klíčových \
                      aktivitách|klíčových aktivitách}, v seznamu je jich {listed}.",
            why: "Rozdíl znamená, že některá aktivita v seznamu chybí nebo přebývá.",
            fix: "Porovnejte seznam aktivit s textem projektu.",
        },
        en: {
            title: "Number of key activities",
            message: "The document speaks of {declared} key {declared|activity|activities}, the \
                      list has {listed}.",
            why: "A difference means that an activity is missing or superfluous.",
            fix: "Compare the list with the text of the project.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let listed = count(project.key_activities.len());
    let Some(Count(declared)) = project.declared_key_activities.filter(|_| listed > 0) else {
        return;
    };
    let declared = i64::from(declared);
    if declared != listed {
        let found =
            KeyActivityCount { declared, listed }.at(project.at("/declared_key_activities"));
        out.push(found.related(project.at("/key_activities"), LIST));
    }
}

const LIST: Label = Label::new("list", "seznam aktivit", "list of activities");
