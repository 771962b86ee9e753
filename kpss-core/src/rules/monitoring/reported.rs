//! What monitoring reports are about, as several rules need it.

use std::collections::BTreeMap;

use crate::lists::Gather as _;
use crate::lists::Order as _;
use crate::model::{ActionPlan, MonitoringReport, Plan, Ref};
use crate::rule::prelude::*;

/// Every monitoring report of the submission.
pub(super) fn reports<'a>(
    cx: &'a Context<'_>,
) -> impl Iterator<Item = Located<'a, MonitoringReport>> + 'a {
    cx.entries.iter().filter_map(|entry| match entry.document {
        AnyDocument::MonitoringReport(value) => Some(entry.typed(value)),
        _ => None,
    })
}

/// The year that a report is about, of several the last.
pub(super) fn year(report: &MonitoringReport) -> Option<u16> {
    report.years().map(|years| *years.end())
}

/// The field from which the years of a report are known.
pub(super) fn field_of_years(report: &MonitoringReport) -> &'static str {
    if report.year.is_some() { "/year" } else { "/period" }
}

/// The last day of the time that a report is about, and the field that gives it.
pub(super) fn last_day(report: &MonitoringReport) -> Option<(Date, &'static str)> {
    let period = report.period.as_ref().and_then(|period| period.until);
    let stated = period.map(|until| (until.last_day(), "/period/until"));
    stated.or_else(|| Some((Date::year_only(report.year?.0).last_day(), "/year")))
}

/// Identifier of the plan that a report names.
pub(super) fn plan_id(report: &MonitoringReport) -> Option<&Ref<Plan>> {
    report.plan.as_ref()?.plan.as_ref()
}

/// A report and the action plan of its year.
pub(super) struct Report<'a> {
    /// None where the report does not say it, which is the matter of K519.
    pub(super) year: Option<u16>,
    pub(super) doc: Located<'a, MonitoringReport>,
    pub(super) action_plan: Option<Located<'a, ActionPlan>>,
}

/// A plan and the reports that evaluate something in it, by year.
pub(super) struct Watched<'a> {
    pub(super) plan: Located<'a, Plan>,
    pub(super) reports: Vec<Report<'a>>,
}

/// Every plan of the submission that some report evaluates.
pub(super) fn watched<'a>(cx: &'a Context<'_>) -> Vec<Watched<'a>> {
    let mut by_plan: BTreeMap<&str, Vec<Report<'_>>> = BTreeMap::new();
    for doc in reports(cx).filter(|doc| !doc.entries.is_empty()) {
        let Some(plan) = plan_id(doc.value) else { continue };
        let action_plan = action_plan_of(cx, doc.value);
        let report = Report { year: year(&doc), doc, action_plan };
        by_plan.entry(plan.as_str()).or_default().push(report);
    }
    let plans = cx.plans().filter_map(|plan| {
        let mut reports = by_plan.remove(plan.value.id.as_str())?;
        reports.order_by_key(|report| report.year);
        Some(Watched { plan, reports })
    });
    plans.collect()
}

/// The nodes of a plan by identifier.
pub(super) type Tree<'a> = BTreeMap<&'a str, TreeNode<'a>>;

/// The tree of a plan.
pub(super) fn tree<'a>(plan: &Located<'a, Plan>) -> Tree<'a> {
    plan.nodes().map(|visit| (visit.node.id.as_str(), visit)).gather()
}

/// The action plan of the report's year: the one that it names, else the plan's own.
pub(super) fn action_plan_of<'a>(
    cx: &'a Context<'_>,
    report: &MonitoringReport,
) -> Option<Located<'a, ActionPlan>> {
    if let Some(id) = &report.action_plan {
        return cx.action_plan(id);
    }
    // Of a report on several years nobody can tell to which of them an item belongs.
    let years = report.years().filter(|years| years.len() == 1)?;
    cx.action_plan_of_year(plan_id(report)?, *years.end())
}

/// Role of the end of the time that a report is about.
pub(super) const REPORTED_UNTIL: Label =
    Label::new("reported_until", "konec sledovaného období", "end of the time evaluated");

/// Role of another place with the same mistake.
pub(super) const SAME: Label = Label::new("same_mistake", "stejná chyba", "same mistake");
