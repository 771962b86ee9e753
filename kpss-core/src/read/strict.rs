//! Typed reading by the kind of a document: all of it, or nothing.

use serde::de::DeserializeOwned;

use crate::json::{self, Node};
use crate::model::shape::{Shape, Shaped};
use crate::model::{
    ActionPlan, Catalogue, Document, DocumentKind, MonitoringReport, Plan, Project, Submission,
};

/// A text as a document of a kind.
pub(super) fn of_kind(kind: DocumentKind, text: &str) -> Result<Document, serde_json::Error> {
    match kind {
        DocumentKind::Plan => boxed::<Plan>(text).map(Document::Plan),
        DocumentKind::ActionPlan => boxed::<ActionPlan>(text).map(Document::ActionPlan),
        DocumentKind::MonitoringReport => {
            boxed::<MonitoringReport>(text).map(Document::MonitoringReport)
        }
        DocumentKind::Catalogue => boxed::<Catalogue>(text).map(Document::Catalogue),
        DocumentKind::Project => boxed::<Project>(text).map(Document::Project),
        DocumentKind::Submission => boxed::<Submission>(text).map(Document::Submission),
    }
}

fn boxed<T: DeserializeOwned>(text: &str) -> Result<Box<T>, serde_json::Error> {
    json::read(text).map(Box::new)
}

impl Document {
    /// Reads a document strictly.
    ///
    /// # Errors
    /// The first mistake only; [`crate::validate`] finds them all.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let kind = json::peek_kind(text).as_deref().and_then(DocumentKind::from_code);
        of_kind(kind.unwrap_or(DocumentKind::Submission), text)
    }

    /// The canonical text: keys in the order of the schema, two spaces, a line break at the end.
    pub fn to_json(&self) -> String {
        json::canonical(self)
    }
}

/// The shape of a kind of document.
pub(crate) fn shape_of(kind: DocumentKind) -> Shape {
    match kind {
        DocumentKind::Plan => Plan::shape(),
        DocumentKind::ActionPlan => ActionPlan::shape(),
        DocumentKind::MonitoringReport => MonitoringReport::shape(),
        DocumentKind::Catalogue => Catalogue::shape(),
        DocumentKind::Project => Project::shape(),
        DocumentKind::Submission => Submission::shape(),
    }
}

/// The part of a tree that was kept, as a kind of document.
pub(crate) fn kept(kind: DocumentKind, tree: &Node<'_>) -> Result<Document, serde_json::Error> {
    of_kind(kind, &json::kept_text(tree))
}
