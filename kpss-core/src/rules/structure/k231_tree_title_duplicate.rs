use std::collections::BTreeMap;

use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// Two nodes of one level below one node have the same title.
    pub TreeTitleDuplicate {
        code: "K231", slug: "tree-title-duplicate", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("strom priorit a opatření", "tree of priorities and measures"), false)],
        check: Check::Plan(check), on_partial: Run,
        params: { title: String, count: i64 },
        cs: {
            title: "Uzly se stejným názvem",
            message: "Název „{title}“ {count|má|mají|má} {count} {count|uzel|uzly|uzlů} téže úrovně pod \
                      stejným uzlem.",
            why: "Bývá to dvakrát opsaná karta; při sledování plnění se pak uzly pletou.",
            fix: "Přebývající uzly vypusťte, nebo názvy rozlište.",
        },
        en: {
            title: "Nodes of one title",
            message: "The title “{title}” is borne by {count} nodes of one level below the same \
                      node.",
            why: "Often a card was copied twice; when fulfilment is watched, the nodes get mixed \
                  up.",
            fix: "Take those away that are too many, or tell their titles apart.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let mut alike: BTreeMap<_, Vec<TreeNode<'_>>> = BTreeMap::new();
    for visit in plan.nodes() {
        let Some(title) = visit.node.title.as_deref() else { continue };
        let key = title.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let parent = visit.parent().map(|above| above.index);
        alike.entry((parent, visit.node.level, key)).or_default().push(visit);
    }
    for nodes in alike.into_values() {
        let at = |visit: &TreeNode<'_>| plan.at(format_args!("{}/title", visit.pointer()));
        let [first, second, others @ ..] = nodes.as_slice() else { continue };
        let title = second.node.title.clone().unwrap_or_default();
        let count = count(nodes.len());
        let found = TreeTitleDuplicate { title, count }.at(at(second)).related(at(first), FIRST);
        out.push(others.iter().fold(found, |found, other| found.related(at(other), ALSO)));
    }
}

const ALSO: Label = Label::new("also", "další uzel s tímto názvem", "another node of this title");
const FIRST: Label = Label::new("first", "první uzel s tímto názvem", "first node of this title");
