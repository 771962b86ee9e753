use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan has a title; without one nobody can refer to it.
    pub TitleMissing {
        code: "K101", slug: "plan-title-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("titulní strana", "title page"), false)],
        check: Check::Plan(check), on_partial: Run, asks_for: Header,
        cs: {
            title: "Název plánu",
            message: "Plán nemá název.",
            why: "Na plán bez názvu se nelze odvolat v usnesení, v akčním plánu ani v žádosti o \
                  dotaci.",
            fix: "Doplňte název z titulní strany plánu.",
        },
        en: {
            title: "Title of the plan",
            message: "The plan has no title.",
            why: "A plan without a title cannot be referred to in a resolution, an action plan or \
                  an application for a grant.",
            fix: "Add the title from the cover page of the plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let title = plan.title.as_deref().unwrap_or("");
    if title.trim().is_empty() {
        out.push(TitleMissing {}.at(plan.at("/title")));
    }
}
