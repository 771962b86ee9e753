//! Entries of a report with what they are about in words.

use std::collections::BTreeMap;

use super::reported::{ActionPlans, plan_id};
use crate::model::{Id, MonitoringEntry, MonitoringReport, MonitoringStatus};
use crate::plan::walk;
use crate::rule::prelude::*;

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
    let by_item = found.iter().any(|(_, entry)| entry.node.is_none());
    let items = by_item.then(|| ActionPlans::of(cx).of_report(report.value)).flatten();
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
