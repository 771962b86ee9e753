//! Entries of a report with what they are about in words.

use super::reported::{action_plan_of, plan_id};
use crate::model::{MonitoringEntry, MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;

/// Entries of a report for which something is wrong: index, entry, and what it is about in words.
pub(super) fn picked<'a>(
    cx: &Context<'_>,
    report: &Located<'a, MonitoringReport>,
    wrong: impl Fn(&MonitoringEntry) -> bool,
) -> Vec<(usize, &'a MonitoringEntry, String)> {
    let entries = report.value.entries.iter().enumerate();
    let found: Vec<_> = entries.filter(|(_, entry)| wrong(entry)).collect();
    // Titles are looked up only when there is something to say.
    if found.is_empty() {
        return Vec::new();
    }
    let plan = plan_id(report).and_then(|id| cx.plan(id));
    let node = |id: &str| plan.as_ref()?.node(id)?.node.title.as_deref();
    let items = action_plan_of(cx, report.value);
    let item = |id: &str| cx.item_title(items.as_ref()?, id);
    let labelled = found.into_iter().map(|(index, entry)| {
        let label = match (&entry.node, &entry.item) {
            (Some(id), _) => node(id).unwrap_or(id).to_owned(),
            (None, Some(id)) => item(id).unwrap_or(id).to_owned(),
            (None, None) => (index + 1).to_string(),
        };
        (index, entry, label)
    });
    labelled.collect()
}

/// Whether the entry says in words why it has its status.
pub(super) fn is_explained(entry: &MonitoringEntry) -> bool {
    entry.reason.is_some() || entry.comment.is_some()
}

/// A status as a parameter.
pub(super) fn term(status: MonitoringStatus) -> Label {
    Label { code: status.code(), name: status.name() }
}
