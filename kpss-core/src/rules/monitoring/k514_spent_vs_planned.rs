use std::collections::BTreeMap;

use super::reported::{Tree, tree, watched};
use crate::model::{ActionPlan, MonitoringEntry, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// The money spent in the year does not exceed what was planned by more than a margin.
    ///
    /// Planned is what the action plan of the year says; without it, what the plan says of the year.
    pub SpentVsPlanned {
        code: "K514", slug: "monitoring-spent-vs-planned", severity: Info, certainty: Proof,
        basis: Arithmetic,
        citations: [
            source(MONITORING_REPORTS, ("finanční vyhodnocení", "financial evaluation"), false),
        ],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, MonitoringReport],
        params: { spent: Money, planned: Money, margin: i64 },
        thresholds: [Threshold { name: "margin_percent", unit: "procento", default: 20 }],
        cs: {
            title: "Čerpáno víc, než bylo plánováno",
            message: "V roce se vydalo {spent}, plánováno bylo {planned}; plán je překročen o víc \
                      než {margin} %.",
            why: "Velké překročení znamená, že odhad nákladů nebyl správný, nebo že se udělalo \
                  víc, než plán říká; obojí patří do dalšího plánu.",
            fix: "Ověřte částku (Kč, ne tisíce Kč); je-li správná, vysvětlete překročení a \
                  upravte náklady dalších let.",
        },
        en: {
            title: "More spent than planned",
            message: "In the year {spent} was spent, {planned} was planned; the plan is exceeded \
                      by more than {margin} %.",
            why: "A great excess means that the estimate of costs was wrong or that more was done \
                  than the plan says; either belongs into the next plan.",
            fix: "Check the amount (CZK, not thousands); if it is right, explain the excess and \
                  adjust the costs of the years to come.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let margin = cx.threshold(&RULE, "margin_percent");
    for watched in watched(cx) {
        let tree = tree(&watched.plan);
        for report in &watched.reports {
            let items = report.action_plan.as_ref().map(Items::of).unwrap_or_default();
            for (index, entry) in report.doc.entries.iter().enumerate() {
                let Some(spent) = entry.spent else { continue };
                let planned = items
                    .planned(entry)
                    .or_else(|| of_plan(&tree, &watched.plan, entry, report.year));
                let Some((planned, place)) = planned else { continue };
                let percent = i128::from(margin).saturating_add(100);
                let limit = i128::from(planned.units()).saturating_mul(percent);
                if limit < i128::from(spent.units()).saturating_mul(100) {
                    let found = SpentVsPlanned { spent, planned, margin };
                    let at = report.doc.at(format_args!("/entries/{index}/spent"));
                    out.push(found.at(at).related(place, PLANNED));
                }
            }
        }
    }
}

/// Costs of the items of an action plan, by item and by node.
#[derive(Default)]
struct Items<'a> {
    by_item: BTreeMap<&'a str, (Money, Place)>,
    /// Nothing where some item of the node has no costs.
    by_node: BTreeMap<&'a str, Option<(Money, Place)>>,
}

impl<'a> Items<'a> {
    fn of(doc: &Located<'a, ActionPlan>) -> Self {
        let mut items = Self::default();
        for (index, item) in doc.value.items.iter().enumerate() {
            let total = item.costs.as_ref().and_then(|costs| costs.total);
            let place = doc.at(format_args!("/items/{index}/costs/total"));
            if let Some(total) = total {
                items.by_item.insert(item.id.as_str(), (total, place.clone()));
            }
            let Some(node) = &item.node else { continue };
            let sum = items.by_node.entry(node.as_str()).or_insert(Some((Money::ZERO, place)));
            *sum = sum.take().zip(total).map(|((sum, place), total)| (sum.plus(total), place));
        }
        items
    }

    fn planned(&self, entry: &MonitoringEntry) -> Option<(Money, Place)> {
        if let Some(item) = &entry.item {
            return self.by_item.get(item.as_str()).cloned();
        }
        self.by_node.get(entry.node.as_ref()?.as_str())?.clone()
    }
}

/// Costs of the year that the plan gives for the node.
fn of_plan(
    tree: &Tree<'_>,
    plan: &Located<'_, Plan>,
    entry: &MonitoringEntry,
    year: Option<u16>,
) -> Option<(Money, Place)> {
    let known = tree.get(entry.node.as_ref()?.as_str())?;
    let years = &known.node.costs.as_ref()?.years;
    let index = years.iter().position(|one| one.year.is_some_and(|own| Some(own.0) == year))?;
    let amount = years.get(index)?.amount?;
    let at = known.pointer();
    Some((amount, plan.at(format_args!("{at}/costs/years/{index}/amount"))))
}

const PLANNED: Label = Label::new("planned", "plánované náklady", "planned costs");
