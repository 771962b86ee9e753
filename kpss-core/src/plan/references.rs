//! Which record refers to which, in both directions and across documents.

use std::collections::HashMap;

use super::collect::Collector;
use super::record::{Record, RecordKind};
use crate::documents::Documents;

/// One reference between records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// Position of the record that refers.
    pub from: usize,
    /// Position of the record referred to; nothing where the documents do not hold it.
    pub to: Option<usize>,
    /// The field that holds the reference, for example `needs`.
    pub role: &'static str,
    /// The identifier as written.
    pub id: &'a str,
}

/// The records of documents and the references between them.
#[derive(Clone, Debug, Default)]
pub struct References<'a> {
    records: Vec<Record<'a>>,
    /// Depth of a node in its tree, from 1; 0 for other records.
    depths: Vec<usize>,
    /// Position of the node above.
    parents: Vec<Option<usize>>,
    list: Vec<Reference<'a>>,
    /// Positions in `list`, by the record that refers and by the one referred to.
    from: Vec<Vec<usize>>,
    to: Vec<Vec<usize>>,
    by_name: HashMap<&'a str, Vec<usize>>,
}

impl<'a> References<'a> {
    /// The references of documents.
    pub fn of(documents: &'a Documents<'_>) -> Self {
        let Collector { records, depths, parents, references } = Collector::of(documents);
        let mut from = vec![Vec::new(); records.len()];
        let mut to = vec![Vec::new(); records.len()];
        for (at, reference) in references.iter().enumerate() {
            if let Some(list) = from.get_mut(reference.from) {
                list.push(at);
            }
            if let Some(list) = reference.to.and_then(|record| to.get_mut(record)) {
                list.push(at);
            }
        }
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, record) in records.iter().enumerate() {
            let code = record.code.filter(|code| record.id != Some(code));
            for name in record.id.into_iter().chain(code) {
                by_name.entry(name).or_default().push(at);
            }
        }
        Self { records, depths, parents, list: references, from, to, by_name }
    }

    /// Every record.
    pub fn records(&self) -> &[Record<'a>] {
        &self.records
    }

    /// Positions of the records with an identifier or a number.
    pub fn find(&self, name: &str) -> &[usize] {
        self.by_name.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The references that a record holds.
    pub fn from(&self, record: usize) -> impl Iterator<Item = &Reference<'a>> {
        self.listed(&self.from, record)
    }

    /// The references to a record.
    pub fn to(&self, record: usize) -> impl Iterator<Item = &Reference<'a>> {
        self.listed(&self.to, record)
    }

    /// The references to records that the documents do not hold.
    pub fn missing(&self) -> impl Iterator<Item = &Reference<'a>> {
        self.list.iter().filter(|reference| reference.to.is_none())
    }

    /// A node and the nodes above it; another record alone.
    pub(crate) fn with_above(&self, record: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(record), |at| self.parents.get(*at).copied().flatten())
    }

    /// A node and the nodes below it; another record alone.
    pub(crate) fn with_below(&self, record: usize) -> std::ops::Range<usize> {
        let depth = self.depths.get(record).copied().unwrap_or(0);
        let after = self.depths.iter().skip(record + 1);
        let below = if depth == 0 { 0 } else { after.take_while(|next| **next > depth).count() };
        record..record + 1 + below
    }

    /// Positions of records of a kind that a record refers to.
    pub(crate) fn targets(
        &self,
        record: usize,
        kind: RecordKind,
        role: Option<&'static str>,
    ) -> impl Iterator<Item = usize> {
        let wanted = move |reference: &&Reference<'a>| role.is_none_or(|r| r == reference.role);
        self.from(record).filter(wanted).filter_map(|r| r.to).filter(move |to| self.is(*to, kind))
    }

    /// Positions of records of a kind that refer to a record.
    pub(crate) fn sources(
        &self,
        record: usize,
        kind: RecordKind,
        role: Option<&'static str>,
    ) -> impl Iterator<Item = usize> {
        let wanted = move |reference: &&Reference<'a>| role.is_none_or(|r| r == reference.role);
        self.to(record).filter(wanted).map(|r| r.from).filter(move |from| self.is(*from, kind))
    }

    pub(crate) fn is(&self, record: usize, kind: RecordKind) -> bool {
        self.records.get(record).is_some_and(|record| record.kind == kind)
    }

    fn listed<'b>(
        &'b self,
        lists: &'b [Vec<usize>],
        record: usize,
    ) -> impl Iterator<Item = &'b Reference<'a>> {
        let list = lists.get(record).map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|at| self.list.get(*at))
    }
}
