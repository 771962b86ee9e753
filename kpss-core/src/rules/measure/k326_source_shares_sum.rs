use std::fmt;

use super::money::{each_budget, whole};
use crate::model::{Costs, CountPrecision, FundingLine};
use crate::rule::prelude::*;

declare_rule! {
    /// The shares of the sources in percent do not give one hundred.
    pub SourceSharesSum {
        code: "K326", slug: "cost-source-shares-sum", severity: Warning, certainty: Proof,
        basis: Arithmetic,
        citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { sum: Number },
        cs: {
            title: "Součet podílů zdrojů",
            message: "Podíly zdrojů dávají dohromady {sum} %.",
            why: "Podíly všech zdrojů mají dát 100 %; jinak některý zdroj chybí nebo je započten \
                  dvakrát.",
            fix: "Ověřte podíly zdrojů.",
        },
        en: {
            title: "Sum of the shares of sources",
            message: "The shares of the sources add up to {sum} %.",
            why: "The shares of all sources should give 100 %; otherwise a source is missing or \
                  counted twice.",
            fix: "Check the shares.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |at: &dyn fmt::Display, costs: &Costs| {
        let exact =
            |line: &FundingLine| matches!(line.precision, None | Some(CountPrecision::Exact));
        let percents: Option<Vec<Number>> =
            costs.sources.iter().map(|line| line.percent.filter(|_| exact(line))).collect();
        let Some(percents) = percents.filter(|all| !all.is_empty()) else { return };
        let sum: Number = percents.iter().copied().sum();
        // Each share may be rounded by half a percent.
        let halves = i64::try_from(percents.len()).unwrap_or(i64::MAX).saturating_mul(500);
        if Number::from_units(halves) < sum.minus(Number::whole(100)).abs() {
            out.push(SourceSharesSum { sum }.at(entry.at(format_args!("{at}/sources"))));
        }
    };
    each_budget(entry, &mut look);
    if let Some((at, costs)) = whole(entry) {
        look(&at, costs);
    }
}
