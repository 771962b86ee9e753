//! The costs of measures and of items of action plans, and what they add up to.

use crate::model::{Costs, Money};
use crate::plan::walk;
use crate::rule::prelude::*;

/// Costs and the pointer at which they stand.
pub(super) type Budget<'a> = (String, &'a Costs);

/// The costs of each node of a plan, of each item of an action plan and of that plan itself.
pub(super) fn budgets<'a>(entry: &Entry<'a>) -> Vec<Budget<'a>> {
    match entry.document {
        AnyDoc::Plan(plan) => walk(plan)
            .filter_map(|visit| {
                let costs = visit.node.costs.as_ref()?;
                Some((format!("{}/costs", visit.pointer()), costs))
            })
            .collect(),
        AnyDoc::ActionPlan(doc) => {
            let items = doc.items.iter().enumerate().filter_map(|(index, item)| {
                Some((format!("/items/{index}/costs"), item.costs.as_ref()?))
            });
            items.chain(doc.costs.iter().map(|costs| ("/costs".to_owned(), costs))).collect()
        }
        AnyDoc::MonitoringReport(_) | AnyDoc::Catalogue(_) | AnyDoc::Project(_) => Vec::new(),
    }
}

/// The costs of the document as a whole, of which the rules about projects say the rest.
pub(super) fn whole<'a>(entry: &Entry<'a>) -> Option<Budget<'a>> {
    match entry.document {
        AnyDoc::Plan(plan) => Some(("/financing".to_owned(), plan.financing.as_ref()?)),
        AnyDoc::Project(project) => Some(("/budget".to_owned(), project.budget.as_ref()?)),
        AnyDoc::ActionPlan(_) | AnyDoc::MonitoringReport(_) | AnyDoc::Catalogue(_) => None,
    }
}

/// Every amount of costs and its pointer below them.
pub(super) fn amounts(costs: &Costs) -> impl Iterator<Item = (String, Money)> {
    let total = costs.total.map(|amount| ("/total".to_owned(), amount));
    let sources = costs.sources.iter().map(|line| line.amount);
    let subtotals = costs.subtotals.iter().map(|subtotal| subtotal.amount);
    let years = costs.years.iter().map(|year| year.amount);
    let of = |list: &'static str| {
        move |(index, amount): (usize, Option<Money>)| {
            Some((format!("/{list}/{index}/amount"), amount?))
        }
    };
    total
        .into_iter()
        .chain(sources.enumerate().filter_map(of("sources")))
        .chain(subtotals.enumerate().filter_map(of("subtotals")))
        .chain(years.enumerate().filter_map(of("years")))
}

/// Whether an amount is below zero, of which K309 and K819 speak.
pub(super) fn has_negative(costs: &Costs) -> bool {
    amounts(costs).any(|(_, amount)| amount.is_negative())
}

/// Whether the costs say how much.
pub(super) fn is_estimate(costs: &Costs) -> bool {
    amounts(costs).next().is_some()
}

/// Whether the costs say that nothing is spent.
pub(super) fn is_zero(costs: &Costs) -> bool {
    is_estimate(costs) && amounts(costs).all(|(_, amount)| amount == Money::ZERO)
}

/// The sum of a list, if each of its items has an amount.
pub(super) fn sum(amounts: impl Iterator<Item = Option<Money>>) -> Option<Money> {
    amounts.sum()
}

/// On which side of the total a sum is.
pub(super) fn balance(gap: Money) -> Term {
    if gap.is_negative() {
        Term::new("surplus", "přebývá", "too much:")
    } else {
        Term::new("missing", "chybí", "missing:")
    }
}
