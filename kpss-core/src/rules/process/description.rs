//! What a plan says of its groups and posts, and how much may be asked of it.

use crate::documents::is_intended;
use crate::model::{Body, BodyKind, Plan, PlanStatus};
use crate::rules::plan::validity::claims_approval;

/// Groups of a kind, with their indices.
pub(super) fn bodies(plan: &Plan, kind: BodyKind) -> impl Iterator<Item = (usize, &Body)> {
    plan.bodies.iter().enumerate().filter(move |(_, body)| body.kind == Some(kind))
}

/// Groups that steer: the steering group, and the coordination group that some plans have instead.
pub(super) fn steering(plan: &Plan) -> impl Iterator<Item = (usize, &Body)> {
    let own = bodies(plan, BodyKind::SteeringGroup);
    own.chain(bodies(plan, BodyKind::CoordinationGroup))
}

/// Whether some group does not say what it is.
pub(super) fn some_kind_unknown(plan: &Plan) -> bool {
    plan.bodies.iter().any(|body| body.kind.is_none())
}

/// Whether the plan describes who plans. One that says nothing of it lacks its descriptive part,
/// and that is one thing to say.
pub(super) fn describes_organisation(plan: &Plan) -> bool {
    !is_intended(plan) && (!plan.bodies.is_empty() || !plan.posts.is_empty())
}

/// Whether the plan was laid before the public, or should have been.
pub(super) fn was_published(plan: &Plan) -> bool {
    claims_approval(plan) || plan.status == Some(PlanStatus::InConsultation)
}

/// Whether comments on the draft should be settled by now.
pub(super) fn is_past_consultation(status: Option<PlanStatus>) -> bool {
    use PlanStatus::{Draft, InConsultation, Intended};
    !matches!(status, Some(Intended | Draft | InConsultation))
}

/// What a group is called.
pub(super) fn name(body: &Body) -> String {
    body.name.clone().unwrap_or_else(|| body.id.to_string())
}
