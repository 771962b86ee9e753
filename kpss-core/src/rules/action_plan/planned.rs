//! What a plan means to spend on its nodes in a year.

use std::collections::BTreeMap;

use crate::model::{Costs, Period, Plan};
use crate::rule::prelude::*;
use crate::rules::measure::subject::name;

/// The tree of a plan, by the identifiers of its nodes.
pub(super) struct Tree<'a> {
    plan: Located<'a, Plan>,
    by_id: BTreeMap<&'a str, TreeNode<'a>>,
}

/// The amount that the plan means for a node, and for which time.
pub(super) struct Planned {
    /// Which node of the tree it is; the same for all items that count to it.
    pub(super) key: usize,
    pub(super) name: String,
    pub(super) amount: Money,
    pub(super) span: Label,
    pub(super) place: Place,
}

impl<'a> Tree<'a> {
    pub(super) fn new(plan: Located<'a, Plan>) -> Self {
        let mut by_id = BTreeMap::new();
        for visit in plan.nodes() {
            by_id.entry(visit.node.id.as_str()).or_insert(visit);
        }
        Self { plan, by_id }
    }

    /// What is planned for the node in the year, or for the nearest node above with an amount:
    /// the costs of a measure hold those of its activities.
    ///
    /// `tolerance` is the rounding of one amount in hellers.
    pub(super) fn planned(&self, id: &str, year: u16, tolerance: i64) -> Option<Planned> {
        let visit = self.by_id.get(id).copied()?;
        std::iter::once(visit).chain(visit.above()).find_map(|visit| {
            let costs = visit.node.costs.as_ref()?;
            let (amount, span) = self.amount(costs, year, tolerance)?;
            let place = self.plan.at(format_args!("{}/costs", visit.pointer()));
            Some(Planned { key: visit.index, name: name(visit.node), amount, span, place })
        })
    }

    fn amount(&self, costs: &Costs, year: u16, tolerance: i64) -> Option<(Money, Label)> {
        if costs.years.is_empty() {
            return costs.total.map(|total| (total, ALL));
        }
        let all: Option<Money> = costs.years.iter().map(|of| of.amount).sum();
        // Years that do not give the total have a rule of their own, and prove nothing here.
        if let (Some(total), Some(all)) = (costs.total, all) {
            let items = i64::try_from(costs.years.len()).unwrap_or(i64::MAX);
            let allowed = Money::from_units(tolerance.saturating_mul(items));
            if allowed < total.minus(all).abs() {
                return None;
            }
        }
        let of_year = costs.years.iter().filter(|of| of.year.is_some_and(|found| found.0 == year));
        let amounts: Vec<Option<Money>> = of_year.map(|of| of.amount).collect();
        // A year that is not listed means nothing is spent in it, if the list is complete and the
        // plan was made for that year.
        let complete = all.is_some() && costs.years.iter().all(|of| of.year.is_some());
        if amounts.is_empty() && !(complete && self.is_meant_for(year)) {
            return None;
        }
        let sum: Option<Money> = amounts.into_iter().sum();
        sum.map(|sum| (sum, YEAR))
    }

    fn is_meant_for(&self, year: u16) -> bool {
        let period = self.plan.period.as_ref();
        let from = period.and_then(Period::first_day).map(Date::year);
        let until = period.and_then(Period::last_day).map(Date::year);
        from.is_some_and(|from| from <= year) && until.is_some_and(|until| year <= until)
    }
}

const YEAR: Label = Label::new("year", "na tento rok", "for this year");
const ALL: Label = Label::new("whole_term", "na celou dobu", "for the whole term");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    /// Amount planned for the activity below a measure with these costs, in crowns.
    fn planned(costs: &str, year: u16) -> Option<(i64, &'static str)> {
        let text = format!(
            r#"{{"kind": "plan", "id": "p", "period": {{"from": "2015", "until": "2017"}},
                "extensions": [{{"until": "2018-12-31"}}],
                "strategy": {{"nodes": [{{"id": "m", "costs": {costs}, "children": [{{"id": "a"}}]}}]}}}}"#
        );
        let Ok(Document::Plan(plan)) = Document::read(&text) else { panic!("a plan") };
        let entry = Entry::new((0, ""), String::new(), AnyDocument::Plan(&plan));
        let tree = Tree::new(entry.typed(&plan));
        let found = tree.planned("a", year, 100)?;
        Some((found.amount.units() / 100, found.span.code))
    }

    #[test]
    fn an_activity_counts_to_the_measure_above_it() {
        assert_eq!(planned(r#"{"years": [{"year": 2016, "amount": 5}]}"#, 2016), Some((5, "year")));
        assert_eq!(planned(r#"{"total": 9}"#, 2018), Some((9, "whole_term")));
        assert_eq!(planned("{}", 2016), None);
    }

    #[test]
    fn a_year_that_is_not_listed_has_nothing_unless_the_plan_was_extended_to_it() {
        let costs = r#"{"total": 5, "years": [{"year": 2016, "amount": 5}]}"#;
        assert_eq!(planned(costs, 2015), Some((0, "year")));
        assert_eq!(planned(costs, 2017), Some((0, "year")));
        assert_eq!(planned(costs, 2014), None);
        assert_eq!(planned(costs, 2018), None);
    }

    #[test]
    fn years_that_do_not_give_the_total_prove_nothing() {
        assert_eq!(planned(r#"{"total": 9, "years": [{"year": 2016, "amount": 5}]}"#, 2016), None);
        assert_eq!(planned(r#"{"total": 9, "years": [{"year": 2016}]}"#, 2016), None);
    }
}
