//! Finds the records that references mean.

use std::collections::HashMap;

use super::collect::{Raw, Scope, Work};
use super::record::RecordKind;

/// Records by identifier, of those kinds only to which something refers: a plan alone holds no
/// reference to its nodes, and they are most of it.
pub(super) struct Targets<'a> {
    /// The first record with an identifier, and the position of its document.
    first: HashMap<(RecordKind, &'a str), (usize, usize)>,
    /// The records of other documents that have the identifier of a first one.
    more: HashMap<(usize, RecordKind, &'a str), usize>,
    /// Documents by identifier; of several with the same one the first.
    documents: HashMap<&'a str, usize>,
}

impl<'a> Targets<'a> {
    pub(super) fn of(work: &Work<'a>) -> Self {
        let mut documents = HashMap::new();
        for (at, (id, _)) in work.documents.iter().enumerate() {
            documents.entry(*id).or_insert(at);
        }
        let mut found = Self { first: HashMap::new(), more: HashMap::new(), documents };
        let wanted: Vec<RecordKind> = {
            let asked = |kind: &&RecordKind| work.raw.iter().any(|raw| raw.kind == **kind);
            RecordKind::ALL.iter().filter(asked).copied().collect()
        };
        let mut document = 0;
        for (at, record) in work.out.records.iter().enumerate() {
            while work.documents.get(document + 1).is_some_and(|(_, first)| *first <= at) {
                document += 1;
            }
            let Some(id) = record.id.filter(|_| wanted.contains(&record.kind)) else { continue };
            let (home, _) = *found.first.entry((record.kind, id)).or_insert((document, at));
            if home != document {
                found.more.entry((document, record.kind, id)).or_insert(at);
            }
        }
        found
    }

    /// The position of the record that a reference means.
    pub(super) fn find(&self, raw: &Raw<'a>) -> Option<usize> {
        let (home, first) = *self.first.get(&(raw.kind, raw.id))?;
        let within = |wanted: usize| {
            if home == wanted {
                return Some(first);
            }
            self.more.get(&(wanted, raw.kind, raw.id)).copied()
        };
        match raw.scope {
            Scope::From(document) => within(document).or(Some(first)),
            Scope::Document(id) => within(*self.documents.get(id)?),
        }
    }
}
