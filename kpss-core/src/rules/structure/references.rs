//! What each reference of the model points to.
//!
//! One row for every field that holds an identifier of something else; a test compares the table
//! with the model, so a field added later must say here who checks it.

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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
