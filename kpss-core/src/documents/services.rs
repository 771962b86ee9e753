//! The services of the documents, wherever they list them.

use super::entry::{AnyDocument, Entry};
use super::set::DocumentSet;
use crate::model::Service;

/// The services that a document lists, with their indices in `/services`.
pub(crate) fn services<'a>(entry: &Entry<'a>) -> impl Iterator<Item = (usize, &'a Service)> {
    let list: &'a [Service] = match entry.document {
        AnyDocument::Plan(doc) => &doc.services,
        AnyDocument::ActionPlan(doc) => &doc.services,
        AnyDocument::Catalogue(doc) => &doc.services,
        AnyDocument::MonitoringReport(_) | AnyDocument::Project(_) => &[],
    };
    list.iter().enumerate()
}

/// The catalogues of the submission.
pub(crate) fn catalogues<'b, 'a>(
    documents: &'b DocumentSet<'a>,
) -> impl Iterator<Item = &'b Entry<'a>> {
    documents.entries.iter().filter(|entry| matches!(entry.document, AnyDocument::Catalogue(_)))
}
