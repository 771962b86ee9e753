use std::collections::BTreeMap;

use crate::lists::Order as _;
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
    let mut hashes = Vec::new();
    for visit in plan.nodes() {
        let Some(title) = visit.node.title.as_deref() else { continue };
        let parent = visit.parent().map(|above| above.index);
        hashes.push(((parent, visit.node.level, hash(title)), visit));
    }
    // Titles are seldom alike, so they are compared only where their hashes are.
    hashes.order_by_key(|(hash, _)| *hash);
    let mut alike: BTreeMap<_, Vec<TreeNode<'_>>> = BTreeMap::new();
    for same in hashes.chunk_by(|(one, _), (other, _)| one == other).filter(|same| same.len() > 1) {
        for ((parent, level, _), visit) in same {
            let title: String =
                visit.node.title.as_deref().map(letters).into_iter().flatten().collect();
            alike.entry((*parent, *level, title)).or_default().push(*visit);
        }
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

/// The letters of a title as they are compared: each run of spaces is one, and case does not count.
fn letters(title: &str) -> impl Iterator<Item = char> {
    let words = title.split_whitespace();
    words.flat_map(|word| word.chars().flat_map(char::to_lowercase).chain([' ']))
}

fn hash(title: &str) -> u64 {
    // FNV-1a, which needs no preparation.
    let begin = 0xCBF2_9CE4_8422_2325;
    // Letters with accents are left out: what is alike without them is compared anyway.
    let letters =
        title.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    letters.fold(begin, |hash, letter| (hash ^ u64::from(letter)).wrapping_mul(0x0100_0000_01B3))
}

const ALSO: Label = Label::new("also", "další uzel s tímto názvem", "another node of this title");
const FIRST: Label = Label::new("first", "první uzel s tímto názvem", "first node of this title");
