use crate::codes::PROGRAMMES;
use crate::model::{Project, ProjectStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A finished project of a programme has no registration number.
    pub RegNumberMissing {
        code: "K838", slug: "project-reg-number-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(("praxe projektů ESF", "practice of ESF projects"), ("registrační číslo", "registration number"), false)],
        check: Check::Project(check), on_partial: Run, asks_for: Header,
        params: { programme: String },
        cs: {
            title: "Chybějící registrační číslo",
            message: "Ukončený projekt programu {programme} neuvádí registrační číslo.",
            why: "Podle registračního čísla se projekt dohledá v přehledech podpořených \
                  projektů.",
            fix: "Doplňte číslo podle rozhodnutí o dotaci.",
        },
        en: {
            title: "Missing registration number",
            message: "A finished project of the programme {programme} states no registration \
                      number.",
            why: "By its number a project is found in the lists of supported projects.",
            fix: "Add the number from the grant decision.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let programme = project.programme.as_ref().and_then(|code| PROGRAMMES.get(code));
    let is_over = project.status == Some(ProjectStatus::Finished);
    if let Some(programme) = programme.filter(|_| is_over && project.registration_number.is_none())
    {
        let found = RegNumberMissing { programme: programme.short.to_owned() };
        out.push(found.at(project.at("/registration_number")));
    }
}
