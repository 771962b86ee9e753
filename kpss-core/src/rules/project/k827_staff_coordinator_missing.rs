use super::team::coordinators;
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A team has no coordinator of the planning.
    pub StaffCoordinatorMissing {
        code: "K827", slug: "staff-coordinator-missing", severity: Warning, certainty: Proof,
        basis: Methodology,
        citations: [source(METHODOLOGY, ("realizační tým", "project team"), false)],
        check: Check::Project(check), asks_for: Parts,
        cs: {
            title: "Chybí koordinátor",
            message: "V realizačním týmu ani mezi pozicemi není koordinátor plánování.",
            why: "Koordinátor proces vede a je prvním kontaktem pro obce, poskytovatele i \
                  uživatele.",
            fix: "Doplňte roli koordinátora, nebo u člena týmu označte, že plánování koordinuje.",
        },
        en: {
            title: "Coordinator missing",
            message: "Neither the team nor the posts have a coordinator of the planning.",
            why: "The coordinator leads the process and is the first contact of municipalities, \
                  providers and users.",
            fix: "Add a coordinator, or mark the member of the team who coordinates the planning.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    if project.team.is_some() && coordinators(project).is_empty() {
        out.push(StaffCoordinatorMissing {}.at(project.at("/team/members")));
    }
}
