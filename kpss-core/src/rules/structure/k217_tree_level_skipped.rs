use std::collections::BTreeMap;

use super::tree::title;
use crate::model::{NodeLevel, Plan};
use crate::rule::Found;
use crate::rule::prelude::*;

declare_rule! {
    /// The tree keeps to the levels that the plan says it uses.
    pub TreeLevelSkipped {
        code: "K217", slug: "tree-level-skipped", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("strom priorit a opatření", "tree of priorities and measures"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { node: String, level: Label, expected: Label },
        cs: {
            title: "Vynechaná nebo zaměněná úroveň",
            message: "Uzel „{node}“ má úroveň „{level}“; podle úrovní, které plán uvádí, zde má \
                      být: {expected}.",
            why: "Plán sám říká, z jakých úrovní se jeho strom skládá; kde se úroveň vynechá nebo \
                  zamění, nelze opatření sčítat a porovnávat.",
            fix: "Opravte úroveň uzlu, doplňte chybějící uzel, nebo upravte seznam úrovní.",
        },
        en: {
            title: "Level left out or exchanged",
            message: "The node “{node}” has the level “{level}”; by the levels that the plan \
                      states, this should be: {expected}.",
            why: "The plan itself says of which levels its tree consists; where a level is left \
                  out or exchanged, measures cannot be added up and compared.",
            fix: "Correct the level of the node, add the node that is missing, or change the list \
                  of levels.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let levels = plan.strategy.as_ref().map_or(&[][..], |strategy| &strategy.levels);
    let Some(order) = levels.iter().map(|level| level.level).collect::<Option<Vec<_>>>() else {
        return;
    };
    let mut ranked: BTreeMap<NodeLevel, usize> = BTreeMap::new();
    for (rank, level) in order.iter().enumerate() {
        ranked.entry(*level).or_insert(rank);
    }
    // What lies below a wrong level follows from it; of several children one speaks for all.
    let mut ranks: Vec<Option<usize>> = Vec::new();
    let mut blamed: BTreeMap<Option<usize>, Found> = BTreeMap::new();
    for visit in plan.nodes() {
        let parent = visit.parent().map(|parent| parent.index);
        let rank = visit.node.level.and_then(|level| ranked.get(&level).copied());
        let above = parent.map(|parent| ranks.get(parent).copied().flatten());
        let expected = above.map_or(Some(0), |above| above.map(|above| above + 1));
        let (Some(level), Some(expected)) = (visit.node.level, expected) else {
            ranks.push(rank);
            continue;
        };
        let fits = rank == Some(expected) || order.is_empty();
        ranks.push(rank.filter(|_| fits));
        if fits {
            continue;
        }
        let place = plan.at(format_args!("{}/level", visit.pointer()));
        let found = if let Some(found) = blamed.remove(&parent) {
            found.related(place, SAME)
        } else {
            let expected = order.get(expected).map_or(NO_LEVEL, |level| term(*level));
            TreeLevelSkipped { node: title(visit.node), level: term(level), expected }.at(place)
        };
        blamed.insert(parent, found);
    }
    for found in blamed.into_values() {
        out.push(found);
    }
}

const SAME: Label =
    Label::new("same_parent", "další uzel pod stejným uzlem", "another node below the same node");
const NO_LEVEL: Label = Label::new("none", "žádná další úroveň", "no further level");

fn term(level: NodeLevel) -> Label {
    Label { code: level.code(), name: level.name() }
}
