use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// An amount of the budget is below zero.
    pub FinancingNegative {
        code: "K819", slug: "project-financing-negative", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Project(check), on_partial: Run,
        params: { amount: Money },
        cs: {
            title: "Záporná částka",
            message: "Částka {amount} je záporná.",
            why: "Rozpočet ani jeho zdroje nemohou být záporné; nejspíš jde o překlep nebo o \
                  opravnou položku.",
            fix: "Opravte částku; snížení zdroje promítněte přímo do jeho výše.",
        },
        en: {
            title: "Negative amount",
            message: "The amount {amount} is below zero.",
            why: "Neither a budget nor its sources can be negative; it is a typing error or a \
                  correction entry.",
            fix: "Correct the amount; put a reduction into the amount of the source itself.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let mut look = |amount: Option<Money>, pointer: String| {
        if let Some(amount) = amount.filter(|amount| amount.is_negative()) {
            out.push(FinancingNegative { amount }.at(project.at(pointer)));
        }
    };
    if let Some(budget) = &project.budget {
        look(budget.total, "/budget/total".to_owned());
        for (index, line) in budget.sources.iter().enumerate() {
            look(line.amount, format!("/budget/sources/{index}/amount"));
        }
        for (index, subtotal) in budget.subtotals.iter().enumerate() {
            look(subtotal.amount, format!("/budget/subtotals/{index}/amount"));
        }
        for (index, year) in budget.years.iter().enumerate() {
            look(year.amount, format!("/budget/years/{index}/amount"));
        }
    }
    let own_share = project.own_share.as_ref().and_then(|share| share.amount);
    look(own_share, "/own_share/amount".to_owned());
}
