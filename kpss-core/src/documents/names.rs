//! What the documents of a submission define, and what refers to it.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::references::visit;
use crate::model::DocumentKind;
use crate::model::reader::Record as _;
use crate::model::reference::Target;
use crate::model::visit::Leaf;
use crate::model::{Analysis, Body, Event, Organisation, Post, Service, TargetGroup};

/// A reference: index of its document, target, identifier.
pub(crate) type Reference<'a> = (usize, Target, &'a str);

/// Type and identifier.
type Record<'a> = (&'static str, &'a str);

/// Every identifier of a submission, from one visit of each document.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    /// Kind of each document and its index.
    documents: BTreeMap<&'a str, (DocumentKind, usize)>,
    kinds: Vec<DocumentKind>,
    /// Records of each document: type and identifier, sorted.
    own: Vec<Vec<Record<'a>>>,
    /// Records of all documents to which others may refer, sorted.
    shared: Vec<Record<'a>>,
    pub(crate) references: Vec<Reference<'a>>,
}

impl<'a> Names<'a> {
    pub(crate) fn of(entries: &[Entry<'a>]) -> Self {
        let mut names = Self {
            documents: BTreeMap::new(),
            kinds: entries.iter().map(Entry::kind).collect(),
            own: Vec::new(),
            shared: Vec::new(),
            references: Vec::new(),
        };
        for (index, entry) in entries.iter().enumerate() {
            names.documents.insert(entry.id(), (entry.kind(), index));
            let mut own = Vec::new();
            visit(entry, &mut |_, leaf| match leaf {
                Leaf::Id { record, id } => own.push((record, id)),
                Leaf::Reference { target, id } => names.references.push((index, target, id)),
                Leaf::Text(_) => {}
            });
            own.extend(common(entry));
            own.sort_unstable();
            names.shared.extend(own.iter().filter(|(record, _)| SHARED.contains(record)));
            names.own.push(own);
        }
        names.shared.sort_unstable();
        names
    }

    /// Kind and index of a document.
    pub(crate) fn document(&self, id: &str) -> Option<(DocumentKind, usize)> {
        self.documents.get(id).copied()
    }

    /// Whether a reference names a document that was not handed in.
    pub(crate) fn is_absent(&self, target: Target, id: &str) -> bool {
        matches!(target, Target::Document(_)) && !self.documents.contains_key(id)
    }

    /// Kind of a document by its index.
    pub(crate) fn kind(&self, entry: usize) -> Option<DocumentKind> {
        self.kinds.get(entry).copied()
    }

    /// Whether a document has a record.
    pub(crate) fn has(&self, entry: usize, record: &'static str, id: &str) -> bool {
        self.own.get(entry).is_some_and(|own| own.binary_search(&(record, id)).is_ok())
    }

    /// Whether a document has any record of a type.
    pub(crate) fn has_any(&self, entry: usize, record: &'static str) -> bool {
        self.own.get(entry).is_some_and(|own| has_type(own, record))
    }

    /// The identifiers of records of a type: of a document, or those to which others may refer.
    pub(crate) fn ids(
        &self,
        entry: usize,
        record: &'static str,
        shared: bool,
    ) -> impl Iterator<Item = &'a str> {
        let own = self.own.get(entry).map_or(&[][..], Vec::as_slice);
        let list = if shared { self.shared.as_slice() } else { own };
        let first = list.partition_point(|known| *known < (record, ""));
        let of_type = list.iter().skip(first).take_while(move |(found, _)| *found == record);
        of_type.map(|(_, id)| *id)
    }

    /// The identifiers that several records of one type bear in a document.
    pub(crate) fn repeated(&self, entry: usize) -> impl Iterator<Item = Record<'a>> {
        let pairs = self.own.get(entry).into_iter().flat_map(|own| own.windows(2));
        pairs.filter_map(|pair| match pair {
            [one, next] if one == next => Some(*one),
            _ => None,
        })
    }

    /// Whether some document of the submission has a record to which others may refer.
    pub(crate) fn anywhere(&self, record: &'static str, id: &str) -> bool {
        self.shared.binary_search(&(record, id)).is_ok()
    }

    /// Whether some document of the submission has any record of a type to which others may refer.
    pub(crate) fn any_anywhere(&self, record: &'static str) -> bool {
        has_type(&self.shared, record)
    }
}

/// The records that the submission states for all its documents.
fn common<'a>(entry: &Entry<'a>) -> impl Iterator<Item = Record<'a>> + use<'a> {
    let organisations = entry.common_organisations().iter();
    let organisations = organisations.map(|one| (Organisation::TABLE.name, one.id.as_str()));
    let bodies = entry.common_bodies().iter().map(|one| (Body::TABLE.name, one.id.as_str()));
    organisations.chain(bodies)
}

/// Record types to which other documents may refer.
const SHARED: [&str; 7] = [
    Analysis::TABLE.name,
    Body::TABLE.name,
    Event::TABLE.name,
    Organisation::TABLE.name,
    Post::TABLE.name,
    Service::TABLE.name,
    TargetGroup::TABLE.name,
];

fn has_type(sorted: &[Record<'_>], record: &'static str) -> bool {
    let first = sorted.partition_point(|known| *known < (record, ""));
    sorted.get(first).is_some_and(|(found, _)| *found == record)
}
