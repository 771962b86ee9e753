use std::fmt;

use super::money::{balance, each_budget, has_negative, sum, whole};
use crate::documents::prove;
use crate::model::Costs;
use crate::rule::prelude::*;
use crate::rules::project::financing::ADDEND;

declare_rule! {
    /// The years of costs give their total: of a measure, of an item, and of a whole document.
    pub CostYearsSum {
        code: "K311", slug: "measure-cost-years-sum", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { total: Money, years: Money, balance: Label, gap: Money },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Součet nákladů po letech",
            message: "Náklady celkem jsou {total}, jednotlivé roky dávají {years}; {balance} \
                      {gap}.",
            why: "Částky po letech mají dát právě celkové náklady, jinak se akční plány rozejdou \
                  s plánem.",
            fix: "Doplňte chybějící rok, nebo opravte částku roku či celkové náklady.",
        },
        en: {
            title: "Sum of costs by years",
            message: "The total is {total}, the single years give {years}; {balance} {gap}.",
            why: "The amounts by years are to give just the total, else the action plans and the \
                  plan come apart.",
            fix: "Add the missing year, or correct the amount of a year or the total.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let tolerance = cx.threshold(&RULE, "tolerance_per_item");
    let mut look = |at: &dyn fmt::Display, costs: &Costs| {
        if costs.years.is_empty() || has_negative(costs) {
            return;
        }
        let years = sum(costs.years.iter().map(|year| year.amount));
        let (Some(total), Some(years)) = (costs.total, years) else { return };
        let items = i64::try_from(costs.years.len()).unwrap_or(i64::MAX);
        let allowed = Money::from_units(tolerance.saturating_mul(items));
        let gap = total.minus(years);
        if gap.abs() <= allowed || total_is_wrong(costs, years, allowed, tolerance) {
            return;
        }
        let finding = CostYearsSum { total, years, balance: balance(gap), gap: gap.abs() };
        let found = finding.at(entry.at(format_args!("{at}/total"))).probably(Some(years));
        let places = 0..costs.years.len();
        out.push(places.fold(found, |found, index| {
            found.related(entry.at(format_args!("{at}/years/{index}/amount")), ADDEND)
        }));
    };
    each_budget(entry, &mut look);
    if let Some((at, costs)) = whole(entry) {
        look(&at, costs);
    }
}

/// Whether the sources give the same as the years, so that the mistake is in the total, of which
/// the rules about sources speak.
fn total_is_wrong(costs: &Costs, years: Money, allowed: Money, tolerance: i64) -> bool {
    prove(costs, tolerance).is_some_and(|proof| {
        let near = proof.tolerance.plus(allowed);
        proof.total.minus(proof.covered).abs() > proof.tolerance
            && years.minus(proof.covered).abs() <= near
    })
}
