//! The identifiers of documents and what they refer to.

use super::entry::{AnyDocument, Entry};
use crate::model::reference::Target;
use crate::model::visit::{Leaf, Trail, Visit, Visitor};

/// Visits the identifiers, references and texts of a document.
pub(crate) fn visit<'a>(entry: &Entry<'a>, out: Visitor<'_, 'a>) {
    match entry.document {
        AnyDocument::Plan(doc) => doc.visit(&Trail::ROOT, out),
        AnyDocument::ActionPlan(doc) => doc.visit(&Trail::ROOT, out),
        AnyDocument::MonitoringReport(doc) => doc.visit(&Trail::ROOT, out),
        AnyDocument::Catalogue(doc) => doc.visit(&Trail::ROOT, out),
        AnyDocument::Project(doc) => doc.visit(&Trail::ROOT, out),
    }
}

/// Visits the references of a document.
pub(crate) fn references<'a>(entry: &Entry<'a>, out: &mut dyn FnMut(&Trail<'_>, Target, &'a str)) {
    visit(entry, &mut |at, leaf| {
        if let Leaf::Reference { target, id } = leaf {
            out(at, target, id);
        }
    });
}
