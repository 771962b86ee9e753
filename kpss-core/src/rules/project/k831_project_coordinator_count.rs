use super::team::coordinators;
use crate::model::{Count, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// The stated number of coordinators is not that of the team and posts.
    pub CoordinatorCount {
        code: "K831", slug: "project-coordinator-count", severity: Info, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Project(check),
        params: { declared: i64, counted: i64 },
        cs: {
            title: "Počet koordinátorů",
            message: "Dokument mluví o {declared} \
                      {declared|koordinátorovi|koordinátorech|koordinátorech}, v týmu a mezi \
                      pozicemi je jich {counted}.",
            why: "Rozdíl znamená, že koordinátor v týmu chybí nebo přebývá; plán pro více ORP \
                  mívá koordinátora v každém z nich.",
            fix: "Porovnejte tým a pozice s textem; tentýž koordinátor má v obou stejného \
                  zaměstnavatele a stejné ORP.",
        },
        en: {
            title: "Number of coordinators",
            message: "The document speaks of {declared} {declared|coordinator|coordinators}, the \
                      team and the posts have {counted}.",
            why: "A difference means that a coordinator is missing or superfluous; a plan for \
                  several ORPs usually has one in each.",
            fix: "Compare the team and the posts with the text; the same coordinator has one \
                  employer and one ORP in both.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let declared = project.team.as_ref().and_then(|team| team.declared_coordinators);
    let places = coordinators(project);
    let (declared, counted) =
        (declared.map(|Count(number)| i64::from(number)), count(places.len()));
    // That there is none at all has its own finding.
    let Some(declared) = declared.filter(|declared| counted > 0 && *declared != counted) else {
        return;
    };
    let place = project.at("/team/declared_coordinators");
    let mut found = CoordinatorCount { declared, counted }.at(place);
    for pointer in places {
        found = found.related(project.at(pointer), COORDINATOR);
    }
    out.push(found);
}

const COORDINATOR: Label = Label::new("coordinator", "koordinátor", "coordinator");
