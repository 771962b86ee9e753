//! Whether the terms of nodes lie inside the plan and inside one another.

use super::span::{Side, Span, beyond, outside};
use super::subject::name;
use crate::model::{Node, NodeLevel, Plan};
use crate::rule::prelude::*;

/// What is wrong with the term of a node.
pub(super) enum Fault<'a> {
    /// It ends before it begins.
    Order { from: Date, until: Date },
    /// It has no day in common with the plan.
    Outside { side: Side, limit: Date },
    /// A part of it lies beyond the plan.
    Beyond { side: Side, day: Date, limit: Date },
    /// It goes beyond the term of the node above.
    BeyondParent { side: Side, day: Date, limit: Date, parent: TreeNode<'a> },
}

/// What holds below a node.
#[derive(Clone, Copy, Default)]
struct Frame<'a> {
    /// Nearest node above, itself included, that has a term.
    above: Option<(TreeNode<'a>, Span)>,
    /// Whether that term was already found to leave the plan.
    faulty: bool,
}

/// Each node whose term is wrong; what only follows from the node above is left out.
pub(super) fn faults<'a>(plan: &Located<'a, Plan>) -> Vec<(TreeNode<'a>, Fault<'a>)> {
    let validity = Span::of_plan(plan);
    let mut stack: Vec<Frame<'_>> = Vec::new();
    let mut found = Vec::new();
    for visit in plan.nodes() {
        stack.truncate(visit.depth());
        let mut frame = stack.last().copied().unwrap_or_default();
        let span = visit.node.period.as_ref().map(Span::of).filter(Span::is_given);
        if let Some(span) = span {
            let fault = fault(span, validity, &frame);
            frame.faulty = matches!(fault, Some(Fault::Outside { .. } | Fault::Beyond { .. }))
                || frame.faulty && fault.is_none() && beyond(span, validity).is_some();
            if span.is_ordered() {
                frame.above = Some((visit, span));
            }
            if let Some(fault) = fault {
                found.push((visit, fault));
            }
        }
        stack.push(frame);
    }
    found
}

fn fault<'a>(span: Span, validity: Span, frame: &Frame<'a>) -> Option<Fault<'a>> {
    if let (Some(from), Some(until)) = (span.from, span.until)
        && until < from
    {
        return Some(Fault::Order { from, until });
    }
    if let Some((side, day, limit)) = beyond(span, validity) {
        if frame.faulty {
            return None;
        }
        return Some(match outside(span, validity) {
            Some((side, limit)) => Fault::Outside { side, limit },
            None => Fault::Beyond { side, day, limit },
        });
    }
    let (parent, above) = frame.above?;
    let (side, day, limit) = beyond(span, above)?;
    Some(Fault::BeyondParent { side, day, limit, parent })
}

/// The level of a node in the Czech genitive: „termín aktivity“.
pub(super) fn of_level(node: &Node) -> Label {
    match node.level {
        Some(NodeLevel::Area) => Label::new("area", "oblasti", "area"),
        Some(NodeLevel::Priority) => Label::new("priority", "priority", "priority"),
        Some(NodeLevel::Goal) => Label::new("goal", "cíle", "goal"),
        Some(NodeLevel::SpecificGoal) => {
            Label::new("specific_goal", "specifického cíle", "specific goal")
        }
        Some(NodeLevel::Measure) => Label::new("measure", "opatření", "measure"),
        Some(NodeLevel::Activity) => Label::new("activity", "aktivity", "activity"),
        None => Label::new("node", "uzlu", "node"),
    }
}

/// The place of an end of the term of a node.
pub(super) fn place(plan: &Located<'_, Plan>, visit: &TreeNode<'_>, side: Side) -> Place {
    let end = match side {
        Side::Start => "from",
        Side::End => "until",
    };
    plan.at(format_args!("{}/period/{end}", visit.pointer()))
}

/// The end of a plan's period that limits a term.
pub(super) fn limit(plan: &Located<'_, Plan>, day: Date, limit: Date) -> Place {
    plan.at(if limit < day { "/period/until" } else { "/period/from" })
}

/// The name of the node in a finding.
pub(super) fn named(visit: &TreeNode<'_>) -> String {
    name(visit.node)
}
