//! What monitoring reports are about, as several rules need it.

use std::collections::BTreeMap;

use crate::model::{
    ActionPlan, Id, MonitoringEntry, MonitoringReport, MonitoringStatus, Plan, PlanStatus,
};
use crate::plan::{Visit, walk};
use crate::rule::prelude::*;

/// Every monitoring report of the submission.
pub(super) fn reports<'a>(
    cx: &'a Context<'_>,
) -> impl Iterator<Item = Doc<'a, MonitoringReport>> + 'a {
    cx.entries.iter().filter_map(|entry| match entry.document {
        AnyDoc::MonitoringReport(value) => Some(entry.typed(value)),
        _ => None,
    })
}

/// The year that a report is about.
pub(super) fn year(report: &MonitoringReport) -> Option<u16> {
    if let Some(year) = report.year {
        return Some(year.0);
    }
    let period = report.period.as_ref()?;
    let (from, until) = (period.first_day()?, period.last_day()?);
    (from.year() == until.year()).then(|| from.year())
}

/// Identifier of the plan that a report names.
pub(super) fn plan_id(report: &MonitoringReport) -> Option<&Id> {
    report.plan.as_ref()?.plan.as_ref()
}

/// A plan and the reports that evaluate something in it, by year.
pub(super) struct Watched<'a> {
    pub(super) plan: Doc<'a, Plan>,
    pub(super) reports: Vec<(u16, Doc<'a, MonitoringReport>)>,
}

/// Every plan of the submission that some report evaluates.
pub(super) fn watched<'a>(cx: &'a Context<'_>) -> Vec<Watched<'a>> {
    let mut by_plan: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for report in reports(cx).filter(|report| !report.entries.is_empty()) {
        if let (Some(plan), Some(year)) = (plan_id(report.value), year(&report)) {
            by_plan.entry(plan.as_str()).or_default().push((year, report));
        }
    }
    let plans = cx.plans().filter_map(|plan| {
        let mut reports = by_plan.remove(plan.value.id.as_str())?;
        reports.sort_by_key(|(year, _)| *year);
        Some(Watched { plan, reports })
    });
    plans.collect()
}

/// A node with its place in the tree.
pub(super) struct Known<'a> {
    pub(super) visit: Visit<'a>,
    pub(super) above: Option<&'a str>,
}

/// The nodes of a plan by identifier.
pub(super) type Tree<'a> = BTreeMap<&'a str, Known<'a>>;

/// The tree of a plan.
pub(super) fn tree(plan: &Plan) -> Tree<'_> {
    let mut way: Vec<&str> = Vec::new();
    let nodes = walk(plan).map(|visit| {
        way.truncate(visit.path.len().saturating_sub(1));
        let above = way.last().copied();
        way.push(visit.node.id.as_str());
        (visit.node.id.as_str(), Known { visit, above })
    });
    nodes.collect()
}

/// The action plan of the report's year: the one that it names, else the plan's own.
pub(super) fn action_plan<'a>(
    cx: &'a Context<'_>,
    report: &MonitoringReport,
) -> Option<Doc<'a, ActionPlan>> {
    if let Some(id) = &report.action_plan {
        return cx.action_plans().find(|doc| doc.id == *id);
    }
    let (plan, year) = (plan_id(report)?, year(report)?);
    cx.action_plans().find(|doc| {
        let named = doc.plan.as_ref().and_then(|link| link.plan.as_ref());
        let of_year = doc.year.is_some_and(|own| own.0 == year);
        named == Some(plan) && of_year && doc.status != Some(PlanStatus::Superseded)
    })
}

/// Entries of a report for which something is wrong: index, entry, and what it is about in words.
pub(super) fn picked<'a>(
    cx: &Context<'_>,
    report: &Doc<'a, MonitoringReport>,
    wrong: impl Fn(&MonitoringEntry) -> bool,
) -> Vec<(usize, &'a MonitoringEntry, String)> {
    let entries = report.value.entries.iter().enumerate();
    let found: Vec<_> = entries.filter(|(_, entry)| wrong(entry)).collect();
    // Titles are looked up only when there is something to say.
    if found.is_empty() {
        return Vec::new();
    }
    let plan = plan_id(report).and_then(|id| cx.plan(id));
    let nodes = plan.iter().flat_map(|plan| walk(plan.value));
    let nodes: BTreeMap<&str, &str> = nodes
        .filter_map(|visit| Some((visit.node.id.as_str(), visit.node.title.as_deref()?)))
        .collect();
    let items = action_plan(cx, report);
    let items = items.iter().flat_map(|doc| &doc.value.items);
    let items: BTreeMap<&str, &str> =
        items.filter_map(|item| Some((item.id.as_str(), item.title.as_deref()?))).collect();
    let named = |id: Option<&'a Id>, titles: &BTreeMap<&str, &str>| {
        id.map(|id| titles.get(id.as_str()).map_or_else(|| id.to_string(), ToString::to_string))
    };
    let labelled = found.into_iter().map(|(index, entry)| {
        let label = named(entry.node.as_ref(), &nodes)
            .or_else(|| named(entry.item.as_ref(), &items))
            .unwrap_or_else(|| (index + 1).to_string());
        (index, entry, label)
    });
    labelled.collect()
}

/// Whether the entry says in words why it has its status.
pub(super) fn is_explained(entry: &MonitoringEntry) -> bool {
    entry.reason.is_some() || entry.comment.is_some()
}

/// A status as a parameter.
pub(super) fn term(status: MonitoringStatus) -> Term {
    Term { code: status.code(), name: status.name() }
}

/// A number of things as a parameter.
pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Role of another place with the same mistake.
pub(super) const SAME: Term = Term::new("same_mistake", "stejná chyba", "same mistake");
