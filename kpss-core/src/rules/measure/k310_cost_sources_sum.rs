use super::money::{balance, each_budget, has_negative};
use crate::documents::prove;
use crate::rule::prelude::*;
use crate::rules::project::financing::role;

declare_rule! {
    /// The sources of a measure, of an item or of an action plan give its total.
    pub CostSourcesSum {
        code: "K310", slug: "measure-cost-sources-sum", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { total: Money, covered: Money, balance: Label, gap: Money },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Součet zdrojů nákladů",
            message: "Náklady celkem jsou {total}, zdroje dávají {covered}; {balance} {gap}.",
            why: "Zdroje mají dát právě celkové náklady; chybějící peníze nemá kdo zaplatit, \
                  přebývající jsou započteny dvakrát.",
            fix: "Doplňte chybějící zdroj, nebo opravte částku; částku, která jen sčítá jiné, \
                  uveďte mezi mezisoučty.",
        },
        en: {
            title: "Sum of the sources of costs",
            message: "The total is {total}, the sources give {covered}; {balance} {gap}.",
            why: "Sources are to give just the total; what is missing nobody pays, and what is \
                  too much is counted twice.",
            fix: "Add the missing source, or correct an amount; an amount that sums up others \
                  belongs among the subtotals.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let tolerance = cx.threshold(&RULE, "tolerance_per_item");
    each_budget(entry, |at, costs| {
        if has_negative(costs) {
            return;
        }
        let Some(proof) = prove(costs, tolerance) else { return };
        let gap = proof.total.minus(proof.covered);
        if gap.abs() <= proof.tolerance {
            return;
        }
        let finding = CostSourcesSum {
            total: proof.total,
            covered: proof.covered,
            balance: balance(gap),
            gap: gap.abs(),
        };
        let place = entry.at(format_args!("{at}/total"));
        let mut found = finding.at(place).probably(Some(proof.covered));
        for (pointer, part) in proof.parts {
            found = found.related(entry.at(format_args!("{at}{pointer}")), role(part));
        }
        out.push(found);
    });
}
