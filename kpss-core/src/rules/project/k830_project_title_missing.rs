use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A project has no title.
    pub ProjectTitleMissing {
        code: "K830", slug: "project-title-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                ("praxe projektů ESF", "practice of ESF projects"),
                ("název projektu", "project title"),
                false,
            ),
        ],
        check: Check::Project(check), asks_for: Header,
        cs: {
            title: "Chybí název projektu",
            message: "Projekt nemá název.",
            why: "Pod názvem se projekt uvádí v žádosti, v publicitě i ve schvalovaných \
                  dokumentech.",
            fix: "Doplňte název podle rozhodnutí o dotaci nebo podle žádosti.",
        },
        en: {
            title: "Title of the project missing",
            message: "The project has no title.",
            why: "The application, the publicity and the documents for approval refer to the \
                  project by its title.",
            fix: "Add the title from the grant decision or the application.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    if project.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        out.push(ProjectTitleMissing {}.at(project.at("/title")));
    }
}
