//! Which new nodes are parts of an old one that was split; read backwards, which old nodes were
//! merged into one.
//!
//! A part alone proves nothing: a new measure may only resemble an old one. So the old node must
//! have lost something that the part has: children, records, words, or a share of its costs.

use std::collections::{HashMap, HashSet};

use super::guess::MANY;
use super::likeness::{Likeness, Profile, common};
use super::pairing::Pairs;
use crate::documents::PlanTree;
use crate::model::{Id, LineageKind, Money, Node};

/// One tree seen from the other: forwards for splits, backwards for merges.
struct View<'a, 'b> {
    /// The tree in which there is one node.
    whole: &'b PlanTree<'a>,
    /// The tree in which there are its parts.
    parts: &'b PlanTree<'a>,
    whole_profiles: &'b [Profile],
    part_profiles: &'b [Profile],
    /// The counterpart of each node of the whole tree.
    part_of: &'b [Option<usize>],
    /// The counterpart of each node of the tree of parts.
    whole_of: &'b [Option<usize>],
    likeness: &'b Likeness,
}

/// Evidence that is enough.
const ENOUGH: u32 = 800;

impl View<'_, '_> {
    fn part(&self, whole: usize) -> Option<usize> {
        self.part_of.get(whole).copied().flatten()
    }

    fn whole(&self, part: usize) -> Option<usize> {
        self.whole_of.get(part).copied().flatten()
    }

    /// For each node that has no counterpart, the node whose part it is.
    fn parts(&self) -> HashMap<usize, usize> {
        let reduced = self.reduced();
        let mut index: HashMap<u64, Vec<usize>> = HashMap::new();
        for &whole in &reduced {
            for value in self.lost(whole) {
                index.entry(value).or_default().push(whole);
            }
        }
        let mut found = HashMap::new();
        let alone = (0..self.parts.len()).filter(|part| self.whole(*part).is_none());
        for part in alone {
            let candidates = self.candidates(part, &index);
            let scored = candidates.into_iter().filter_map(|whole| {
                let score = self.evidence(whole, part);
                (score >= ENOUGH).then_some((score, std::cmp::Reverse(whole)))
            });
            if let Some((_, std::cmp::Reverse(whole))) = scored.max() {
                found.insert(part, whole);
            }
        }
        self.only_exact(&mut found);
        found
    }

    /// Where one part costs exactly what the whole gave up, other parts only resemble it.
    fn only_exact(&self, found: &mut HashMap<usize, usize>) {
        let exact = |part: usize, whole: usize| {
            let cost = self.parts.node(part).and_then(total);
            cost.is_some() && cost == self.cost_left(whole)
        };
        let settled: HashSet<usize> = found
            .iter()
            .filter(|(part, whole)| exact(**part, **whole))
            .map(|(_, whole)| *whole)
            .collect();
        found.retain(|part, whole| !settled.contains(whole) || exact(*part, *whole));
    }

    /// Nodes that say less than before, or have fewer children.
    fn reduced(&self) -> Vec<usize> {
        let all = (0..self.whole.len()).filter(|whole| self.part(*whole).is_some());
        all.filter(|whole| {
            self.lost(*whole).next().is_some()
                || self.cost_left(*whole).is_some()
                || self.whole.children(Some(*whole)).any(|child| self.left_home(*whole, child))
        })
        .collect()
    }

    fn left_home(&self, whole: usize, child: usize) -> bool {
        let parent = self.part(child).and_then(|child| self.parts.parent(child));
        parent.is_some() && parent != self.part(whole)
    }

    /// Words and records that a node had and its counterpart has not.
    fn lost(&self, whole: usize) -> impl Iterator<Item = u64> {
        let before = self.whole_profiles.get(whole);
        let after = self.part(whole).and_then(|part| self.part_profiles.get(part));
        let lists = before
            .zip(after)
            .map(|(a, b)| [(&a.title, &b.title), (&a.words, &b.words), (&a.records, &b.records)]);
        lists
            .into_iter()
            .flatten()
            .flat_map(|(a, b)| a.iter().copied().filter(|value| b.binary_search(value).is_err()))
    }

    /// What the counterpart costs less.
    fn cost_left(&self, whole: usize) -> Option<Money> {
        let before = total(self.whole.node(whole)?)?;
        let after = total(self.parts.node(self.part(whole)?)?)?;
        (after < before).then(|| before.minus(after))
    }

    /// Nodes of which this one may be a part: siblings of its place, former parents of its
    /// children, and nodes that lost something rare which it has.
    fn candidates(&self, part: usize, index: &HashMap<u64, Vec<usize>>) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for child in self.parts.children(Some(part)) {
            found.extend(self.whole(child).and_then(|child| self.whole.parent(child)));
        }
        if let Some(profile) = self.part_profiles.get(part) {
            for value in profile.title.iter().chain(&profile.words).chain(&profile.records) {
                let known = index.get(value).filter(|known| known.len() <= MANY);
                found.extend(known.into_iter().flatten());
            }
        }
        let siblings = self.parts.children(self.parts.parent(part));
        let near = siblings.clone().position(|sibling| sibling == part).unwrap_or(0);
        let from = near.saturating_sub(MANY / 2);
        let near = siblings.skip(from).take(MANY).filter_map(|sibling| self.whole(sibling));
        found.extend(near);
        found.retain(|whole| self.part(*whole).is_some());
        found.sort_unstable();
        found.dedup();
        found
    }

    fn evidence(&self, whole: usize, part: usize) -> u32 {
        let (Some(a), Some(b)) = (self.whole_profiles.get(whole), self.part_profiles.get(part))
        else {
            return 0;
        };
        let Some(other) = self.part(whole) else { return 0 };
        let level = |tree: &PlanTree<'_>, index| tree.node(index).map(|node| node.level);
        if level(self.whole, whole) != level(self.parts, part) {
            return 0;
        }
        let rest = self.part_profiles.get(other);
        let taken = |a: &[u64], b: &[u64], rest: &[u64]| {
            common(a, b).filter(|value| rest.binary_search(value).is_err()).count()
        };
        let records = rest.map_or(0, |rest| taken(&a.records, &b.records, &rest.records));
        let words = rest.map_or(0, |rest| {
            taken(&a.title, &b.title, &rest.title) + taken(&a.words, &b.words, &rest.words)
        });
        let children = self.whole.children(Some(whole)).filter_map(|child| self.part(child));
        let children = children.filter(|child| self.parts.parent(*child) == Some(part)).count();
        let cost = self.cost_evidence(whole, part);
        if records + words + children == 0 && cost == 0 {
            return 0;
        }
        let home = self.whole.parent(whole).map(|parent| self.part(parent));
        let sibling = match home {
            None => self.parts.parent(part).is_none(),
            Some(parent) => parent.is_some() && parent == self.parts.parent(part),
        };
        // What is split gains nothing, and its parts cost no more than it gave up.
        let gained = rest.map_or(0, |rest| {
            rest.records.iter().filter(|value| a.records.binary_search(value).is_err()).count()
        });
        let few =
            |count: usize, most: u32| u32::try_from(count).map_or(most, |count| count.min(most));
        let joined = rest.is_some_and(|rest| joined(&a.title, &b.title, &rest.title));
        let score = few(records, 3) * 250
            + few(words, 3) * 100
            + if children > 0 { 400 } else { 0 }
            + cost
            + if joined { 350 } else { 0 }
            + if sibling { 150 } else { 0 }
            + self.likeness.alike(a, b) / 2;
        score.saturating_sub(few(gained, 4) * 120 + self.cost_doubt(whole, part))
    }

    /// The part costs money, but the whole did not get cheaper by as much.
    fn cost_doubt(&self, whole: usize, part: usize) -> u32 {
        let known = self.whole.node(whole).and_then(total);
        let cost = self.parts.node(part).and_then(total);
        match (known, cost, self.cost_left(whole)) {
            (Some(_), Some(_), None) => 300,
            (Some(_), Some(cost), Some(left)) if cost > left => 150,
            _ => 0,
        }
    }

    /// Costs of the whole that are those of both parts, or at least went down by no less.
    fn cost_evidence(&self, whole: usize, part: usize) -> u32 {
        let cost = self.parts.node(part).and_then(total);
        match (self.cost_left(whole), cost) {
            (Some(left), Some(cost)) if left == cost => 650,
            (Some(left), Some(cost)) if cost < left => 100,
            _ => 0,
        }
    }
}

/// Whether a title holds the words of a part, and that of the counterpart lacks only such words.
fn joined(whole: &[u64], part: &[u64], rest: &[u64]) -> bool {
    let holds = |list: &[u64], value: &u64| list.binary_search(value).is_ok();
    let mut lost = whole.iter().filter(|value| !holds(rest, value)).peekable();
    lost.peek().is_some()
        && lost.all(|value| holds(part, value))
        && part.iter().all(|value| holds(whole, value))
}

fn total(node: &Node) -> Option<Money> {
    node.costs.as_ref()?.total.filter(|total| *total > Money::ZERO)
}

/// New nodes that are parts of old ones, and old nodes that were merged into new ones.
pub(crate) fn kin(
    old: &PlanTree<'_>,
    new: &PlanTree<'_>,
    likeness: &Likeness,
    pairs: &Pairs,
) -> (HashMap<usize, usize>, HashMap<usize, usize>) {
    let forwards = View {
        whole: old,
        parts: new,
        whole_profiles: &likeness.old,
        part_profiles: &likeness.new,
        part_of: &pairs.new_of,
        whole_of: &pairs.old_of,
        likeness,
    };
    let backwards = View {
        whole: new,
        parts: old,
        whole_profiles: &likeness.new,
        part_profiles: &likeness.old,
        part_of: &pairs.old_of,
        whole_of: &pairs.new_of,
        likeness,
    };
    (forwards.parts(), backwards.parts())
}

/// Adds what new nodes say themselves of the nodes that they come from: parts of one that goes on
/// elsewhere, and further nodes that were merged. `splits` is by new node, `merges` by old node.
pub(crate) fn stated(
    (old, new): (&PlanTree<'_>, &PlanTree<'_>),
    pairs: &Pairs,
    old_plan: &Id,
    splits: &mut HashMap<usize, usize>,
    merges: &mut HashMap<usize, usize>,
) {
    for place in new.nodes() {
        let index = place.index;
        for origin in &place.node.origins {
            let here = match &origin.plan {
                Some(plan) => plan == old_plan,
                None => matches!(origin.kind, Some(LineageKind::Split | LineageKind::Merged)),
            };
            let known = origin.node.as_ref().and_then(|id| old.find(id)).map(|place| place.index);
            let Some(known) = known.filter(|_| here) else { continue };
            match (pairs.new_for(known), pairs.old_for(index)) {
                (Some(other), None) if other != index => {
                    splits.insert(index, known);
                }
                (None, Some(_)) => {
                    merges.insert(known, index);
                }
                _ => {}
            }
        }
    }
}
