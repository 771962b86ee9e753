//! What a check reports.

use super::meta::Rule;
use super::param::{Param, Term};

/// A place in a document of the submission.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the input file.
    pub input: usize,
    /// JSON Pointer in that file.
    pub pointer: String,
    /// Bytes of a key, where the place is the key and not its value.
    pub(crate) key: Option<(usize, usize)>,
}

impl Place {
    /// The value at a pointer of an input.
    pub fn new(input: usize, pointer: impl Into<String>) -> Self {
        Self { input, pointer: pointer.into(), key: None }
    }
}

/// Another place that belongs to a finding, and what it is to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What the place is to the finding.
    pub role: Term,
}

/// A finding before it is put into the report.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) rule: &'static Rule,
    pub(crate) place: Place,
    pub(crate) params: Vec<(&'static str, Param)>,
    pub(crate) related: Vec<Related>,
}

impl Found {
    /// Adds a place that belongs to the finding.
    pub(crate) fn related(mut self, place: Place, role: Term) -> Self {
        self.related.push(Related { place, role });
        self
    }
}

/// Where checks put what they find.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) list: Vec<Found>,
    /// Rules that had something to check but lacked what they need.
    pub(crate) not_run: Vec<(&'static Rule, super::meta::Need)>,
}

impl Findings {
    pub(crate) fn push(&mut self, found: Found) {
        self.list.push(found);
    }

    /// Says that a rule had something to check but was not given what it needs.
    pub(crate) fn lacks(&mut self, rule: &'static Rule, need: super::meta::Need) {
        if !self.not_run.iter().any(|(known, _)| known.code == rule.code) {
            self.not_run.push((rule, need));
        }
    }
}
