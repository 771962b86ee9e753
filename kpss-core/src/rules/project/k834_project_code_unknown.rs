use crate::codes::{ACTIVITY_KINDS, PROGRAMMES};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a programme or of a kind of activity is not in its list.
    pub ProjectCodeUnknown {
        code: "K834", slug: "project-code-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("číselníky programů a aktivit kpss", "kpss code lists of programmes and activities"),
                ("", ""),
                true,
            ),
        ],
        check: Check::Project(check), on_partial: Run,
        params: { code: String, list: Label },
        cs: {
            title: "Neznámý kód v projektu",
            message: "Kód „{code}“ není v číselníku: {list}.",
            why: "S neznámým kódem nelze ověřit registrační číslo, dobu realizace ani povinné \
                  aktivity výzvy.",
            fix: "Použijte kód z číselníku; jde-li o program nebo aktivitu, které v něm nejsou, \
                  údaj ponechte.",
        },
        en: {
            title: "Unknown code in the project",
            message: "The code “{code}” is not in the code list: {list}.",
            why: "With an unknown code the registration number, the term and the obligatory \
                  activities cannot be checked.",
            fix: "Use a code of the list; keep the value if the programme or activity is not \
                  there.",
        },
    }
}

const PROGRAMME: Label = Label::new("programme", "programy", "programmes");
const ACTIVITY: Label =
    Label::new("activity-kind", "druhy klíčových aktivit", "kinds of key activities");

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let mut look = |list: Label, code: Option<&str>, is_known: bool, pointer: String| {
        if let Some(code) = code.filter(|_| !is_known) {
            let found = ProjectCodeUnknown { code: code.to_owned(), list };
            out.push(found.at(project.at(pointer)));
        }
    };
    let knows = |code: Option<&str>| code.is_none_or(|code| PROGRAMMES.has(code));
    let own = project.programme.as_deref();
    look(PROGRAMME, own, knows(own), "/programme".to_owned());
    let lists = [("predecessors", &project.predecessors), ("successors", &project.successors)];
    for (list, links) in lists {
        for (index, link) in links.iter().enumerate() {
            let code = link.programme.as_deref();
            look(PROGRAMME, code, knows(code), format!("/{list}/{index}/programme"));
        }
    }
    for (index, activity) in project.key_activities.iter().enumerate() {
        let code = activity.kind.as_deref();
        let is_known = code.is_none_or(|code| ACTIVITY_KINDS.has(code));
        look(ACTIVITY, code, is_known, format!("/key_activities/{index}/kind"));
    }
}
