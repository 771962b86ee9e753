//! Which measures of a plan lack something.

use super::subject::{is_asked, measures, name};
use crate::model::{Node, NodeLevel, Plan};
use crate::rule::prelude::*;

/// A measure that lacks something; of a plan where none has it, the first stands for all.
pub(super) struct Lack {
    /// For one measure, or for any.
    pub(super) which: Label,
    pub(super) measure: String,
    /// Where the missing thing belongs.
    pub(super) place: Place,
}

/// Measures that are asked for a field and do not have it.
pub(super) fn lacking(
    plan: &Located<'_, Plan>,
    field: &str,
    asked: impl Fn(&Node) -> bool,
    has: impl Fn(&Node) -> bool,
) -> Vec<Lack> {
    if !is_asked(plan.status) {
        return Vec::new();
    }
    let asked: Vec<_> = measures(plan).into_iter().filter(|v| asked(v.node)).collect();
    let lacking: Vec<_> = asked.iter().filter(|visit| !has(visit.node)).collect();
    // What no measure has is one decision about the form of the plan, not a slip in each of them.
    let all = lacking.len() == asked.len() && lacking.len() > 1;
    let listed = if all { 1 } else { lacking.len() };
    let lack = |visit: &&TreeNode<'_>| Lack {
        which: which(visit.node.level, all),
        measure: name(visit.node),
        place: plan.at(format_args!("{}/{field}", visit.pointer())),
    };
    lacking.iter().take(listed).copied().map(|visit| lack(&visit)).collect()
}

/// The words that stand before the name.
fn which(level: Option<NodeLevel>, all: bool) -> Label {
    match (level, all) {
        (Some(NodeLevel::Goal), false) => Label::new("goal", "u cíle", "for the goal"),
        (Some(NodeLevel::Goal), true) => {
            Label::new("every_goal", "u žádného cíle; první je", "for any goal; the first is")
        }
        (Some(NodeLevel::SpecificGoal), false) => {
            Label::new("specific_goal", "u specifického cíle", "for the specific goal")
        }
        (Some(NodeLevel::SpecificGoal), true) => Label::new(
            "every_specific_goal",
            "u žádného specifického cíle; první je",
            "for any specific goal; the first is",
        ),
        (Some(NodeLevel::Activity), false) => {
            Label::new("activity", "u aktivity", "for the activity")
        }
        (Some(NodeLevel::Activity), true) => Label::new(
            "every_activity",
            "u žádné aktivity; první je",
            "for any activity; the first is",
        ),
        (_, false) => Label::new("measure", "u opatření", "for the measure"),
        (_, true) => Label::new(
            "every_measure",
            "u žádného opatření; první je",
            "for any measure; the first is",
        ),
    }
}
