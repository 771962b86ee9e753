//! Which identifiers may stand where none could be read.

use std::collections::BTreeSet;

use crate::documents::{DocumentSet, visit};
use crate::model::reader::Record as _;
use crate::model::reference::Target;
use crate::model::visit::Leaf;
use crate::model::{DocumentKind, Organisation};
use crate::read::{ReadStatus, Reading};

/// More readings than these are not tried.
pub(super) const MOST: usize = 12;

/// The identifiers of the documents and their references.
#[derive(Debug, Default)]
pub(in crate::engine) struct Candidates<'a> {
    /// Type of the record and identifier; of a document the type is that of its kind.
    borne: BTreeSet<(&'static str, &'a str)>,
    /// What is referred to and nothing bears.
    dangling: Vec<&'a str>,
}

impl<'a> Candidates<'a> {
    /// Looked up only where some document was read in part.
    pub(in crate::engine) fn of(documents: &DocumentSet<'a>) -> Self {
        let is_partial = |(_, reading): &(_, &Reading<'_>)| reading.status == ReadStatus::Partial;
        if !documents.inputs.iter().any(is_partial) {
            return Self::default();
        }
        let mut borne = BTreeSet::new();
        let mut wanted = BTreeSet::new();
        for entry in &documents.entries {
            visit(entry, &mut |_, leaf| match leaf {
                Leaf::Id { record, id } => _ = borne.insert((record, id)),
                Leaf::Reference { id, .. } => _ = wanted.insert(id),
                Leaf::Text(_) => {}
            });
            let common = entry.common_organisations().iter();
            borne.extend(common.map(|one| (Organisation::TABLE.name, one.id.as_str())));
        }
        let is_borne = |wanted: &str| borne.iter().any(|(_, id)| *id == wanted);
        let dangling = wanted.iter().copied().filter(|id| !is_borne(id)).take(MOST + 1).collect();
        Self { borne, dangling }
    }

    /// The identifiers that a record may bear whose own could not be read.
    pub(super) fn own(&self) -> &[&'a str] {
        &self.dangling
    }

    /// The identifiers that a reference may name.
    pub(super) fn of_target(&self, target: Target) -> Vec<&'a str> {
        let fits = |record: &str| match target {
            Target::Record(wanted) => record == wanted,
            Target::Document(kind) => kind.map_or_else(
                || DocumentKind::ALL.iter().any(|kind| kind.shape().name == record),
                |kind| kind.shape().name == record,
            ),
            Target::Implementer | Target::Responsible => true,
        };
        let fitting = self.borne.iter().filter(|(record, _)| fits(record));
        fitting.map(|(_, id)| *id).take(MOST + 1).collect()
    }
}
