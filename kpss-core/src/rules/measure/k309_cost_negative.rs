use std::fmt;

use super::money::{amounts, each_budget, given, whole};
use crate::rule::prelude::*;

declare_rule! {
    /// An amount of a plan or of an action plan is below zero; K819 is for budgets of projects.
    pub CostNegative {
        code: "K309", slug: "measure-cost-negative", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check), on_partial: Run,
        params: { amount: Money },
        cs: {
            title: "Záporná částka nákladů",
            message: "Částka {amount} je záporná.",
            why: "Náklady ani jejich zdroje nemohou být záporné; záporná částka zkreslí každý \
                  součet, do kterého vstoupí.",
            fix: "Opravte částku; úsporu nebo vrácené peníze promítněte přímo do výše zdroje.",
        },
        en: {
            title: "Negative amount of costs",
            message: "The amount {amount} is below zero.",
            why: "Neither costs nor their sources can be negative; a negative amount spoils each \
                  sum that it enters.",
            fix: "Correct the amount; put savings or money returned into the amount of the source \
                  itself.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |amount: Money, pointer: fmt::Arguments<'_>| {
        if amount.is_negative() {
            out.push(CostNegative { amount }.at(entry.at(pointer)));
        }
    };
    // The budget of a project has its own rule.
    let whole = whole(entry).filter(|_| !matches!(entry.document, AnyDocument::Project(_)));
    let mut each = |at: &dyn fmt::Display, costs| {
        amounts(costs).for_each(|(below, amount)| look(amount, format_args!("{at}{below}")));
    };
    each_budget(entry, &mut each);
    if let Some((at, costs)) = whole {
        each(&at, costs);
    }
    let (decisions, contributions) = given(entry);
    for (index, decision) in decisions.iter().enumerate() {
        let total = decision.total.into_iter();
        total.for_each(|sum| look(sum, format_args!("/grants/{index}/total")));
        for (at, grant) in decision.grants.iter().enumerate() {
            let amount = grant.amount.into_iter();
            amount.for_each(|sum| look(sum, format_args!("/grants/{index}/grants/{at}/amount")));
        }
    }
    for (index, one) in contributions.iter().enumerate() {
        let amount = one.amount.into_iter();
        amount.for_each(|sum| look(sum, format_args!("/co_financing/{index}/amount")));
    }
    if let AnyDocument::ActionPlan(doc) = entry.document {
        for (index, year) in doc.outlook.iter().enumerate() {
            year.amount
                .into_iter()
                .for_each(|sum| look(sum, format_args!("/outlook/{index}/amount")));
        }
    }
}
