//! What several rules ask about the parts of a plan (for a region Decree 505/2006, § 39a).

use crate::model::{AnalysisKind, Body, BodyKind, Network, Plan, PlanStatus};

/// Whether the plan can be asked for what it does not hold: it is more than an intention, and not
/// replaced yet.
pub(super) fn is_asked(plan: &Plan) -> bool {
    !matches!(plan.status, Some(PlanStatus::Intended | PlanStatus::Superseded))
}

/// Whether the plan says how it came about: a history of phases alone is not that.
pub(super) fn has_description(plan: &Plan) -> bool {
    plan.process.as_ref().is_some_and(|process| {
        process.method.is_some()
            || process.announcement.is_some()
            || !process.participants.is_empty()
            || !process.participant_bodies.is_empty()
            || process.participant_count.is_some()
            || !process.events.is_empty()
            || !process.consultations.is_empty()
            || !process.region_information.is_empty()
    }) || !plan.bodies.is_empty()
}

/// Whether the plan has at least one priority, goal or measure.
pub(super) fn has_strategy(plan: &Plan) -> bool {
    plan.strategy.as_ref().is_some_and(|strategy| !strategy.nodes.is_empty())
}

/// Whether the plan says anything about the network.
pub(super) fn has_network(plan: &Plan) -> bool {
    plan.network.as_ref().is_some_and(|network| *network != Network::default())
}

/// Whether the plan says how it is watched or changed.
pub(super) fn has_monitoring(plan: &Plan) -> bool {
    plan.monitoring.as_ref().is_some_and(|monitoring| {
        monitoring.description.is_some()
            || monitoring.frequency.is_some()
            || monitoring.changes.is_some()
    })
}

/// Whether a kind of analysis is certainly missing: there are analyses, each says its kind, and
/// none is of this one.
pub(super) fn lacks_analysis(plan: &Plan, wanted: AnalysisKind) -> bool {
    is_asked(plan)
        && !plan.analyses.is_empty()
        && plan.analyses.iter().all(|one| one.kind.is_some_and(|kind| kind != wanted))
}

/// The working groups that stand for themselves, with their indices; none if a record stands for
/// several groups, because then they cannot be told apart.
pub(super) fn working_groups(plan: &Plan) -> Vec<(usize, &Body)> {
    let bodies = plan.bodies.iter().enumerate();
    let groups: Vec<(usize, &Body)> =
        bodies.filter(|(_, body)| body.kind == Some(BodyKind::WorkingGroup)).collect();
    let several = groups.iter().any(|(_, body)| body.count.is_some_and(|count| count.0 > 1));
    if several { Vec::new() } else { groups }
}

/// Names listed in a message.
const LISTED: usize = 5;

/// A few names for a message, in quotes of neither language.
pub(super) fn few<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names = names.peekable();
    let mut few: Vec<&str> = names.by_ref().take(LISTED).collect();
    if names.peek().is_some() {
        few.push("…");
    }
    few.join(", ")
}
