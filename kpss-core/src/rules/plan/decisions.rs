//! The decisions that documents record, wherever they stand.

use std::fmt;

use crate::model::{Decision, DecisionKind, Extension, GrantDecision};
use crate::rule::prelude::*;

/// The decisions on the document itself.
pub(crate) fn approvals<'a>(entry: &Entry<'a>) -> &'a [Decision] {
    match entry.document {
        AnyDocument::Plan(doc) => &doc.approvals,
        AnyDocument::ActionPlan(doc) => &doc.approvals,
        AnyDocument::MonitoringReport(doc) => &doc.approvals,
        AnyDocument::Catalogue(_) | AnyDocument::Project(_) => &[],
    }
}

/// The extensions of the document.
pub(crate) fn extensions<'a>(entry: &Entry<'a>) -> &'a [Extension] {
    match entry.document {
        AnyDocument::Plan(doc) => &doc.extensions,
        AnyDocument::ActionPlan(doc) => &doc.extensions,
        _ => &[],
    }
}

/// Every decision that the document records, with its place.
pub(crate) fn decisions<'a>(entry: &Entry<'a>) -> Vec<(String, &'a Decision)> {
    let mut all = Vec::new();
    let mut list = |at: &dyn fmt::Display, decisions: &'a [Decision]| {
        let decisions = decisions.iter().enumerate();
        all.extend(decisions.map(|(index, one)| (format!("{at}/{index}"), one)));
    };
    list(&"/approvals", approvals(entry));
    for (at, extension) in extensions(entry).iter().enumerate() {
        list(&format_args!("/extensions/{at}/decisions"), &extension.decisions);
    }
    let grants: &[GrantDecision] = match entry.document {
        AnyDocument::Plan(doc) => {
            for (at, amendment) in doc.amendments.iter().enumerate() {
                list(&format_args!("/amendments/{at}/decisions"), &amendment.decisions);
            }
            &doc.grants
        }
        AnyDocument::ActionPlan(doc) => {
            for (at, annex) in doc.annexes.iter().enumerate() {
                list(&format_args!("/annexes/{at}/decisions"), &annex.decisions);
            }
            &doc.grants
        }
        _ => &[],
    };
    for (at, grant) in grants.iter().enumerate() {
        all.extend(grant.decision.iter().map(|one| (format!("/grants/{at}/decision"), one)));
    }
    all
}

/// Whether the body certainly approved.
pub(crate) fn is_approval(decision: &Decision) -> bool {
    decision.is_made() && decision.decision == Some(DecisionKind::Approved)
}

/// Whether the decision can be looked up.
pub(super) fn has_number(decision: &Decision) -> bool {
    decision.resolution.is_some() || decision.agenda_item.is_some()
}

/// The words for what a decision lacks of body and day, which together prove it.
pub(crate) fn lacks_proof(decision: &Decision) -> Option<(&'static str, Label)> {
    match (decision.by.is_none(), decision.on.is_none()) {
        (true, true) => Some(("by", BODY_AND_DAY)),
        (true, false) => Some(("by", BODY)),
        (false, true) => Some(("on", DAY)),
        (false, false) => None,
    }
}

const BODY: Label = Label::new("body", "orgán, který jej schválil", "the approving body");
const DAY: Label = Label::new("day", "datum schválení", "the date of approval");
const BODY_AND_DAY: Label = Label::new(
    "body_and_day",
    "orgán, který jej schválil, a datum schválení",
    "the approving body and the date of approval",
);
