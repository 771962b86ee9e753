//! What several rules ask about a plan: how far it has come, and what came before it.

use super::decisions::is_approval;
use crate::model::{DecidingBody, Decision, DecisionKind, Extension, Period, Plan, PlanStatus};
use crate::rule::prelude::*;

/// Whether the plan says that it was approved; where it states no status, a decision says so.
pub(crate) fn claims_approval(plan: &Plan) -> bool {
    let approved = || plan.approvals.iter().any(is_approval);
    match plan.status {
        Some(PlanStatus::Approved) => true,
        Some(PlanStatus::Superseded | PlanStatus::Finished) | None => approved(),
        Some(PlanStatus::Intended | PlanStatus::Draft | PlanStatus::InConsultation) => false,
    }
}

/// Decisions that were made, with their indices.
pub(super) fn made(decisions: &[Decision]) -> impl Iterator<Item = (usize, &Decision)> {
    let decisions = decisions.iter().enumerate();
    decisions.filter(|(_, decision)| decision.is_made())
}

/// Approvals that were made, with their indices.
pub(super) fn made_approvals(plan: &Plan) -> impl Iterator<Item = (usize, &Decision)> {
    made(&plan.approvals).filter(|(_, decision)| decision.approves())
}

/// Decisions by which a plan was extended, with their indices.
pub(super) fn extending(extension: &Extension) -> impl Iterator<Item = (usize, &Decision)> {
    made(&extension.decisions)
        .filter(|(_, decision)| decision.decision != Some(DecisionKind::Rejected))
}

/// The consultation that ends last: its index and last day.
pub(super) fn last_consultation(plan: &Plan) -> Option<(usize, Date)> {
    let consultations = &plan.process.as_ref()?.consultations;
    let ends = consultations.iter().enumerate().filter_map(|(index, consultation)| {
        Some((index, consultation.period.as_ref()?.last_day()?))
    });
    ends.max_by_key(|(_, end)| *end)
}

/// Last day of a plan's validity, with extensions, and the place that gives it.
pub(crate) fn validity_end(plan: &Located<'_, Plan>) -> Option<(Date, Place)> {
    let end = plan.validity_end()?;
    let is_end = |extension: &Extension| extension.until.map(Date::last_day) == Some(end);
    let place = match plan.extensions.iter().position(is_end) {
        Some(index) => plan.at(format_args!("/extensions/{index}/until")),
        None => plan.at("/period/until"),
    };
    Some((end, place))
}

/// Last day of the predecessor's validity, with extensions, and the place that gives it; of several
/// predecessors that of the last.
pub(super) fn predecessor_end(cx: &Context<'_>, plan: &Located<'_, Plan>) -> Option<(Date, Place)> {
    let held = cx.earlier_plans(&plan.id).filter_map(|earlier| validity_end(&earlier));
    held.max_by_key(|(end, _)| *end).or_else(|| {
        let end = plan.predecessor.as_ref()?.period.as_ref().and_then(Period::last_day)?;
        Some((end, plan.at("/predecessor/period/until")))
    })
}

/// Whether the body is surely no assembly, which alone decides about plans.
pub(crate) fn is_no_assembly(by: DecidingBody) -> bool {
    matches!(by, DecidingBody::Council | DecidingBody::SteeringGroup | DecidingBody::Other)
}

/// Role of a consultation that a finding is about.
pub(super) const CONSULTATION: Label =
    Label::new("consultation", "připomínkové řízení", "consultation");

/// Role of the end of the previous plan.
pub(super) const PREDECESSOR_END: Label =
    Label::new("predecessor_end", "konec předchozího plánu", "end of the previous plan");
