use super::parts::is_asked;
use super::tree::{is_cut, title, uses_level};
use crate::model::{NodeLevel, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each priority and goal leads to at least one measure.
    pub PriorityWithoutMeasure {
        code: "K218", slug: "priority-without-measure", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("strom priorit a opatření", "tree of priorities and measures"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { node: String, level: Label },
        cs: {
            title: "Priorita bez opatření",
            message: "Pod uzlem „{node}“ (úroveň: {level}) není žádné opatření.",
            why: "Priorita nebo cíl, ke kterým nevede žádné opatření, zůstanou jen přáním.",
            fix: "Doplňte opatření, nebo prioritu či cíl vypusťte.",
        },
        en: {
            title: "Priority without a measure",
            message: "There is no measure below the node “{node}” (level: {level}).",
            why: "A priority or goal to which no measure leads remains a wish.",
            fix: "Add a measure, or leave the priority or goal out.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) || !uses_level(plan, NodeLevel::Measure) || is_cut(cx, plan) {
        return;
    }
    for visit in plan.nodes().filter(|visit| visit.node.children.is_empty()) {
        let Some(level) = visit.node.level.filter(|level| *level < NodeLevel::Measure) else {
            continue;
        };
        let node = title(visit.node);
        let level = Label { code: level.code(), name: level.name() };
        let place = plan.at(format_args!("{}/children", visit.pointer()));
        out.push(PriorityWithoutMeasure { node, level }.at(place));
    }
}
