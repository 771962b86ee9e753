use std::collections::BTreeSet;

use crate::model::{ActionPlan, LevelOfDetail};
use crate::rule::prelude::*;
use crate::rules::measure::money::{Sum, balance, stated};
use crate::rules::project::financing::ADDEND;

declare_rule! {
    /// The items of an action plan give its total costs.
    ///
    /// Where some item states no amount, or the record is an excerpt, the items may only give less.
    /// Where an item lies below another, its money may be counted in both, and nothing is said.
    pub ItemsSum {
        code: "K420", slug: "action-plan-items-sum", severity: Warning, certainty: Heuristic,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { total: Money, sum: Money, balance: Label, gap: Money },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Náklady akčního plánu a jeho položek",
            message: "Akční plán uvádí náklady celkem {total}, jeho položky stojí dohromady \
                      {sum}; {balance} {gap}.",
            why: "Podle celkové částky se schvaluje rozpočet roku; když se od položek liší, na \
                  některou z nich peníze chybějí, nebo není jasné, na co zbývají.",
            fix: "Opravte částku položky nebo celkem; patří-li do celku i jiné výdaje, uveďte je \
                  jako samostatnou položku.",
        },
        en: {
            title: "Costs of an action plan and of its items",
            message: "The action plan states total costs of {total}, its items cost {sum} \
                      together; {balance} {gap}.",
            why: "The budget of the year is approved by the total; if it differs from the items, \
                  money lacks for one of them, or nobody knows what the rest is for.",
            fix: "Correct the amount of an item or the total; if the total holds other expenses, \
                  state them as an item of their own.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let AnyDocument::ActionPlan(doc) = entry.document else { return };
    let total = doc.costs.as_ref().filter(|costs| costs.total.is_some());
    let Some(total) = total.and_then(stated) else { return };
    let mut sum = Sum::default();
    for (index, item) in doc.items.iter().enumerate() {
        match item.costs.as_ref().and_then(stated) {
            Some(amount) => sum.add(amount, format!("/items/{index}/costs")),
            None => sum.is_whole = false,
        }
    }
    sum.is_whole &= entry.held.level == LevelOfDetail::Whole;
    let tolerance = cx.threshold(&RULE, "tolerance_per_item");
    let Some(gap) = sum.gap(total, tolerance).filter(|_| !is_nested(cx, doc)) else { return };
    let found = ItemsSum { total, sum: sum.amount, balance: balance(gap), gap: gap.abs() };
    let found = found.at(entry.at("/costs/total"));
    out.push(sum.places.iter().fold(found, |found, at| found.related(entry.at(at), ADDEND)));
}

/// Whether some item lies below another, by their numbers or in the tree of the plan.
fn is_nested(cx: &Context<'_>, doc: &ActionPlan) -> bool {
    let codes = doc.items.iter().filter_map(|item| item.code.as_deref());
    let codes: BTreeSet<&str> = codes.map(|code| code.trim_end_matches('.')).collect();
    let mut above =
        codes.iter().flat_map(|code| code.match_indices('.').map(|(at, _)| code.get(..at)));
    if above.any(|code| code.is_some_and(|code| codes.contains(code))) {
        return true;
    }
    let link = doc.plan.as_ref().and_then(|link| link.plan.as_ref());
    let Some(plan) = link.and_then(|id| cx.plan(id)) else { return false };
    let nodes: BTreeSet<&str> =
        doc.items.iter().filter_map(|item| Some(item.node.as_ref()?.as_str())).collect();
    let mut above = nodes.iter().filter_map(|id| plan.node(id)).flat_map(|node| node.above());
    above.any(|node| nodes.contains(node.node.id.as_str()))
}
