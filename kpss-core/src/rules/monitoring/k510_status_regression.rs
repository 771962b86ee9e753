use std::collections::BTreeMap;

use super::labels::{is_explained, term};
use super::reported::{Tree, tree, watched};
use crate::lists::Gather as _;
use crate::model::{MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// What was fulfilled or begun in one year is not “not started” in a later one.
    ///
    /// A measure that returns each year may well be fulfilled once and fail the next time, so only
    /// what cannot follow is reported, and only where no word explains it.
    pub StatusRegression {
        code: "K510", slug: "monitoring-status-regression", severity: Warning, certainty: Heuristic,
        basis: Arithmetic,
        citations: [source(MONITORING_REPORTS, ("návaznost let", "continuity of years"), false)],
        check: Check::Submission(check),
        reads: [Plan, MonitoringReport],
        params: { node: String, year: Date, status: Label, earlier: Date, was: Label },
        cs: {
            title: "Stav plnění se vrátil",
            message: "„{node}“ má za rok {year} stav „{status}“, za rok {earlier} však už stav \
                      „{was}“.",
            why: "Co už bylo splněno nebo zahájeno, nemůže být později nezahájeno; jeden z obou \
                  stavů je nejspíš chybný.",
            fix: "Opravte chybný stav, nebo v hodnocení vysvětlete, proč se opatření otevřelo \
                  znovu.",
        },
        en: {
            title: "Status went back",
            message: "“{node}” has the status “{status}” for {year}, but already had “{was}” for \
                      {earlier}.",
            why: "What was fulfilled or begun cannot be not started later; one of the two \
                  statuses is probably wrong.",
            fix: "Correct the wrong status, or explain in the evaluation why the measure was \
                  opened again.",
        },
    }
}

/// A status of a node: the year, the status, where it stands.
type Last = (u16, MonitoringStatus, Place);

fn check(cx: &Context<'_>, out: &mut Findings) {
    for watched in watched(cx) {
        let mut last: BTreeMap<&str, Last> = BTreeMap::new();
        let mut nodes: Option<Tree<'_>> = None;
        for report in &watched.reports {
            let (Some(year), report) = (report.year, &report.doc) else { continue };
            for (node, (index, status)) in single(report.value) {
                let place = report.at(format_args!("/entries/{index}/status"));
                let explained = report.value.entries.get(index).is_some_and(is_explained);
                if let Some((earlier, was, before)) = last.get(node)
                    && *earlier < year
                    && goes_back(*was, status)
                    && !explained
                {
                    let nodes = nodes.get_or_insert_with(|| tree(&watched.plan));
                    let known = nodes.get(node).and_then(|known| known.node.title.clone());
                    let found = StatusRegression {
                        node: known.unwrap_or_else(|| node.to_owned()),
                        year: Date::year_only(year),
                        status: term(status),
                        earlier: Date::year_only(*earlier),
                        was: term(*was),
                    };
                    out.push(found.at(place.clone()).related(before.clone(), EARLIER));
                }
                last.insert(node, (year, status, place));
            }
        }
    }
}

/// Nodes with one status in the report; several items of one node may well differ.
fn single(report: &MonitoringReport) -> BTreeMap<&str, (usize, MonitoringStatus)> {
    let mut found: BTreeMap<&str, Option<(usize, MonitoringStatus)>> = BTreeMap::new();
    for (index, entry) in report.entries.iter().enumerate() {
        if let (Some(node), Some(status)) = (&entry.node, entry.status) {
            let seen = found.contains_key(node.as_str());
            found.insert(node.as_str(), (!seen).then_some((index, status)));
        }
    }
    found.into_iter().filter_map(|(node, one)| Some((node, one?))).gather()
}

fn goes_back(was: MonitoringStatus, now: MonitoringStatus) -> bool {
    use MonitoringStatus::{Fulfilled, InProgress, NotStarted, Ongoing, PartlyFulfilled};
    match now {
        NotStarted => matches!(was, Fulfilled | PartlyFulfilled | Ongoing | InProgress),
        InProgress => was == Fulfilled,
        _ => false,
    }
}

const EARLIER: Label = Label::new("earlier_status", "dřívější stav", "earlier status");
