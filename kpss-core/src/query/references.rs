//! Which record refers to which, in both directions and across documents.

use super::collect::Collector;
use super::record::{Record, RecordKind};
use crate::documents::DocumentSet;
use crate::lists::Order as _;

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
    /// Where in `list` the references of each record begin; they stand in the order of records.
    from: Vec<usize>,
    /// Positions in `list` by the record referred to, and where those of each record begin.
    to: Vec<usize>,
    to_begins: Vec<usize>,
}

impl<'a> References<'a> {
    /// The references of documents.
    pub fn of(documents: &'a DocumentSet<'_>) -> Self {
        let Collector { records, depths, parents, references } = Collector::of(documents);
        let mut from = Vec::with_capacity(records.len() + 1);
        let mut at = 0;
        for record in 0..=records.len() {
            while references.get(at).is_some_and(|reference| reference.from < record) {
                at += 1;
            }
            from.push(at);
        }
        let mut to: Vec<usize> = (0..references.len()).collect();
        let target = |at: &usize| references.get(*at).and_then(|reference| reference.to);
        to.retain(|at| target(at).is_some());
        to.order_by_key(target);
        let mut to_begins = Vec::with_capacity(records.len() + 1);
        let mut at = 0;
        for record in 0..=records.len() {
            while to.get(at).is_some_and(|place| target(place) < Some(record)) {
                at += 1;
            }
            to_begins.push(at);
        }
        Self { records, depths, parents, list: references, from, to, to_begins }
    }

    /// Every record.
    pub fn records(&self) -> &[Record<'a>] {
        &self.records
    }

    /// Positions of the records with an identifier or a number; looks through all of them.
    pub fn find(&self, name: &str) -> impl Iterator<Item = usize> {
        let named = move |record: &Record<'_>| record.id == Some(name) || record.code == Some(name);
        let records = self.records.iter().enumerate();
        records.filter(move |(_, record)| named(record)).map(|(at, _)| at)
    }

    /// The references that a record holds.
    pub fn from(&self, record: usize) -> impl Iterator<Item = &Reference<'a>> {
        self.list.get(range(&self.from, record)).unwrap_or_default().iter()
    }

    /// The references to a record.
    pub fn to(&self, record: usize) -> impl Iterator<Item = &Reference<'a>> {
        let places = self.to.get(range(&self.to_begins, record)).unwrap_or_default();
        places.iter().filter_map(|at| self.list.get(*at))
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
    pub(crate) fn targets(&self, record: usize, kind: RecordKind) -> impl Iterator<Item = usize> {
        self.from(record).filter_map(|r| r.to).filter(move |to| self.is(*to, kind))
    }

    /// Positions of records of a kind that refer to a record.
    pub(crate) fn sources(&self, record: usize, kind: RecordKind) -> impl Iterator<Item = usize> {
        self.to(record).map(|r| r.from).filter(move |from| self.is(*from, kind))
    }

    pub(crate) fn is(&self, record: usize, kind: RecordKind) -> bool {
        self.records.get(record).is_some_and(|record| record.kind == kind)
    }
}

/// From where a record begins to where the next one does.
fn range(begins: &[usize], record: usize) -> std::ops::Range<usize> {
    let begin = |record: usize| begins.get(record).copied();
    begin(record).unwrap_or(0)..begin(record + 1).or(begin(record)).unwrap_or(0)
}
