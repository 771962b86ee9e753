//! The amount of every node, from the bottom up.

use super::item::Item;
use super::place::{At, Place};
use super::{Because, Judgement, Proof};
use crate::model::{Costs, Money};

/// What is known of an item's amount.
#[derive(Clone, Copy, Default)]
pub(super) struct Amount {
    pub(super) value: Option<Money>,
    pub(super) stated: bool,
    /// Sum of the parts.
    pub(super) parts: Money,
    has_parts: bool,
    /// No part is without an amount.
    complete: bool,
}

impl Amount {
    /// What stands at the item and in no part.
    pub(super) fn own(&self) -> Money {
        self.value.map_or(Money::ZERO, |amount| amount.minus(self.parts))
    }

    fn judgement(&self) -> Judgement {
        let Some(amount) = self.value else { return Judgement::unclear(Because::NoAmount) };
        let by = amount.minus(self.parts);
        if !self.has_parts || (self.complete && by == Money::ZERO) {
            return Judgement::BALANCED;
        }
        match (self.stated, self.complete) {
            (true, true) => Judgement::off(by),
            // Parts without an amount can only add to those that have one.
            (true, false) if by == Money::ZERO => Judgement::BALANCED,
            (true, false) if by.is_negative() => Judgement::off(by),
            _ => Judgement::unclear(Because::PartWithoutAmount),
        }
    }
}

/// The total that costs state: as a number, otherwise as the sum of sources or of years that all
/// have an amount.
pub(super) fn stated(costs: &Costs) -> Option<Money> {
    let sum = |mut amounts: Vec<Option<Money>>| -> Option<Money> {
        let first = amounts.pop()??;
        amounts.into_iter().try_fold(first, |sum, amount| Some(sum.plus(amount?)))
    };
    costs
        .total
        .or_else(|| sum(costs.sources.iter().map(|line| line.amount).collect()))
        .or_else(|| sum(costs.years.iter().map(|year| year.amount).collect()))
}

/// The amounts of items, each of which stands after the one above it.
pub(super) fn amounts(items: &[Item<'_>]) -> Vec<Amount> {
    let start = Amount { complete: true, ..Amount::default() };
    let mut amounts = vec![start; items.len()];
    for (at, item) in items.iter().enumerate().rev() {
        let stated = item.spent.or_else(|| stated(item.costs?));
        let Some(own) = amounts.get_mut(at) else { continue };
        own.stated = stated.is_some();
        own.value = stated.or(own.has_parts.then_some(own.parts));
        let (value, complete) = (own.value, own.stated || (own.has_parts && own.complete));
        if let Some(above) = item.parent.and_then(|parent| amounts.get_mut(parent)) {
            above.has_parts |= value.is_some();
            above.parts = above.parts.plus(value.unwrap_or_default());
            above.complete &= complete;
        }
    }
    amounts
}

/// The tree of amounts.
pub(super) fn proof<'a>(items: &[Item<'a>], amounts: &[Amount]) -> Option<Proof<'a>> {
    let one = |(item, amount): (&Item<'a>, &Amount)| Proof {
        id: item.id,
        code: item.code,
        title: item.title,
        pointer: Place::new(&item.pointer, At::field("")),
        amount: amount.value,
        stated: amount.stated,
        own: amount.own(),
        judgement: amount.judgement(),
        parts: Vec::new(),
    };
    let mut proofs: Vec<Proof<'a>> = items.iter().zip(amounts).map(one).collect();
    while proofs.len() > 1 {
        let mut last = proofs.pop()?;
        last.parts.reverse();
        let parent = items.get(proofs.len()).and_then(|item| item.parent).unwrap_or(0);
        proofs.get_mut(parent)?.parts.push(last);
    }
    let mut top = proofs.pop()?;
    top.parts.reverse();
    Some(top)
}
