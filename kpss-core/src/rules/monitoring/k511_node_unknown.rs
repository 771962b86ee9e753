use std::collections::{BTreeMap, BTreeSet};

use super::reported::{SAME, Watched, watched};
use crate::model::Plan;
use crate::rule::meant_id;
use crate::rule::prelude::*;

declare_rule! {
    /// The nodes that monitoring reports refer to exist in the plan.
    pub NodeUnknown {
        code: "K511", slug: "monitoring-unknown-measure", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, MonitoringReport],
        params: { node: String, entries: i64 },
        cs: {
            title: "Zpráva hodnotí uzel, který v plánu není",
            message: "Uzel „{node}“, o kterém mluví zpráva o plnění, v plánu není. Odkazuje na \
                      něj {entries} {entries|položka|položky|položek}.",
            why: "Stav bez opatření se nikam nezapočte a opatření, které se mělo hodnotit, \
                  zůstane bez stavu.",
            fix: "Opravte odkaz podle označení v plánu; u nové položky odkažte na akční plán.",
        },
        en: {
            title: "The report evaluates a node that the plan does not have",
            message: "The plan has no node “{node}” of which the monitoring report speaks. \
                      Entries with this reference: {entries}.",
            why: "A status without a measure counts nowhere, and the measure that was meant stays \
                  without a status.",
            fix: "Correct the reference by the identifiers of the plan; for a new item refer to \
                  the action plan.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut everywhere: Option<BTreeSet<&str>> = None;
    // What was moved may stand in the part of a tree that an excerpt leaves out.
    let all_are_whole = cx.plans().all(|plan| plan.nodes().next().is_none() || cx.is_whole(&plan));
    for watched in watched(cx) {
        let ids: BTreeSet<&str> =
            watched.plan.nodes().map(|visit| visit.node.id.as_str()).collect();
        // Of a plan without its tree, or with a part of it, nothing can be said.
        if ids.is_empty() || !cx.is_whole(&watched.plan) {
            continue;
        }
        let mut missing: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
        for (node, place) in references(&watched, Field::Node) {
            if !ids.contains(node) {
                missing.entry(node).or_default().push(place);
            }
        }
        for (node, place) in references(&watched, Field::MovedTo) {
            let known = everywhere.get_or_insert_with(|| of_all_plans(cx));
            if !known.contains(node) && all_are_whole && next_is_known(cx, watched.plan.value) {
                missing.entry(node).or_default().push(place);
            }
        }
        // Where the action plans miss the same nodes, the tree is incomplete, and K409 says so.
        if missing.is_empty()
            || carried_out(cx, watched.plan.value).any(|id| missing.contains_key(id))
        {
            continue;
        }
        for (nth, (node, places)) in missing.into_iter().enumerate() {
            let meant = meant_id(nth, node, ids.iter().copied());
            let mend = meant.map(|id| Mend::confirm().replace_all(&places, &id));
            let entries = count(places.len());
            let mut places = places.into_iter();
            let Some(first) = places.next() else { continue };
            let found = NodeUnknown { node: node.to_owned(), entries }.at(first).mend(mend);
            out.push(places.fold(found, |found, place| found.related(place, SAME)));
        }
    }
}

/// Entries of all reports that name something in a field.
fn references<'a>(watched: &Watched<'a>, field: Field) -> Vec<(&'a str, Place)> {
    let mut found = Vec::new();
    for report in &watched.reports {
        for (index, entry) in report.doc.value.entries.iter().enumerate() {
            let (name, id) = match field {
                Field::Node => ("node", &entry.node),
                Field::MovedTo => ("moved_to", &entry.moved_to),
            };
            if let Some(id) = id {
                found.push((id.as_str(), report.doc.at(format_args!("/entries/{index}/{name}"))));
            }
        }
    }
    found
}

/// A field of an entry that names a node.
#[derive(Clone, Copy)]
enum Field {
    Node,
    MovedTo,
}

/// Nodes of every plan of the submission: something may be moved into another plan.
fn of_all_plans<'a>(cx: &'a Context<'_>) -> BTreeSet<&'a str> {
    cx.plans().flat_map(|plan| plan.nodes()).map(|visit| visit.node.id.as_str()).collect()
}

/// Whether there is no next plan outside of the submission into which something could be moved.
fn next_is_known(cx: &Context<'_>, plan: &Plan) -> bool {
    let next = plan.successor.as_ref();
    next.is_none_or(|link| link.plan.as_ref().is_some_and(|id| cx.plan(id).is_some()))
}

/// Nodes to which action plans of the plan refer.
fn carried_out<'a>(cx: &'a Context<'_>, plan: &'a Plan) -> impl Iterator<Item = &'a str> {
    let items = cx.about_plan(&plan.id).flat_map(|entry| match entry.document {
        AnyDocument::ActionPlan(doc) => doc.items.as_slice(),
        _ => &[],
    });
    items.filter_map(|item| Some(item.node.as_ref()?.as_str()))
}
