//! Spans of days, and which end of one lies beyond another.

use crate::model::{Period, Plan};
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

    pub(super) fn is_ordered(&self) -> bool {
        !matches!((self.from, self.until), (Some(from), Some(until)) if until < from)
    }

    pub(super) fn is_given(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }
}

/// An end of a term that lies beyond a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// The side on which no day is common, and the limit there.
pub(super) fn outside(span: Span, limits: Span) -> Option<(Side, Date)> {
    let before = limits.from.filter(|limit| span.until.is_some_and(|until| until < *limit));
    let after = limits.until.filter(|limit| span.from.is_some_and(|from| *limit < from));
    before.map(|limit| (Side::Start, limit)).or(after.map(|limit| (Side::End, limit)))
}

/// The end that lies beyond a limit: the later one, if both do.
pub(super) fn beyond(span: Span, limits: Span) -> Option<(Side, Date, Date)> {
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

/// The words around a day that lies beyond a limit, and before the limit.
pub(super) fn words(side: Side, day: Date, limit: Date) -> (Label, Label) {
    let what = match (side, limit < day) {
        (Side::Start, true) => Label::new("begins_after", "začíná až", "begins only on"),
        (Side::End, true) => Label::new("ends_after", "končí až", "ends only on"),
        (Side::Start, false) => Label::new("begins_before", "začíná už", "begins already on"),
        (Side::End, false) => Label::new("ends_before", "končí už", "ends already on"),
    };
    let bound = if limit < day {
        Label::new("until", "do", "until")
    } else {
        Label::new("from", "od", "from")
    };
    (what, bound)
}
