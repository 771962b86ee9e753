//! What a check reports.

use std::collections::BTreeMap;

use super::meta::{Need, Rule};
use super::param::{Label, Param};
use super::repair::Remedy;
use crate::documents::Place;

/// Another place that belongs to a finding, and what it is to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What the place is to the finding.
    pub role: Label,
}

/// A finding before it is put into the report.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) rule: &'static Rule,
    pub(crate) place: Place,
    pub(crate) params: Vec<(&'static str, Param)>,
    pub(crate) related: Vec<Related>,
    /// How it can be mended.
    pub(crate) mend: Option<Remedy>,
}

impl Found {
    /// Where it stands, the places that belong to it, and those that its repair changes.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        let related = self.related.iter().map(|related| &related.place);
        let changed = self.mend.iter().flat_map(Remedy::places);
        std::iter::once(&self.place).chain(related).chain(changed)
    }

    /// Whether a finding of the same rule says the same of the same places.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let own = (&self.place, &self.params, &self.related, &self.mend);
        own == (&other.place, &other.params, &other.related, &other.mend)
    }

    /// Adds a place that belongs to the finding.
    pub(crate) fn related(mut self, place: Place, role: Label) -> Self {
        self.related.push(Related { place, role });
        self
    }
}

/// Where checks put what they find; beyond a limit per rule findings are only counted.
#[derive(Clone, Debug)]
pub(crate) struct Findings {
    pub(crate) list: Vec<Found>,
    /// Exact counts, also of what is not listed.
    counts: BTreeMap<&'static str, (&'static Rule, usize)>,
    limit: usize,
    /// Rules that had something to check but lacked what they need.
    pub(crate) not_run: Vec<(&'static Rule, Need)>,
    /// Texts that no output may show.
    pub(crate) hidden: Vec<String>,
    /// Records whose values no output may show.
    pub(crate) hidden_places: Vec<Place>,
}

impl Findings {
    /// An empty list with a limit per rule.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            list: Vec::new(),
            counts: BTreeMap::new(),
            limit,
            not_run: Vec::new(),
            hidden: Vec::new(),
            hidden_places: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, found: Found) {
        let rule = found.rule;
        self.add(rule, || found);
    }

    /// Counts a finding, and makes it only if it is to be listed.
    pub(crate) fn add(&mut self, rule: &'static Rule, make: impl FnOnce() -> Found) {
        let (_, count) = self.counts.entry(rule.code).or_insert((rule, 0));
        *count += 1;
        if *count <= self.limit {
            self.list.push(make());
        }
    }

    /// Counts findings that nobody listed.
    pub(crate) fn count(&mut self, rule: &'static Rule, count: usize) {
        if count > 0 {
            self.counts.entry(rule.code).or_insert((rule, 0)).1 += count;
        }
    }

    /// Takes over all findings of another list, which is empty then and can be used again.
    pub(crate) fn append(&mut self, other: &mut Self) {
        if other.says_nothing() {
            return;
        }
        let other = std::mem::replace(other, Self::new(other.limit));
        for (code, (rule, count)) in other.counts {
            self.counts.entry(code).or_insert((rule, 0)).1 += count;
        }
        self.list.extend(other.list);
        self.not_run.extend(other.not_run);
        self.hidden.extend(other.hidden);
        self.hidden_places.extend(other.hidden_places);
    }

    /// Each rule that found something, and how often.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&'static Rule, usize)> {
        self.counts.values().copied()
    }

    /// Whether there is nothing to take over, as after most rules.
    fn says_nothing(&self) -> bool {
        self.is_empty()
            && self.not_run.is_empty()
            && self.hidden.is_empty()
            && self.hidden_places.is_empty()
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// Keeps a personal text out of every output, wherever else it stands.
    pub(crate) fn hide(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.hidden.push(text.to_owned());
        }
    }

    /// Keeps the values of a record out of every output.
    pub(crate) fn hide_below(&mut self, place: Place) {
        self.hidden_places.push(place);
    }

    /// Says that a rule had something to check but was not given what it needs.
    pub(crate) fn lacks(&mut self, rule: &'static Rule, need: Need) {
        if !self.not_run.iter().any(|(known, _)| known.code == rule.code) {
            self.not_run.push((rule, need));
        }
    }
}
