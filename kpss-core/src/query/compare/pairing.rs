//! Which node of the new tree is which of the old one.
//!
//! The identifier comes first, for it is kept when a plan is renumbered. But tools that read plans
//! from Word make identifiers from positions, so what says the same word for word goes before an
//! identifier that suddenly means something else. Then lineage, titles, and likeness.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::fields::fingerprint;
use super::kinship::kin;
use super::likeness::Likeness;
use crate::documents::PlanTree;
use crate::lists::Order as _;
use crate::model::{Id, LineageKind, Node};

/// The node of the other tree for each node.
#[derive(Clone, Debug)]
pub(crate) struct Pairs {
    pub(crate) new_of: Vec<Option<usize>>,
    pub(crate) old_of: Vec<Option<usize>>,
}

/// Likeness in thousandths from which two nodes are the same one.
const SAME: u32 = 600;
/// The same where identifiers were kept, and these two have different ones.
const SAME_OTHER_ID: u32 = 720;
/// Likeness that a shared identifier needs where identifiers changed their meaning.
const SAME_ID: u32 = 350;

impl Pairs {
    pub(crate) fn new_for(&self, old: usize) -> Option<usize> {
        self.new_of.get(old).copied().flatten()
    }

    pub(crate) fn old_for(&self, new: usize) -> Option<usize> {
        self.old_of.get(new).copied().flatten()
    }

    pub(super) fn join(&mut self, old: usize, new: usize) {
        if self.new_for(old).is_none() && self.old_for(new).is_none() {
            if let Some(slot) = self.new_of.get_mut(old) {
                *slot = Some(new);
            }
            if let Some(slot) = self.old_of.get_mut(new) {
                *slot = Some(old);
            }
        }
    }
}

/// Both trees while they are being paired.
pub(super) struct Pairing<'a, 'b> {
    pub(super) old: &'b PlanTree<'a>,
    pub(super) new: &'b PlanTree<'a>,
    pub(super) likeness: &'b Likeness,
    pub(super) pairs: Pairs,
    /// Old nodes that were merged away, new nodes that were split off.
    pub(super) kin: (HashSet<usize>, HashSet<usize>),
}

/// Pairs the nodes of two plans; `same_plan` where both are versions of one plan.
pub(crate) fn pair(
    old: &PlanTree<'_>,
    new: &PlanTree<'_>,
    likeness: &Likeness,
    old_plan: &Id,
    same_plan: bool,
) -> Pairs {
    let pairs = Pairs { new_of: vec![None; old.len()], old_of: vec![None; new.len()] };
    let mut pairing = Pairing { old, new, likeness, pairs, kin: Default::default() };
    let shared = pairing.shared_ids();
    let shared_count = shared.len();
    let says_same = |&(a, b): &(usize, usize)| pairing.title(a, b);
    let (same, other): (Vec<_>, Vec<_>) = shared.into_iter().partition(says_same);
    let trusted = same.len() >= other.len();
    // Where nearly all identifiers were kept, a new one means a new node, unless it says the same.
    let kept = trusted && shared_count * 10 >= old.len().min(new.len()) * 9;
    for (a, b) in same {
        pairing.pairs.join(a, b);
    }
    pairing.by_key(|tree, index, _| tree.node(index).map(fingerprint));
    if trusted {
        for (a, b) in &other {
            pairing.pairs.join(*a, *b);
        }
    }
    pairing.by_origin(old_plan, same_plan);
    pairing.by_key(|tree, index, parent| Some((title(tree.node(index)?)?, parent?)));
    pairing.by_key(|tree, index, _| {
        let node = tree.node(index)?;
        Some((title(node)?, node.level, node.code.clone()))
    });
    if !trusted {
        for (a, b) in other {
            if pairing.alike(a, b) >= SAME_ID {
                pairing.pairs.join(a, b);
            }
        }
    }
    pairing.by_children();
    pairing.by_likeness(SAME_OTHER_ID);
    pairing.by_children();
    if !kept {
        // What was split or merged is not to be taken for something else that is only a little like it.
        pairing.kin = pairing.kin();
        pairing.by_likeness(SAME);
        pairing.by_children();
        pairing.by_place();
    }
    pairing.pairs
}

/// The title without spaces at the ends and capitals.
fn title(node: &Node) -> Option<String> {
    let title = node.title.as_deref()?.trim().to_lowercase();
    (!title.is_empty()).then_some(title)
}

impl<'a> Pairing<'a, '_> {
    /// Nodes whose identifier stands once in each tree.
    fn shared_ids(&self) -> Vec<(usize, usize)> {
        let (old, new) = (
            once(self.old, |node| Some(node.id.as_str())),
            once(self.new, |node| Some(node.id.as_str())),
        );
        let mut shared: Vec<(usize, usize)> = self
            .new
            .nodes()
            .filter_map(|place| {
                let id = place.node.id.as_str();
                Some((old.get(id).copied().flatten()?, new.get(id).copied().flatten()?))
            })
            .collect();
        shared.sort_unstable();
        shared
    }

    fn title(&self, old: usize, new: usize) -> bool {
        let title = |tree: &PlanTree<'a>, index| tree.node(index).and_then(title);
        title(self.old, old) == title(self.new, new)
    }

    pub(super) fn alike(&self, old: usize, new: usize) -> u32 {
        let (a, b) = (self.likeness.old.get(old), self.likeness.new.get(new));
        a.zip(b).map_or(0, |(a, b)| self.likeness.alike(a, b))
    }

    fn kin(&self) -> (HashSet<usize>, HashSet<usize>) {
        let (splits, merges) = kin(self.old, self.new, self.likeness, &self.pairs);
        (merges.into_keys().collect(), splits.into_keys().collect())
    }

    /// Nodes not yet paired of the old tree, then of the new one.
    pub(super) fn open(&self) -> (Vec<usize>, Vec<usize>) {
        let open = |list: &[Option<usize>], kin: &HashSet<usize>| {
            let list = list.iter().enumerate().filter(|(_, other)| other.is_none());
            list.map(|(index, _)| index).filter(|index| !kin.contains(index)).collect()
        };
        (open(&self.pairs.new_of, &self.kin.0), open(&self.pairs.old_of, &self.kin.1))
    }

    /// Pairs what has the same key and is the only one with it on both sides. The key may name the
    /// parent, as the index of its counterpart in the new tree.
    fn by_key<K: Hash + Eq>(
        &mut self,
        key: impl Fn(&PlanTree<'a>, usize, Option<usize>) -> Option<K>,
    ) {
        let (old, new) = self.open();
        // The top level counts as a parent, one beyond the last node.
        let top = self.new.len();
        let mut found: HashMap<K, (Option<usize>, Option<usize>, bool)> = HashMap::new();
        for index in old {
            let parent =
                self.old.parent(index).map_or(Some(top), |parent| self.pairs.new_for(parent));
            if let Some(key) = key(self.old, index, parent) {
                let entry = found.entry(key).or_default();
                entry.2 |= entry.0.replace(index).is_some();
            }
        }
        let mut order = Vec::new();
        for index in new {
            let parent = Some(self.new.parent(index).unwrap_or(top));
            if let Some(key) = key(self.new, index, parent)
                && let Some(entry) = found.get_mut(&key)
            {
                entry.2 |= entry.1.replace(index).is_some();
                order.push(key);
            }
        }
        for key in order {
            if let Some((Some(old), Some(new), false)) = found.get(&key) {
                self.pairs.join(*old, *new);
            }
        }
    }

    /// Pairs what the new plan itself says to come from a node of the old one.
    fn by_origin(&mut self, old_plan: &Id, same_plan: bool) {
        let ids = once(self.old, |node| Some(node.id.as_str()));
        let mut found = Vec::new();
        for place in self.new.nodes() {
            let index = place.index;
            for origin in &place.node.origins {
                // Without a plan, an origin in a later version of the same plan means an earlier plan.
                let here = origin.plan.as_ref().map_or(!same_plan, |plan| plan == old_plan);
                let kept = !matches!(origin.kind, Some(LineageKind::Merged | LineageKind::Split));
                let known =
                    origin.node.as_ref().and_then(|id| ids.get(id.as_str()).copied().flatten());
                if let Some(known) = known.filter(|_| here) {
                    found.push((!kept, known, index));
                }
            }
        }
        // What goes on comes before parts of what was split or merged; of those the likest.
        found.order_by_key(|&(part, a, b)| (part, std::cmp::Reverse(self.alike(a, b)), a, b));
        for (_, a, b) in found {
            self.pairs.join(a, b);
        }
    }

    /// Pairs parents most of whose children are paired with one another.
    fn by_children(&mut self) {
        let (old, _) = self.open();
        // From below, so that a parent's parent can follow.
        for index in old.into_iter().rev() {
            let mut votes: HashMap<usize, usize> = HashMap::new();
            let children: Vec<usize> = self.old.children(Some(index)).collect();
            for child in &children {
                let parent = self.pairs.new_for(*child).and_then(|child| self.new.parent(child));
                if let Some(parent) = parent.filter(|parent| self.pairs.old_for(*parent).is_none())
                {
                    *votes.entry(parent).or_insert(0) += 1;
                }
            }
            let mut votes: Vec<(usize, usize)> = votes.into_iter().collect();
            votes.sort_unstable_by_key(|&(parent, count)| (std::cmp::Reverse(count), parent));
            let same_level = |parent: usize| {
                self.old.node(index).map(|node| node.level)
                    == self.new.node(parent).map(|node| node.level)
            };
            if let Some(&(parent, count)) = votes.first()
                && count * 2 > self.new.children(Some(parent)).count().min(children.len())
                && same_level(parent)
            {
                self.pairs.join(index, parent);
            }
        }
    }
}

/// Where a key stands, if it stands once.
fn once<'a, 'b>(
    tree: &'b PlanTree<'a>,
    key: impl Fn(&'a Node) -> Option<&'a str>,
) -> HashMap<&'a str, Option<usize>> {
    let mut found: HashMap<&'a str, Option<usize>> = HashMap::new();
    for index in 0..tree.len() {
        if let Some(key) = tree.node(index).and_then(&key) {
            found.entry(key).and_modify(|other| *other = None).or_insert(Some(index));
        }
    }
    found
}
