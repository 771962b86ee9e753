//! What each reference of the model points to.
//!
//! One row for every field that holds an identifier of something else; a test compares the table
//! with the model, so a field added later must say here who checks it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::DocumentKind;
use crate::model::visit::{Leaf, Trail, Visit, Visitor};
use crate::rule::prelude::*;

/// Where the thing that a reference names must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A record of this type in the same document; of a project also in the plan.
    Own(&'static str),
    /// A record of this type in any document of the submission.
    Any(&'static str),
    /// An organisation of any document, or a group or post of the same one.
    WhoAnswers,
    /// A document of the submission, of one kind or any.
    Document(Option<DocumentKind>),
    /// A node of another document's plan; K224 follows these by the plan that is named.
    Node,
    /// Another rule checks it.
    By(&'static str),
}

use Target::{Any, By, Document, Node, Own, WhoAnswers};

const PLAN: Target = Document(Some(DocumentKind::Plan));
const ACTION_PLAN: Target = Document(Some(DocumentKind::ActionPlan));
const REPORT: Target = Document(Some(DocumentKind::MonitoringReport));
const PROJECT: Target = Document(Some(DocumentKind::Project));

/// Type of the record, field, target; sorted.
pub(super) static REFERENCES: &[(&str, &str, Target)] = &[
    ("ActionItem", "node", By("K409")),
    ("ActionItem", "responsible", By("K304")),
    ("ActionPlan", "fulfilled", Node),
    ("ActionPlan", "project", PROJECT),
    ("Analysis", "body", Own("Body")),
    ("Analysis", "target_groups", Own("TargetGroup")),
    ("ApprovalStep", "event", Own("Event")),
    ("Authority", "organisation", Any("Organisation")),
    ("Body", "led_by", Own("Post")),
    ("Body", "target_groups", Own("TargetGroup")),
    ("CapacityChange", "service", Any("Service")),
    ("Catalogue", "project", PROJECT),
    ("Contact", "organisation", Any("Organisation")),
    ("Decision", "organisation", Any("Organisation")),
    ("Evaluation", "plan", PLAN),
    ("Evaluation", "reports", REPORT),
    ("Event", "bodies", Own("Body")),
    ("FundingLine", "organisation", Any("Organisation")),
    ("FundingLine", "service", Any("Service")),
    ("IndicatorValue", "indicator", By("K516")),
    ("Level", "proposed_by", Own("Body")),
    ("Member", "organisation", Any("Organisation")),
    ("MonitoringEntry", "item", By("K516")),
    ("MonitoringEntry", "moved_to", By("K511")),
    ("MonitoringEntry", "node", By("K511")),
    ("MonitoringMethod", "responsible", WhoAnswers),
    ("MonitoringReport", "action_plan", ACTION_PLAN),
    ("MonitoringReport", "next_action_plan", ACTION_PLAN),
    ("Need", "analyses", Own("Analysis")),
    ("Need", "target_groups", Own("TargetGroup")),
    ("NetworkItem", "service", Any("Service")),
    ("Node", "needs", Own("Need")),
    ("Node", "partners", Any("Organisation")),
    ("Node", "proposed_by", Own("Body")),
    ("Node", "responsible", By("K304")),
    ("Node", "services", Any("Service")),
    ("Node", "target_groups", Own("TargetGroup")),
    ("NodeOrigin", "node", Node),
    ("NodeOrigin", "plan", PLAN),
    ("Output", "document", Document(None)),
    ("Partner", "organisation", Any("Organisation")),
    ("Phase", "documents", Document(None)),
    ("Phase", "target_groups", Own("TargetGroup")),
    ("Plan", "project", PROJECT),
    ("PlanLink", "plan", PLAN),
    ("Post", "organisation", Any("Organisation")),
    ("Process", "participant_bodies", Own("Body")),
    ("Project", "applicant", Any("Organisation")),
    ("ProjectLink", "applicant", Any("Organisation")),
    ("ProjectLink", "partners", Any("Organisation")),
    ("ProjectLink", "project", PROJECT),
    ("Service", "provider", Any("Organisation")),
    ("TeamMember", "employer", Any("Organisation")),
    ("Waiver", "document", Document(None)),
];

/// The target of a field; none for the identifier of the record itself.
pub(crate) fn target(record: &str, field: &str) -> Option<Target> {
    let found = REFERENCES.binary_search_by(|(r, f, _)| (*r, *f).cmp(&(record, field))).ok()?;
    REFERENCES.get(found).map(|(_, _, target)| *target)
}

/// Visits the identifiers of a document.
pub(super) fn visit<'a>(entry: &Entry<'a>, out: &mut dyn FnMut(&Trail<'_>, &'a str)) {
    let ids: Visitor<'_, 'a> = &mut |at, leaf| {
        if let Leaf::Id(id) = leaf {
            out(at, id);
        }
    };
    match entry.document {
        AnyDoc::Plan(doc) => doc.visit(&Trail::ROOT, ids),
        AnyDoc::ActionPlan(doc) => doc.visit(&Trail::ROOT, ids),
        AnyDoc::MonitoringReport(doc) => doc.visit(&Trail::ROOT, ids),
        AnyDoc::Catalogue(doc) => doc.visit(&Trail::ROOT, ids),
        AnyDoc::Project(doc) => doc.visit(&Trail::ROOT, ids),
    }
}

/// A reference: index of its document, target, identifier.
pub(super) type Reference<'a> = (usize, Target, &'a str);

/// What the documents of a submission define.
pub(super) struct Known<'a> {
    /// Kind of each document and its index.
    documents: BTreeMap<&'a str, (DocumentKind, usize)>,
    kinds: Vec<DocumentKind>,
    /// Records of each document: type and identifier, sorted.
    own: Vec<Vec<Record<'a>>>,
    /// Records of all documents to which others may refer, sorted.
    shared: Vec<Record<'a>>,
}

impl<'a> Known<'a> {
    /// What is defined, and what refers to it, from one visit of each document.
    pub(super) fn of(cx: &'a Context<'_>) -> (Self, Vec<Reference<'a>>) {
        let entries = cx.entries.iter().enumerate();
        let documents = entries.map(|(index, entry)| (entry.id(), (entry.kind(), index))).collect();
        let kinds = cx.entries.iter().map(Entry::kind).collect();
        let mut known = Self { documents, kinds, own: Vec::new(), shared: Vec::new() };
        let mut references = Vec::new();
        for (index, entry) in cx.entries.iter().enumerate() {
            let mut own = Vec::new();
            visit(entry, &mut |at, id| {
                let (record, field) = at.place();
                if field == "id" {
                    own.push((record, id));
                } else if let Some(target) = target(record, field) {
                    references.push((index, target, id));
                }
            });
            own.sort_unstable();
            known.shared.extend(own.iter().filter(|(record, _)| SHARED.contains(record)));
            known.own.push(own);
        }
        known.shared.sort_unstable();
        (known, references)
    }

    /// Kind and index of a document.
    pub(super) fn document(&self, id: &str) -> Option<(DocumentKind, usize)> {
        self.documents.get(id).copied()
    }

    /// Kind of a document by its index.
    pub(super) fn kind(&self, entry: usize) -> Option<DocumentKind> {
        self.kinds.get(entry).copied()
    }

    /// Whether a document has a record.
    pub(super) fn has(&self, entry: usize, record: &'static str, id: &str) -> bool {
        self.own.get(entry).is_some_and(|own| own.binary_search(&(record, id)).is_ok())
    }

    /// Whether a document has any record of a type.
    pub(super) fn has_any(&self, entry: usize, record: &'static str) -> bool {
        self.own.get(entry).is_some_and(|own| has_type(own, record))
    }

    /// Whether some document of the submission has a record to which others may refer.
    pub(super) fn anywhere(&self, record: &'static str, id: &str) -> bool {
        self.shared.binary_search(&(record, id)).is_ok()
    }

    /// Whether some document of the submission has any record of a type to which others may refer.
    pub(super) fn any_anywhere(&self, record: &'static str) -> bool {
        has_type(&self.shared, record)
    }
}

/// Record types to which other documents may refer.
const SHARED: [&str; 7] =
    ["Analysis", "Body", "Event", "Organisation", "Post", "Service", "TargetGroup"];

/// Type and identifier.
type Record<'a> = (&'static str, &'a str);

fn has_type(sorted: &[Record<'_>], record: &'static str) -> bool {
    let first = sorted.partition_point(|known| *known < (record, ""));
    sorted.get(first).is_some_and(|(found, _)| *found == record)
}

/// Documents that are referred to and not handed in, each with the places that name it.
pub(super) fn absent<'a>(cx: &'a Context<'_>) -> BTreeMap<&'a str, Vec<Place>> {
    let handed_in: BTreeSet<&str> = cx.entries.iter().map(Entry::id).collect();
    let mut absent: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for entry in &cx.entries {
        visit(entry, &mut |at, id| {
            let (record, field) = at.place();
            let names_document = matches!(target(record, field), Some(Document(_)));
            if names_document && !handed_in.contains(id) {
                absent.entry(id).or_default().push(entry.at(at));
            }
        });
    }
    absent
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fields of the model that hold references, read from its declarations.
    fn declared() -> BTreeSet<(String, String)> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/model");
        let mut found = BTreeSet::new();
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let mut record = String::new();
            for line in text.lines().map(str::trim) {
                if let Some(rest) = line.strip_prefix("pub struct ") {
                    let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap();
                    name.clone_into(&mut record);
                }
                if let Some((field, _)) =
                    line.split_once(": Option<Id>").or(line.split_once(": Vec<Id>"))
                {
                    found.insert((record.clone(), field.to_owned()));
                }
            }
        }
        found
    }

    #[test]
    fn every_reference_of_the_model_has_its_row() {
        let rows =
            REFERENCES.iter().map(|(record, field, _)| (record.to_string(), field.to_string()));
        assert_eq!(rows.collect::<BTreeSet<_>>(), declared());
        let keys: Vec<_> = REFERENCES.iter().map(|(record, field, _)| (record, field)).collect();
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "sorted for the search");
    }
}
