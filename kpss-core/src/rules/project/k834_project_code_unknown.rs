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
    let mut programme = |code: Option<&str>, pointer: String| {
        if let Some(code) = code.filter(|code| !PROGRAMMES.has(code)) {
            let found = ProjectCodeUnknown { code: code.to_owned(), list: PROGRAMME };
            out.push(found.at(project.at(pointer)).code_of(&PROGRAMMES, code));
        }
    };
    programme(project.programme.as_deref(), "/programme".to_owned());
    let lists = [("predecessors", &project.predecessors), ("successors", &project.successors)];
    for (list, links) in lists {
        for (index, link) in links.iter().enumerate() {
            programme(link.programme.as_deref(), format!("/{list}/{index}/programme"));
        }
    }
    for (index, activity) in project.key_activities.iter().enumerate() {
        if let Some(code) = activity.kind.as_deref().filter(|code| !ACTIVITY_KINDS.has(code)) {
            let found = ProjectCodeUnknown { code: code.to_owned(), list: ACTIVITY };
            let place = project.at(format_args!("/key_activities/{index}/kind"));
            out.push(found.at(place).code_of(&ACTIVITY_KINDS, code));
        }
    }
}
