use super::financing::{costs_of, proof_of, role};
use crate::rule::prelude::*;

declare_rule! {
    /// The sources of money do not give the total.
    pub FinancingSum {
        code: "K816", slug: "project-financing-sum", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source("aritmetika rozpočtu", "", true)],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::Document(check), on_partial: Skip, needs: [],
        params: { total: Money, covered: Money, balance: Term, gap: Money },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Součet zdrojů",
            message: "Náklady celkem jsou {total}, zdroje dávají {covered}; {balance} {gap}.",
            why: "Zdroje mají dát právě celkové náklady; peníze, které jsou součástí mezisoučtu, se k němu znovu nepřičítají.",
            fix: "Doplňte chybějící zdroj, nebo opravte částku; částku, která jen sčítá jiné, uveďte mezi mezisoučty.",
        },
        en: {
            title: "Sum of sources",
            message: "The total is {total}, the sources give {covered}; {balance} {gap}.",
            why: "Sources are to give just the total; money that is part of a subtotal is not added to it again.",
            fix: "Add the missing source, or correct an amount; an amount that sums up others belongs among the subtotals.",
        },
        examples: [
            Invalid(Edits(&[Set("/projects/0/budget", r#"{"total": 2000000, "sources": [{"source": "esf", "amount": 1700000}, {"source": "state-budget", "amount": 200000}]}"#)]), &["/projects/0/budget/total"]),
            Invalid(Edits(&[Set("/projects/0/budget", r#"{"total": 2000000, "sources": [{"source": "eu", "amount": 1700000}, {"source": "private", "amount": 0}], "subtotals": [{"kind": "public", "amount": 1900000}]}"#)]), &["/projects/0/budget/total"]),
            Invalid(Edits(&[Set("/plans/0/financing", r#"{"total": 1000, "sources": [{"source": "municipal-budget", "amount": 1002}]}"#)]), &["/plans/0/financing/total"]),
            Valid(Edits(&[Remove("/projects/0/own_share"), Remove("/projects/0/call"), Remove("/projects/0/partners"), Remove("/projects/0/declared_partners"), Set("/projects/0/programme", r#""srop""#), Remove("/projects/0/registration_number"), Remove("/projects/0/authorities"), Remove("/projects/0/period"), Set("/projects/0/budget", r#"{"total": 1723038, "sources": [{"source": "eu", "amount": 1378430}, {"source": "state-budget", "amount": 137843}, {"source": "municipal-budget", "amount": 206765}]}"#)])),
            Valid(Edits(&[Set("/projects/0/budget/sources", r#"[{"source": "esf", "amount": 1700000}, {"source": "own", "amount": 100000}]"#)])),
            Boundary(Edits(&[Set("/projects/0/budget/sources/1/amount", "199997"), Set("/projects/0/budget/subtotals/0/amount", "1899997")])),
        ],
    }
}

const MISSING: Term = Term::new("missing", "chybí", "missing:");
const SURPLUS: Term = Term::new("surplus", "přebývá", "too much:");

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
