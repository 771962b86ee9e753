//! Pairs what no key tells: by likeness, and by what stands around.

use std::collections::HashMap;

use super::likeness::Profile;
use super::pairing::Pairing;

/// Likeness, with what the place adds, that is enough for two nodes left over under one parent.
const SAME_PLACE: u32 = 330;
/// What the same neighbour on one side adds to that.
const NEIGHBOUR: u32 = 40;
/// More nodes with the same word say nothing; fewer are looked at.
pub(super) const MANY: usize = 24;

impl Pairing<'_, '_> {
    /// Pairs what is left by likeness, the likest first.
    pub(super) fn by_likeness(&mut self, least: u32) {
        let (old, new) = self.open();
        let mut index: HashMap<u64, Vec<usize>> = HashMap::new();
        for &a in &old {
            for value in self.likeness.old.get(a).into_iter().flat_map(all) {
                index.entry(value).or_default().push(a);
            }
        }
        let mut scored = Vec::new();
        for b in new {
            for a in self.candidates(b, &index) {
                let score = self.score(a, b);
                if score >= least {
                    scored.push((std::cmp::Reverse(score), a, b));
                }
            }
        }
        scored.sort_unstable();
        for (_, a, b) in scored {
            self.pairs.join(a, b);
        }
    }

    /// Pairs what is left under the same parent, where little more than the title changed.
    pub(super) fn by_place(&mut self) {
        let mut scored = Vec::new();
        for parent in std::iter::once(None).chain((0..self.new.len()).map(Some)) {
            let old_parent = parent.map(|parent| self.pairs.old_for(parent));
            let Some(old_parent) = old_parent.map_or(Some(None), |old| old.map(Some)) else {
                continue;
            };
            let old: Vec<usize> = self.old.children(old_parent).collect();
            let new: Vec<usize> = self.new.children(parent).collect();
            let free = |a: usize| self.pairs.new_for(a).is_none() && !self.kin.0.contains(&a);
            let alone = |b: usize| self.pairs.old_for(b).is_none() && !self.kin.1.contains(&b);
            for (j, b) in new.iter().enumerate().filter(|(_, b)| alone(**b)).take(MANY) {
                for (i, a) in old.iter().enumerate().filter(|(_, a)| free(**a)).take(MANY) {
                    let score = self.score(*a, *b) + self.neighbours((&old, i), (&new, j));
                    if score >= SAME_PLACE {
                        scored.push((std::cmp::Reverse(score), *a, *b));
                    }
                }
            }
        }
        scored.sort_unstable();
        for (_, a, b) in scored {
            self.pairs.join(a, b);
        }
    }

    /// What it says that the same nodes stand before and after two siblings, or none do.
    fn neighbours(&self, (old, i): (&[usize], usize), (new, j): (&[usize], usize)) -> u32 {
        let side = |a: Option<&usize>, b: Option<&usize>| match (a, b) {
            (None, None) => true,
            (Some(a), Some(b)) => self.pairs.new_for(*a) == Some(*b),
            _ => false,
        };
        let before =
            |list: &[usize], at: usize| at.checked_sub(1).and_then(|at| list.get(at).copied());
        let sides = [
            side(before(old, i).as_ref(), before(new, j).as_ref()),
            side(old.get(i + 1), new.get(j + 1)),
        ];
        sides.into_iter().filter(|same| *same).map(|_| NEIGHBOUR).sum()
    }

    /// Old nodes worth comparing with a new one: they share something rare, or the parent.
    fn candidates(&self, new: usize, index: &HashMap<u64, Vec<usize>>) -> Vec<usize> {
        let mut shared: HashMap<usize, u32> = HashMap::new();
        for value in self.likeness.new.get(new).into_iter().flat_map(all) {
            let found = index.get(&value).filter(|found| found.len() <= MANY);
            for a in found.into_iter().flatten() {
                *shared.entry(*a).or_insert(0) += self.likeness.weight(value);
            }
        }
        let parent = self.new.parent(new);
        let old_parent = parent.map(|parent| self.pairs.old_for(parent));
        let old_parent = old_parent.map_or(Some(None), |old| old.map(Some));
        let siblings = old_parent.into_iter().flat_map(|parent| self.old.children(parent));
        let free = |a: &usize| self.pairs.new_for(*a).is_none() && !self.kin.0.contains(a);
        for a in siblings.filter(free).take(MANY) {
            shared.entry(a).or_insert(0);
        }
        let mut shared: Vec<(std::cmp::Reverse<u32>, usize)> =
            shared.into_iter().map(|(a, weight)| (std::cmp::Reverse(weight), a)).collect();
        shared.sort_unstable();
        shared.into_iter().take(MANY).map(|(_, a)| a).collect()
    }

    /// Likeness, and what the place says about it.
    fn score(&self, old: usize, new: usize) -> u32 {
        let (Some(a), Some(b)) = (self.old.node(old), self.new.node(new)) else {
            return 0;
        };
        let parent = self.old.parent(old).map(|parent| self.pairs.new_for(parent));
        let same_parent = parent.map_or(self.new.parent(new).is_none(), |parent| {
            parent.is_some() && parent == self.new.parent(new)
        });
        let place = if same_parent { 80 } else { 0 }
            + if a.code.is_some() && a.code == b.code { 40 } else { 0 };
        let other_level = if a.level == b.level { 0 } else { 200 };
        let children = if self.child_in_common(old, new) { 100 } else { 0 };
        (self.alike(old, new) + place + children).saturating_sub(other_level)
    }

    fn child_in_common(&self, old: usize, new: usize) -> bool {
        let children = self.old.children(Some(old));
        let mut children = children.filter_map(|child| self.pairs.new_for(child));
        children.any(|child| self.new.parent(child) == Some(new))
    }
}

/// Everything that a profile holds, once.
fn all(profile: &Profile) -> impl Iterator<Item = u64> {
    profile.title.iter().chain(&profile.words).chain(&profile.records).copied()
}
