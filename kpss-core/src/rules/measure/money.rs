//! The costs of measures and of items of action plans, and what they add up to.

use std::fmt;

use crate::model::{CoFinancing, Costs, CountPrecision, GrantDecision};
use crate::rule::prelude::*;

/// Shows the costs of each node and each project idea of a plan, of each item of an action plan and of
/// that plan itself, with their place.
pub(super) fn each_budget<'a>(
    entry: &'a Entry<'_>,
    mut look: impl FnMut(&dyn fmt::Display, &'a Costs),
) {
    for visit in entry.nodes() {
        if let Some(costs) = &visit.node.costs {
            look(&format_args!("{}/costs", visit.pointer()), costs);
        }
    }
    if let AnyDocument::Plan(plan) = entry.document {
        for (index, idea) in plan.project_ideas.iter().enumerate() {
            if let Some(costs) = &idea.costs {
                look(&format_args!("/project_ideas/{index}/costs"), costs);
            }
        }
    }
    if let AnyDocument::ActionPlan(doc) = entry.document {
        for (index, item) in doc.items.iter().enumerate() {
            if let Some(costs) = &item.costs {
                look(&format_args!("/items/{index}/costs"), costs);
            }
        }
        if let Some(costs) = &doc.costs {
            look(&"/costs", costs);
        }
    }
}

/// The decisions on grants, and what municipalities add.
pub(super) fn given<'a>(entry: &Entry<'a>) -> (&'a [GrantDecision], &'a [CoFinancing]) {
    match entry.document {
        AnyDocument::Plan(doc) => (&doc.grants, &doc.co_financing),
        AnyDocument::ActionPlan(doc) => (&doc.grants, &doc.co_financing),
        _ => (&[], &[]),
    }
}

/// The costs of the document as a whole and their place; of those of a project, rules about
/// projects say the rest.
pub(super) fn whole<'a>(entry: &Entry<'a>) -> Option<(&'static str, &'a Costs)> {
    match entry.document {
        AnyDocument::Plan(plan) => Some(("/financing", plan.financing.as_ref()?)),
        AnyDocument::Project(project) => Some(("/budget", project.budget.as_ref()?)),
        AnyDocument::ActionPlan(_)
        | AnyDocument::MonitoringReport(_)
        | AnyDocument::Catalogue(_) => None,
    }
}

/// The place of an amount below the costs: their total, or an item of a list.
#[derive(Clone, Copy)]
pub(super) enum Below {
    Total,
    Item(&'static str, usize),
}

impl fmt::Display for Below {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total => f.write_str("/total"),
            Self::Item(list, index) => write!(f, "/{list}/{index}/amount"),
        }
    }
}

/// Every amount of costs and its place below them.
pub(super) fn amounts(costs: &Costs) -> impl Iterator<Item = (Below, Money)> {
    let total = costs.total.map(|amount| (Below::Total, amount));
    let sources = costs.sources.iter().map(|line| line.amount);
    let subtotals = costs.subtotals.iter().map(|subtotal| subtotal.amount);
    let years = costs.years.iter().map(|year| year.amount);
    let of = |list: &'static str| {
        move |(index, amount): (usize, Option<Money>)| Some((Below::Item(list, index), amount?))
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

/// The exact amount that costs state: their total, else the sum of their sources.
pub(crate) fn stated(costs: &Costs) -> Option<Money> {
    let is_exact = |precision| matches!(precision, None | Some(CountPrecision::Exact));
    let lines = || costs.sources.iter();
    let of_sources = || {
        let amounts = sum(lines().map(|line| line.amount));
        amounts
            .filter(|_| !costs.sources.is_empty() && lines().all(|line| is_exact(line.precision)))
    };
    let amount = costs.total.or_else(of_sources);
    amount.filter(|_| is_exact(costs.precision) && !has_negative(costs))
}

/// What the parts of a document cost together.
pub(crate) struct Sum {
    pub(crate) amount: Money,
    /// Whether each part states its amount.
    pub(crate) is_whole: bool,
    /// Where the amounts stand.
    pub(crate) places: Vec<String>,
}

impl Default for Sum {
    fn default() -> Self {
        Self { amount: Money::ZERO, is_whole: true, places: Vec::new() }
    }
}

impl Sum {
    /// Adds the amount of a part whose costs stand at a pointer.
    pub(crate) fn add(&mut self, amount: Money, at: String) {
        self.amount = self.amount.plus(amount);
        self.places.push(at);
    }

    /// By how much a total certainly differs from the parts: parts of which not all are known can
    /// only be too much.
    pub(crate) fn gap(&self, total: Money, tolerance_per_item: i64) -> Option<Money> {
        let items = i64::try_from(self.places.len()).unwrap_or(i64::MAX);
        let allowed = Money::from_units(tolerance_per_item.saturating_mul(items));
        let gap = total.minus(self.amount);
        let is_said = self.is_whole || gap.is_negative();
        (is_said && !self.places.is_empty() && allowed < gap.abs()).then_some(gap)
    }
}

/// On which side of the total a sum is.
pub(crate) fn balance(gap: Money) -> Label {
    if gap.is_negative() {
        Label::new("surplus", "přebývá", "too much:")
    } else {
        Label::new("missing", "chybí", "missing:")
    }
}
