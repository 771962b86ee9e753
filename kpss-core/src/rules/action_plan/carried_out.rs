//! The plan that an action plan carries out, as several rules need it.

use crate::model::{ActionPlan, Period, Plan, PlanLink};
use crate::rule::prelude::*;

/// Validity of a plan.
pub(crate) struct Validity {
    pub(crate) from: Date,
    /// Last day without extensions.
    pub(crate) until: Date,
    /// Last day with extensions.
    pub(crate) extended: Date,
    /// Places that give it, with their roles.
    pub(crate) places: Vec<(Place, Label)>,
}

/// The plan of the submission that the action plan names.
pub(super) fn plan<'a>(cx: &'a Context<'_>, doc: &ActionPlan) -> Option<Located<'a, Plan>> {
    cx.plan(doc.plan.as_ref()?.plan.as_ref()?.as_str())
}

/// First and last day of the action plan without extensions, and the field that gives them.
pub(super) fn days(doc: &ActionPlan) -> Option<(Date, Date, &'static str)> {
    let field = if doc.year.is_some() { "/year" } else { "/period" };
    let year = doc.year.map(|year| Date::year_only(year.0));
    let own = |day: Option<Date>| day.filter(|_| year.is_none());
    let from = year.map(Date::first_day).or(own(doc.first_day()))?;
    let until = year.map(Date::last_day).or(own(doc.last_day()))?;
    Some((from, until, field))
}

/// The time of the action plan, then that of each extension, with the field that gives its end.
pub(super) fn spans(doc: &ActionPlan) -> Vec<(Date, Date, String)> {
    let Some((first, last, field)) = days(doc) else { return Vec::new() };
    let mut spans = vec![(first, last, field.to_owned())];
    let mut end = last;
    for (index, extension) in doc.extensions.iter().enumerate() {
        if let Some(until) = extension.until.map(Date::last_day).filter(|until| end < *until) {
            spans.push((end.next_day(), until, format!("/extensions/{index}/until")));
            end = until;
        }
    }
    spans
}

/// Validity of the plan that a document names: of the one in the submission, else as the document
/// states it at `stated`.
pub(crate) fn validity(cx: &Context<'_>, link: &PlanLink, stated: Place) -> Option<Validity> {
    if let Some(plan) = link.plan.as_ref().and_then(|id| cx.plan(id))
        && let Some((from, until)) = plan.period.as_ref().and_then(bounds)
    {
        let extended = plan.validity_end().unwrap_or(until).max(until);
        let mut places = vec![(plan.at("/period"), PERIOD)];
        let extensions = 0..plan.extensions.len();
        places.extend(
            extensions.map(|index| (plan.at(format_args!("/extensions/{index}")), EXTENSION)),
        );
        return Some(Validity { from, until, extended, places });
    }
    let (from, until) = bounds(link.period.as_ref()?)?;
    Some(Validity { from, until, extended: until, places: vec![(stated, PERIOD)] })
}

/// First and last day of a period whose order is right.
fn bounds(period: &Period) -> Option<(Date, Date)> {
    let (from, until) = (period.first_day()?, period.last_day()?);
    (from <= until).then_some((from, until))
}

const PERIOD: Label = Label::new("plan_period", "období platnosti plánu", "period of the plan");
const EXTENSION: Label = Label::new("plan_extension", "prodloužení plánu", "extension of the plan");
