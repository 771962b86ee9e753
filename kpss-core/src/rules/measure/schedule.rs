//! Whether the terms of nodes lie inside the plan and inside one another.

use super::subject::name;
use crate::model::{Node, NodeLevel, Period, Plan};
use crate::plan::{Visit, walk};
use crate::rule::prelude::*;

/// First and last day, as far as they are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
}

impl Span {
    /// The days of a period.
    pub(super) fn of(period: &Period) -> Self {
        Self { from: period.first_day(), until: period.last_day() }
    }

    /// Validity of a plan with extensions; nothing is said of a plan that ends before it begins.
    pub(super) fn of_plan(plan: &Plan) -> Self {
        let from = plan.period.as_ref().and_then(Period::first_day);
        Some(Self { from, until: plan.validity_end() }).filter(Self::is_ordered).unwrap_or_default()
    }

    fn is_ordered(&self) -> bool {
        !matches!((self.from, self.until), (Some(from), Some(until)) if until < from)
    }

    fn is_given(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }
}

/// An end of a term that lies beyond a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// What is wrong with the term of a node.
pub(super) enum Fault<'a> {
    /// It ends before it begins.
    Order { from: Date, until: Date },
    /// It has no day in common with the plan.
    Outside { side: Side, limit: Date },
    /// A part of it lies beyond the plan.
    Beyond { side: Side, day: Date, limit: Date },
    /// It goes beyond the term of the node above.
    BeyondParent { side: Side, day: Date, limit: Date, parent: Visit<'a> },
}

/// What holds below a node.
#[derive(Clone, Default)]
struct Frame<'a> {
    /// Nearest node above, itself included, that has a term.
    above: Option<(Visit<'a>, Span)>,
    /// Whether that term was already found to leave the plan.
    faulty: bool,
}

/// Each node whose term is wrong; what only follows from the node above is left out.
pub(super) fn faults(plan: &Plan) -> Vec<(Visit<'_>, Fault<'_>)> {
    let validity = Span::of_plan(plan);
    let mut stack: Vec<Frame<'_>> = Vec::new();
    let mut found = Vec::new();
    for visit in walk(plan) {
        stack.truncate(visit.path.len().saturating_sub(1));
        let mut frame = stack.last().cloned().unwrap_or_default();
        let span = visit.node.period.as_ref().map(Span::of).filter(Span::is_given);
        if let Some(span) = span {
            let fault = fault(span, validity, &frame);
            frame.faulty = matches!(fault, Some(Fault::Outside { .. } | Fault::Beyond { .. }))
                || frame.faulty && fault.is_none() && beyond(span, validity).is_some();
            if span.is_ordered() {
                frame.above = Some((visit.clone(), span));
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
    let (parent, above) = frame.above.as_ref()?;
    let (side, day, limit) = beyond(span, *above)?;
    Some(Fault::BeyondParent { side, day, limit, parent: parent.clone() })
}

/// The side on which no day is common, and the limit there.
fn outside(span: Span, limits: Span) -> Option<(Side, Date)> {
    let before = limits.from.filter(|limit| span.until.is_some_and(|until| until < *limit));
    let after = limits.until.filter(|limit| span.from.is_some_and(|from| *limit < from));
    before.map(|limit| (Side::Start, limit)).or(after.map(|limit| (Side::End, limit)))
}

/// The end that lies beyond a limit: the later one, if both do.
fn beyond(span: Span, limits: Span) -> Option<(Side, Date, Date)> {
    let after = |day: Option<Date>, side| {
        let (day, limit) = (day?, limits.until?);
        (limit < day).then_some((side, day, limit))
    };
    let before = |day: Option<Date>, side| {
        let (day, limit) = (day?, limits.from?);
        (day < limit).then_some((side, day, limit))
    };
    after(span.until, Side::End)
        .or(after(span.from, Side::Start))
        .or(before(span.from, Side::Start))
        .or(before(span.until, Side::End))
}

/// The level of a node in the Czech genitive: „termín aktivity“.
pub(super) fn of_level(node: &Node) -> Term {
    match node.level {
        Some(NodeLevel::Area) => Term::new("area", "oblasti", "area"),
        Some(NodeLevel::Priority) => Term::new("priority", "priority", "priority"),
        Some(NodeLevel::Goal) => Term::new("goal", "cíle", "goal"),
        Some(NodeLevel::SpecificGoal) => {
            Term::new("specific_goal", "specifického cíle", "specific goal")
        }
        Some(NodeLevel::Measure) => Term::new("measure", "opatření", "measure"),
        Some(NodeLevel::Activity) => Term::new("activity", "aktivity", "activity"),
        None => Term::new("node", "uzlu", "node"),
    }
}

/// The place of the term of a node.
pub(super) fn place(plan: &Doc<'_, Plan>, visit: &Visit<'_>) -> Place {
    plan.at(format_args!("{}/period", visit.pointer()))
}

/// The name of the node in a finding.
pub(super) fn named(visit: &Visit<'_>) -> String {
    name(visit.node)
}

/// The words around a day that lies beyond a limit, and before the limit.
pub(super) fn words(side: Side, day: Date, limit: Date) -> (Term, Term) {
    let what = match (side, limit < day) {
        (Side::Start, true) => Term::new("begins_after", "začíná až", "begins only on"),
        (Side::End, true) => Term::new("ends_after", "končí až", "ends only on"),
        (Side::Start, false) => Term::new("begins_before", "začíná už", "begins already on"),
        (Side::End, false) => Term::new("ends_before", "končí už", "ends already on"),
    };
    let bound = if limit < day {
        Term::new("until", "do", "until")
    } else {
        Term::new("from", "od", "from")
    };
    (what, bound)
}
