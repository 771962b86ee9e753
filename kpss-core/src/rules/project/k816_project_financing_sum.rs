use super::financing::{costs_of, proof_of, role};
use crate::rule::prelude::*;

declare_rule! {
    /// The sources of money do not give the total.
    pub FinancingSum {
        code: "K816", slug: "project-financing-sum", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { total: Money, covered: Money, balance: Label, gap: Money },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Součet zdrojů",
            message: "Náklady celkem jsou {total}, zdroje dávají {covered}; {balance} {gap}.",
            why: "Zdroje mají dát právě celkové náklady; peníze, které jsou součástí mezisoučtu, \
                  se k němu znovu nepřičítají.",
            fix: "Doplňte chybějící zdroj, nebo opravte částku; částku, která jen sčítá jiné, \
                  uveďte mezi mezisoučty.",
        },
        en: {
            title: "Sum of sources",
            message: "The total is {total}, the sources give {covered}; {balance} {gap}.",
            why: "Sources are to give just the total; money that is part of a subtotal is not \
                  added to it again.",
            fix: "Add the missing source, or correct an amount; an amount that sums up others \
                  belongs among the subtotals.",
        },
    }
}

const MISSING: Label = Label::new("missing", "chybí", "missing:");
const SURPLUS: Label = Label::new("surplus", "přebývá", "too much:");

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some((at, costs)) = costs_of(entry) else {
        return;
    };
    let Some(proof) = proof_of(cx, costs) else {
        return;
    };
    let gap = proof.total.minus(proof.covered);
    if gap.abs() <= proof.tolerance {
        return;
    }
    let finding = FinancingSum {
        total: proof.total,
        covered: proof.covered,
        balance: if gap.is_negative() { SURPLUS } else { MISSING },
        gap: gap.abs(),
    };
    let mut found = finding.at(entry.at(format_args!("{at}/total")));
    for (pointer, part) in proof.parts {
        found = found.related(entry.at(format_args!("{at}{pointer}")), role(part));
    }
    out.push(found);
}
