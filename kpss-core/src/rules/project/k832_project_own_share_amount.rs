use super::grant::{applicant, demanded_share};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// The amount of the own share is not its percentage of the budget.
    pub OwnShareAmount {
        code: "K832", slug: "project-own-share-amount", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Project(check),
        params: { amount: Money, percent: Number, total: Money, expected: Money },
        thresholds: [Threshold { name: "tolerance", unit: "haléř", default: 100 }],
        cs: {
            title: "Částka vlastního podílu",
            message: "Vlastní podíl {amount} neodpovídá {percent} % z rozpočtu {total}; to je \
                      {expected}.",
            why: "Vlastní podíl musí žadatel v rozpočtu krýt; chybná částka zkreslí celé \
                  financování.",
            fix: "Opravte částku, procento, nebo celkový rozpočet.",
        },
        en: {
            title: "Amount of the own share",
            message: "The own share {amount} is not {percent}% of the budget {total}, which is \
                      {expected}.",
            why: "The applicant must cover the own share; a wrong amount distorts the whole \
                  financing.",
            fix: "Correct the amount, the percentage or the total.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(share) = &project.own_share else {
        return;
    };
    let demanded = || demanded_share(project, applicant(cx, project)?.kind?);
    let total = project.budget.as_ref().and_then(|budget| budget.total);
    let (Some(amount), Some(percent), Some(total)) =
        (share.amount, share.percent.or_else(demanded), total)
    else {
        return;
    };
    // Hellers times thousandths of a percent.
    let expected = i128::from(total.units()) * i128::from(percent.units());
    let difference = i128::from(amount.units()) * PERCENT - expected;
    if difference.abs() <= i128::from(cx.threshold(&RULE, "tolerance")) * PERCENT {
        return;
    }
    let Ok(expected) = i64::try_from(expected / PERCENT) else {
        return;
    };
    let expected = Money::from_units(expected);
    let found =
        OwnShareAmount { amount, percent, total, expected }.at(project.at("/own_share/amount"));
    out.push(found.probably(Some(expected)).related(project.at("/budget/total"), TOTAL));
}

/// Thousandths of a percent in one whole.
const PERCENT: i128 = 100_000;

const TOTAL: Label = Label::new("total", "celkové náklady", "total");
