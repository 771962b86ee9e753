//! What a rule found the last time, and how what it finds now differs.

use std::collections::HashMap;

use super::Changed;
use super::reads::Reads;
use crate::report::Finding;
use crate::rule::{Found, Rule};

/// What a rule found.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) rule: &'static Rule,
    pub(super) reads: Reads,
    pub(super) told: Vec<Told>,
}

/// A finding as the rule has it, and as the report says it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) found: Found,
    pub(super) finding: Finding,
}

/// What a rule finds now, where that is not what it found.
pub(super) struct Difference {
    pub(super) index: usize,
    now: Vec<Now>,
}

enum Now {
    /// What was told under this index; nothing that the report says of it has changed.
    Same(usize),
    New(Box<Found>),
}

impl Kept {
    pub(super) fn nothing(rule: &'static Rule) -> Self {
        Self { rule, reads: Reads::of(rule.code), told: Vec::new() }
    }

    /// What the rule found the last time.
    pub(super) fn found(&self) -> impl Iterator<Item = &Found> {
        self.told.iter().map(|told| &told.found)
    }

    /// How a list differs from what was found; what an edit touched is told anew. The index is that of
    /// the rule.
    pub(super) fn differs(
        &self,
        list: Vec<Found>,
        is_touched: &impl Fn(&Found) -> bool,
        index: usize,
    ) -> Option<Difference> {
        if self.told.is_empty() && list.is_empty() {
            return None;
        }
        let mut by_place: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, told) in self.told.iter().enumerate().rev() {
            by_place.entry(&told.found.place.pointer).or_default().push(index);
        }
        let mut known = |found: &Found| {
            let alike = by_place.get_mut(found.place.pointer.as_str())?;
            let is_same =
                |index: &usize| self.told.get(*index).is_some_and(|told| told.found.is_same(found));
            let at = alike.iter().rposition(is_same)?;
            Some(alike.remove(at))
        };
        let now = |found: Found| match known(&found).filter(|_| !is_touched(&found)) {
            Some(index) => Now::Same(index),
            None => Now::New(Box::new(found)),
        };
        let now: Vec<Now> = list.into_iter().map(now).collect();
        let is_same = |(at, now): (usize, &Now)| matches!(now, Now::Same(index) if *index == at);
        let all_same = now.len() == self.told.len() && now.iter().enumerate().all(is_same);
        (!all_same).then_some(Difference { index, now })
    }

    /// Keeps what a rule finds now; `findings` are those of its new ones and of the rules after it.
    pub(super) fn take(
        &mut self,
        difference: Difference,
        findings: &mut impl Iterator<Item = Finding>,
        changed: &mut Changed,
    ) {
        let mut before: Vec<Option<Told>> =
            std::mem::take(&mut self.told).into_iter().map(Some).collect();
        let mut appeared = Vec::new();
        for now in difference.now {
            match now {
                Now::Same(index) => {
                    self.told.extend(before.get_mut(index).and_then(Option::take));
                }
                Now::New(found) => {
                    let Some(finding) = findings.next() else { return };
                    appeared.push(finding.clone());
                    self.told.push(Told { found: *found, finding });
                }
            }
        }
        let mut vanished: Vec<Finding> =
            before.into_iter().flatten().map(|told| told.finding).collect();
        leave_out_same(&mut appeared, &mut vanished);
        changed.appeared.append(&mut appeared);
        changed.vanished.append(&mut vanished);
    }
}

/// Takes out what was told anew and says the same.
fn leave_out_same(appeared: &mut Vec<Finding>, vanished: &mut Vec<Finding>) {
    let mut left: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, old) in vanished.iter().enumerate() {
        left.entry(&old.fingerprint).or_default().push(index);
    }
    let mut same = vec![false; vanished.len()];
    appeared.retain(|new| {
        let alike = left.get_mut(new.fingerprint.as_str());
        let old = alike.and_then(|alike| {
            let at = alike.iter().position(|index| vanished.get(*index) == Some(new))?;
            Some(alike.swap_remove(at))
        });
        if let Some(same) = old.and_then(|index| same.get_mut(index)) {
            *same = true;
        }
        old.is_none()
    });
    let mut same = same.into_iter();
    vanished.retain(|_| !same.next().unwrap_or(false));
}

impl Difference {
    /// What was not told yet, or has to be told anew.
    pub(super) fn untold(&self) -> impl Iterator<Item = &Found> {
        self.now.iter().filter_map(|now| match now {
            Now::New(found) => Some(&**found),
            Now::Same(_) => None,
        })
    }
}
