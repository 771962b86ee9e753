//! Whether the sources of money give the total, without counting any crown twice.

use crate::codes::{FUNDING_SOURCES, FundingGroup};
use crate::model::{Costs, CountPrecision, FundingLine, Money, Subtotal, SubtotalKind};

/// What an amount is to the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AmountRole {
    /// It is added.
    Addend,
    /// A subtotal holds it.
    Contained,
    /// It holds others.
    Subtotal,
}

/// A subtotal that calls itself national but holds money of the EU, too.
pub(crate) struct Overlap {
    pub(crate) index: usize,
    pub(crate) amount: Money,
}

/// How the money adds up.
pub(crate) struct Proof {
    pub(crate) total: Money,
    /// Money of all sources, each counted once, with the unlisted part of subtotals.
    pub(crate) covered: Money,
    /// Rounding that is not worth a finding.
    pub(crate) tolerance: Money,
    pub(crate) eu: Money,
    /// Money of the EU and of the country.
    pub(crate) public: Money,
    pub(crate) overlap: Option<Overlap>,
    /// Every amount that the sum rests on, below the costs, and what it is to the sum.
    pub(crate) parts: Vec<(String, AmountRole)>,
}

/// Group of a source; an unknown one is a group of its own.
pub(crate) fn group(line: &FundingLine) -> FundingGroup {
    let known = line.source.as_ref().and_then(|code| FUNDING_SOURCES.get(code));
    known.map_or(FundingGroup::Other, |source| source.group)
}

/// The largest subtotal of a kind: of several it is the one that holds the others.
fn largest(costs: &Costs, kind: SubtotalKind) -> Option<(usize, Money)> {
    let of_kind = |(index, subtotal): (usize, &Subtotal)| {
        Some((index, subtotal.amount?)).filter(|_| subtotal.kind == Some(kind))
    };
    costs.subtotals.iter().enumerate().filter_map(of_kind).max_by_key(|(_, amount)| *amount)
}

/// The proof of costs that have a total and the amount of each source; nothing otherwise.
///
/// Listed sources that a subtotal holds are not added to it; where they are less than the
/// subtotal, the rest of it is money that the document does not break down. A subtotal called
/// national that would make the sum too great, and is not less than the listed money of the EU,
/// holds that money (grant decisions print "total national public" over the sum of both).
pub(crate) fn prove(costs: &Costs, tolerance_per_item: i64) -> Option<Proof> {
    let total = costs.total?;
    let is_exact = |precision| matches!(precision, None | Some(CountPrecision::Exact));
    let known = |line: &FundingLine| line.amount.is_some() && is_exact(line.precision);
    if costs.sources.is_empty() || !is_exact(costs.precision) || !costs.sources.iter().all(known) {
        return None;
    }
    let listed = |wanted: FundingGroup| -> Money {
        let of_group = costs.sources.iter().filter(|line| group(line) == wanted);
        of_group.filter_map(|line| line.amount).sum()
    };
    let items = i64::try_from(costs.sources.len()).unwrap_or(i64::MAX);
    let tolerance = Money::from_units(tolerance_per_item.saturating_mul(items));
    let near = |a: Money, b: Money| a.minus(b).abs() <= tolerance;

    let (eu, national) = (listed(FundingGroup::Eu), listed(FundingGroup::NationalPublic));
    let all_public = largest(costs, SubtotalKind::Public);
    let private = listed(FundingGroup::Private);
    let private_total =
        largest(costs, SubtotalKind::Private).filter(|(_, amount)| *amount >= private);
    let private = private_total.map_or(private, |(_, amount)| amount);
    let other = listed(FundingGroup::Other);

    let national_total =
        largest(costs, SubtotalKind::NationalPublic).filter(|(_, amount)| *amount >= national);
    let overlap = national_total.filter(|(_, amount)| {
        let added = eu.plus(*amount);
        let too_much = added.plus(private).plus(other).minus(total) > tolerance;
        let is_really_national = all_public.is_some_and(|(_, public)| near(public, added));
        Money::ZERO < eu && eu <= *amount && too_much && !is_really_national
    });
    let public = match (overlap, national_total) {
        (Some((_, amount)), _) => amount.max(eu.plus(national)),
        (None, Some((_, amount))) => eu.plus(amount),
        (None, None) => eu.plus(national),
    };
    let all_public = all_public.filter(|(_, amount)| *amount >= public);
    let public = all_public.map_or(public, |(_, amount)| amount);
    let covered = public.plus(private).plus(other);
    // Sources of no known group may be public money that the subtotal already holds.
    let other_is_public =
        all_public.is_some() && !near(covered, total) && near(covered.minus(other), total);
    let covered = if other_is_public { covered.minus(other) } else { covered };

    let within = |line: &FundingLine| match group(line) {
        FundingGroup::Eu => all_public.or(overlap).is_some(),
        FundingGroup::NationalPublic => all_public.or(national_total).is_some(),
        FundingGroup::Private => private_total.is_some(),
        FundingGroup::Other => other_is_public,
    };
    let sources = costs.sources.iter().enumerate().map(|(index, line)| {
        let role = if within(line) { AmountRole::Contained } else { AmountRole::Addend };
        (format!("/sources/{index}/amount"), role)
    });
    let national_role =
        if all_public.is_some() { AmountRole::Contained } else { AmountRole::Subtotal };
    let subtotals = [
        (all_public, AmountRole::Subtotal),
        (national_total, national_role),
        (private_total, AmountRole::Subtotal),
    ];
    let subtotals = subtotals.into_iter().filter_map(|(found, role)| {
        found.map(|(index, _)| (format!("/subtotals/{index}/amount"), role))
    });
    Some(Proof {
        total,
        covered,
        tolerance,
        eu,
        public,
        overlap: overlap.map(|(index, amount)| Overlap { index, amount }),
        parts: sources.chain(subtotals).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::AmountRole::{Addend, Contained, Subtotal};
    use super::*;

    fn proof(json: &str) -> Proof {
        prove(&serde_json::from_str(json).unwrap(), 100).unwrap()
    }

    #[test]
    fn plain_sources_are_added() {
        let found = proof(
            r#"{"total": 1723038, "sources": [{"source": "eu", "amount": 1378430},
                {"source": "state-budget", "amount": 137843}, {"source": "municipal-budget", "amount": 206765}]}"#,
        );
        assert_eq!(found.covered, found.total);
        assert!(found.overlap.is_none() && found.parts.iter().all(|(_, role)| *role == Addend));
    }

    #[test]
    fn a_national_subtotal_that_holds_the_union_is_not_added_to_it() {
        let found = proof(
            r#"{"total": 2596625, "sources": [{"source": "eu", "amount": 2072272},
                {"source": "national-private", "amount": 0}, {"source": "private", "amount": 0}],
                "subtotals": [{"kind": "national_public", "amount": 2437967}]}"#,
        );
        assert_eq!(found.covered, Money::whole(2_437_967));
        assert_eq!(found.public, found.covered);
        assert_eq!(found.overlap.unwrap().amount, found.covered);
        let roles: Vec<_> = found.parts.iter().map(|(_, role)| *role).collect();
        assert_eq!(roles, [Contained, Addend, Addend, Subtotal]);
    }

    #[test]
    fn a_national_subtotal_that_fits_is_added_to_the_union() {
        let found = proof(
            r#"{"total": 100, "sources": [{"source": "esf", "amount": 40}, {"source": "state-budget", "amount": 10}],
                "subtotals": [{"kind": "national_public", "amount": 60}]}"#,
        );
        assert_eq!(found.covered, found.total);
        assert!(found.overlap.is_none());
    }

    #[test]
    fn the_unlisted_part_of_a_public_subtotal_counts() {
        let found = proof(
            r#"{"total": 100, "sources": [{"source": "esf", "amount": 40}, {"source": "own", "amount": 20}],
                "subtotals": [{"kind": "public", "amount": 80}, {"kind": "private", "amount": 20}]}"#,
        );
        assert_eq!(found.covered, found.total);
    }

    #[test]
    fn both_public_subtotals_stand_side_by_side() {
        let found = proof(
            r#"{"total": 100, "sources": [{"source": "esf", "amount": 40}],
                "subtotals": [{"kind": "public", "amount": 90}, {"kind": "national_public", "amount": 50}]}"#,
        );
        assert_eq!(found.covered, Money::whole(90));
        assert!(found.overlap.is_none());
    }

    #[test]
    fn a_source_of_no_group_may_stand_in_the_public_subtotal() {
        let found = proof(
            r#"{"total": 100, "sources": [{"source": "esf", "amount": 40}, {"source": "other", "amount": 60}],
                "subtotals": [{"kind": "public", "amount": 100}]}"#,
        );
        assert_eq!(found.covered, found.total);
    }

    #[test]
    fn without_an_amount_nothing_is_proved() {
        let costs = |json| prove(&serde_json::from_str(json).unwrap(), 100);
        assert!(costs(r#"{"total": 5}"#).is_none());
        assert!(costs(r#"{"sources": [{"amount": 5}]}"#).is_none());
        assert!(costs(r#"{"total": 5, "sources": [{"source": "esf"}, {"amount": 5}]}"#).is_none());
    }
}
