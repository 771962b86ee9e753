use std::collections::{BTreeMap, BTreeSet};

use super::reported::{Report, Tree, tree, watched};
use crate::lists::Gather as _;
use crate::lists::Order as _;
use crate::model::{MonitoringEntry, MonitoringStatus, NodeLevel, Plan};
use crate::rule::Found;
use crate::rule::prelude::*;

declare_rule! {
    /// A monitoring report says what became of each measure of the plan in its year.
    ///
    /// A status of an activity stands for its measure; what an earlier report closed need not return.
    pub MeasureUncovered {
        code: "K502", slug: "monitoring-measure-uncovered", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(MONITORING_REPORTS, ("stav každého opatření", "state of each measure"), false),
        ],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, ActionPlan, MonitoringReport],
        params: { year: Date, missing: i64, measures: String },
        cs: {
            title: "Opatření bez hodnocení",
            message: "Zpráva za rok {year} nehodnotí všechna opatření plánu; chybí jich \
                      {missing}: {measures}.",
            why: "O opatření, které zpráva nezmiňuje, nelze říci, zda se plní; často jde právě o \
                  to, které se nezačalo.",
            fix: "Doplňte stav každého opatření, i kdyby byl „nezahájeno“; opatření, které se \
                  roku netýká, dejte v plánu správný termín.",
        },
        en: {
            title: "Measure without evaluation",
            message: "The report for {year} does not evaluate all measures of the plan. Measures \
                      left out: {missing} ({measures}).",
            why: "Of a measure that the report does not mention nobody can say whether it is \
                  carried out; often it is the one that was not begun.",
            fix: "Add the status of each measure, even if it is “not started”; give a measure \
                  that does not concern the year its right term in the plan.",
        },
    }
}

/// Names listed in the message.
const LISTED: usize = 5;

fn check(cx: &Context<'_>, out: &mut Findings) {
    for watched in watched(cx) {
        let tree = tree(&watched.plan);
        let is_measure = |known: &&TreeNode<'_>| known.node.level == Some(NodeLevel::Measure);
        let mut measures: Vec<&TreeNode<'_>> = tree.values().filter(is_measure).collect();
        measures.order_by_key(|known| known.index);
        let mut closed: BTreeSet<&str> = BTreeSet::new();
        for report in &watched.reports {
            let Some(year) = report.year else { continue };
            let (covered, dangling) = covered(report, &tree);
            let missing: Vec<&TreeNode<'_>> = measures
                .iter()
                .copied()
                .filter(|known| {
                    let id = known.node.id.as_str();
                    concerns(known, year) && !covered.contains(id) && !closed.contains(id)
                })
                .collect();
            // An entry that points nowhere may be about one of them; another rule speaks of it.
            if missing.len() > dangling {
                out.push(found(&watched.plan, report, year, &missing));
            }
            let ended = report.doc.value.entries.iter().filter(|entry| is_closing(entry));
            closed.extend(ended.filter_map(|entry| Some(entry.node.as_ref()?.as_str())));
        }
    }
}

/// Nodes of which the report says something, with those above them, and how many entries point
/// nowhere.
fn covered<'a>(report: &'a Report<'_>, tree: &Tree<'a>) -> (BTreeSet<&'a str>, usize) {
    let items = report.action_plan.iter().flat_map(|doc| &doc.value.items);
    let items: BTreeMap<&str, Option<&str>> =
        items.map(|item| (item.id.as_str(), item.node.as_deref())).gather();
    let (mut covered, mut dangling) = (BTreeSet::new(), 0);
    for entry in &report.doc.value.entries {
        let of_item = entry.item.as_ref().and_then(|item| items.get(item.as_str()));
        let node = entry.node.as_deref();
        let mut next = node.or(of_item.copied().flatten());
        // A new item of the action plan has no node, and that is no mistake.
        if !next.is_some_and(|id| tree.contains_key(id)) && of_item != Some(&None) {
            dangling += 1;
        }
        while let Some((id, known)) = next.and_then(|id| tree.get_key_value(id)) {
            if !covered.insert(*id) {
                break;
            }
            next = known.parent().map(|above| above.node.id.as_str());
        }
    }
    (covered, dangling)
}

/// Whether the term of the measure touches the year.
fn concerns(known: &TreeNode<'_>, year: u16) -> bool {
    let year = Date::year_only(year);
    known.node.period.as_ref().is_none_or(|period| {
        period.first_day().is_none_or(|from| from <= year.last_day())
            && period.last_day().is_none_or(|until| year.first_day() <= until)
    })
}

fn is_closing(entry: &MonitoringEntry) -> bool {
    use MonitoringStatus::{Cancelled, Fulfilled, Moved};
    matches!(entry.status, Some(Fulfilled | Cancelled | Moved))
}

fn found(
    plan: &Located<'_, Plan>,
    report: &Report<'_>,
    year: u16,
    missing: &[&TreeNode<'_>],
) -> Found {
    let name = |known: &&TreeNode<'_>| {
        let node = known.node;
        node.title.clone().unwrap_or_else(|| node.id.to_string())
    };
    let mut names: Vec<String> = missing.iter().take(LISTED).map(name).collect();
    if missing.len() > LISTED {
        names.push("…".to_owned());
    }
    let uncovered = MeasureUncovered {
        year: Date::year_only(year),
        missing: count(missing.len()),
        measures: names.join(", "),
    };
    let found = uncovered.at(report.doc.at("/entries/-"));
    missing.iter().fold(found, |found, known| found.related(plan.at(known.pointer()), MEASURE))
}

const MEASURE: Label = Label::new("measure", "opatření plánu", "measure of the plan");
