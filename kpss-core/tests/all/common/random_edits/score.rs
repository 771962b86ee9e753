//! Whether a comparison names what was done.

use std::collections::{BTreeMap, BTreeSet};

use kpss_core::model::{Id, Plan};
use kpss_core::query::{Change, ChangeKind, Comparison, compare};

use super::{Edit, sorted};

/// How well a comparison named what was done.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) edits: usize,
    pub(crate) named: usize,
    /// Edits and those that were named, by kind.
    pub(crate) kinds: BTreeMap<&'static str, (usize, usize)>,
    pub(crate) missed: Vec<Edit>,
    /// Changes that were reported and are no consequence of any edit.
    pub(crate) extra: usize,
    pub(crate) reported: usize,
    /// Every node of both plans is kept, added or dropped, and the patch gives the new plan.
    pub(crate) complete: bool,
}

fn edit_of(change: &Change) -> Edit {
    let ids = |list: &[kpss_core::query::NodeRef]| {
        list.iter().map(|node| node.id.clone()).collect::<Vec<_>>()
    };
    let (mut old, mut new): (Vec<Id>, Vec<Id>) = (
        change.old.iter().map(|node| node.id.clone()).collect(),
        change.new.iter().map(|node| node.id.clone()).collect(),
    );
    match change.kind {
        ChangeKind::Split => new = ids(&change.parts),
        ChangeKind::Merged => old = ids(&change.parts),
        _ => {}
    }
    Edit { kind: change.kind.code(), old: sorted(old), new: sorted(new) }
}

/// Compares and counts.
pub(crate) fn score(old: &Plan, new: &Plan, edits: &[Edit]) -> Score {
    let comparison = compare(old, new);
    let found: BTreeSet<Edit> = comparison.changes.iter().map(edit_of).collect();
    let mut score = Score { edits: edits.len(), ..Score::default() };
    for edit in edits {
        let entry = score.kinds.entry(edit.kind).or_default();
        entry.0 += 1;
        if found.contains(edit) {
            entry.1 += 1;
            score.named += 1;
        } else {
            score.missed.push(edit.clone());
        }
    }
    // Whatever is said of a node that some edit touched follows from that edit.
    let touched: BTreeSet<&Id> =
        edits.iter().flat_map(|edit| edit.old.iter().chain(&edit.new)).collect();
    let quiet = ["renumbered", "id_changed"];
    let loud: Vec<&Edit> = found.iter().filter(|edit| !quiet.contains(&edit.kind)).collect();
    score.reported = loud.len();
    let parents = |edit: &&&Edit| !edit.old.iter().chain(&edit.new).any(|id| touched.contains(id));
    score.extra = loud.iter().filter(parents).filter(|edit| edit.kind != "dropped").count();
    score.complete = complete(&comparison) && comparison.apply(old).as_ref() == Ok(new);
    score
}

fn complete(comparison: &Comparison) -> bool {
    let nodes = comparison.nodes;
    nodes.kept + nodes.dropped + nodes.merged_away == comparison.old.nodes
        && nodes.kept + nodes.added + nodes.split_off == comparison.new.nodes
}
