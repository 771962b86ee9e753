//! Finds the records that references mean.

use std::collections::HashMap;

use super::collect::{Scope, Work, Written};
use super::record::RecordKind;
use crate::model::DocumentKind;
use crate::model::reference::Target;

/// Records by identifier, of those kinds only to which something refers: a plan alone holds no
/// reference to its nodes, and they are most of it.
pub(super) struct Targets<'w, 'a> {
    work: &'w Work<'a>,
    /// The first record with an identifier, and the position of its document.
    first: HashMap<(RecordKind, &'a str), (usize, usize)>,
    /// The records of other documents that have the identifier of a first one.
    more: HashMap<(usize, RecordKind, &'a str), usize>,
    /// Documents by identifier; of several with the same one the first.
    documents: HashMap<&'a str, usize>,
}

impl<'w, 'a> Targets<'w, 'a> {
    pub(super) fn of(work: &'w Work<'a>) -> Self {
        let mut documents = HashMap::new();
        for (at, home) in work.homes.iter().enumerate() {
            documents.entry(home.id).or_insert(at);
        }
        let mut found = Self { work, first: HashMap::new(), more: HashMap::new(), documents };
        let asked = |kind: &RecordKind| {
            work.written.iter().any(|written| kinds(written.target).contains(kind))
        };
        let wanted: Vec<RecordKind> =
            RecordKind::ALL.iter().copied().filter(|kind| asked(kind)).collect();
        let mut document = 0;
        for (at, record) in work.out.records.iter().enumerate() {
            while work.homes.get(document + 1).is_some_and(|home| home.first <= at) {
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
    pub(super) fn find(&self, written: &Written<'a>) -> Option<usize> {
        if let Target::Document(kind) = written.target {
            return self.document(kind, written.id);
        }
        kinds(written.target).iter().find_map(|kind| {
            let reaches_all =
                written.target == Target::Responsible && *kind == RecordKind::Organisation;
            let scope = match written.scope {
                Scope::Near(here) if reaches_all => Scope::Any(here),
                scope => scope,
            };
            self.record(*kind, written.id, scope)
        })
    }

    fn document(&self, kind: Option<DocumentKind>, id: &str) -> Option<usize> {
        let home = self.work.homes.get(*self.documents.get(id)?)?;
        kind.is_none_or(|kind| kind == home.kind).then_some(home.first)
    }

    fn record(&self, kind: RecordKind, id: &'a str, scope: Scope<'_>) -> Option<usize> {
        let (home, first) = *self.first.get(&(kind, id))?;
        let within = |wanted: usize| {
            if home == wanted { Some(first) } else { self.more.get(&(wanted, kind, id)).copied() }
        };
        let near = |here: usize| {
            let common = || within(self.work.homes.get(here)?.common?);
            within(here).or_else(common)
        };
        let named = |id: &str| within(*self.documents.get(id)?);
        match scope {
            Scope::Near(here) => near(here),
            Scope::Any(here) => near(here).or(Some(first)),
            Scope::Document(id) => named(id),
            Scope::DocumentFirst(id) => named(id).or(Some(first)),
        }
    }
}

/// The kinds of records that a reference may mean.
fn kinds(target: Target) -> &'static [RecordKind] {
    use RecordKind::{Body, Organisation, Post};
    match target {
        Target::Record(name) => RecordKind::of(name).map_or(&[], |kind| {
            let at = RecordKind::ALL.iter().position(|known| *known == kind);
            at.and_then(|at| RecordKind::ALL.get(at..=at)).unwrap_or_default()
        }),
        Target::Implementer | Target::Responsible => &[Organisation, Body, Post],
        Target::Document(_) => &[],
    }
}
