use super::subject::{is_asked, name, says};
use crate::model::{NodeLevel, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each node of the strategy has a title.
    pub NameMissing {
        code: "K301", slug: "measure-name-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(COMMUNITY_PLANS, ("karta opatření, název", "card of a measure, title"), false),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { level: Label, node: String },
        cs: {
            title: "Název opatření",
            message: "Chybí název: {level} „{node}“.",
            why: "Podle názvu opatření poznává čtenář plánu, akčního plánu i zprávy o plnění; \
                  samo číslo mu nic neřekne.",
            fix: "Doplňte název, stačí několik slov.",
        },
        en: {
            title: "Title of the measure",
            message: "The title is missing: {level} “{node}”.",
            why: "By its title the reader knows a measure in the plan, in the action plan and in \
                  the report; a bare number tells nothing.",
            fix: "Add the title, a few words will do.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan.status) {
        return;
    }
    for visit in plan.nodes().filter(|visit| !says(visit.node.title.as_ref())) {
        let level = visit.node.level.map_or(NODE, term);
        let found = NameMissing { level, node: name(visit.node) };
        out.push(found.at(plan.at(format_args!("{}/title", visit.pointer()))));
    }
}

const NODE: Label = Label::new("node", "uzel", "node");

fn term(level: NodeLevel) -> Label {
    Label { code: level.code(), name: level.name() }
}
