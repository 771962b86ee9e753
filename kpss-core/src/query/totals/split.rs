//! How an item states its amount broken down: by year, by source, by service.

use super::item::Item;
use super::place::At;
use super::{Dimension, RowKind};
use crate::documents::prove;
use crate::model::{FundingLine, Money};

/// What a line of a breakdown belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key<'a> {
    Year(u16),
    Code(&'a str),
    Other(Special),
}

/// The rows that are no values, in the order in which they stand behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Special {
    Unlisted,
    Several,
    Unassigned,
    Difference,
}

impl Special {
    pub(super) const fn kind(self) -> RowKind {
        match self {
            Self::Unlisted => RowKind::Unlisted,
            Self::Several => RowKind::Several,
            Self::Unassigned => RowKind::Unassigned,
            Self::Difference => RowKind::Difference,
        }
    }
}

/// One line of a breakdown.
pub(super) struct Line<'a> {
    pub(super) key: Key<'a>,
    /// Below the pointer of the item.
    pub(super) at: At,
    pub(super) amount: Option<Money>,
}

/// The breakdown of an item's amount, if it states one.
pub(super) fn split<'a>(item: &Item<'a>, amount: Money, by: Dimension) -> Option<Vec<Line<'a>>> {
    match by {
        Dimension::Year => years(item, amount),
        Dimension::Source => sources(item),
        Dimension::Service => {
            let any = item.costs?.sources.iter().any(|line| line.service.is_some());
            let key = |line: &'a FundingLine| line.service.as_ref().map(|id| Key::Code(id));
            any.then(|| lines(item, key))?
        }
        Dimension::Kind | Dimension::Territory | Dimension::Orp => None,
    }
}

fn lines<'a>(
    item: &Item<'a>,
    key: impl Fn(&'a FundingLine) -> Option<Key<'a>>,
) -> Option<Vec<Line<'a>>> {
    let row = |(index, line): (usize, &'a FundingLine)| Line {
        key: key(line).unwrap_or(Key::Other(Special::Unassigned)),
        at: At { costs: item.costs_at, list: "/sources", index: Some(index) },
        amount: line.amount,
    };
    Some(item.costs?.sources.iter().enumerate().map(row).collect())
}

fn years<'a>(item: &Item<'a>, amount: Money) -> Option<Vec<Line<'a>>> {
    let years = item.costs.map(|costs| costs.years.as_slice()).unwrap_or_default();
    let by_line = item.costs.is_some_and(|costs| costs.sources.iter().any(|l| l.year.is_some()));
    if !years.is_empty() {
        let row = |(index, year): (usize, &crate::model::YearAmount)| Line {
            key: year.year.map_or(Key::Other(Special::Unassigned), |year| Key::Year(year.0)),
            at: At { costs: item.costs_at, list: "/years", index: Some(index) },
            amount: year.amount,
        };
        return Some(years.iter().enumerate().map(row).collect());
    }
    if by_line {
        return lines(item, |line| line.year.map(|year| Key::Year(year.0)));
    }
    // What falls into one year as a whole needs no breakdown.
    let year = item.year.filter(|_| item.costs.is_some() || item.spent.is_some())?;
    let (key, at) = (Key::Year(year.0), At { costs: item.costs_at, list: "", index: None });
    Some(vec![Line { key, at, amount: Some(amount) }])
}

fn sources<'a>(item: &Item<'a>) -> Option<Vec<Line<'a>>> {
    let costs = item.costs.filter(|costs| !costs.sources.is_empty())?;
    let mut all = lines(item, |line| line.source.as_ref().map(|code| Key::Code(code)))?;
    // Subtotals may hold money beside the sources that are listed.
    let listed: Money = costs.sources.iter().filter_map(|line| line.amount).sum();
    let covered = prove(costs, 0).map_or(listed, |proof| proof.covered);
    if covered != listed {
        let at = At { costs: item.costs_at, list: "/subtotals", index: None };
        let key = Key::Other(Special::Unlisted);
        all.push(Line { key, at, amount: Some(covered.minus(listed)) });
    }
    Some(all)
}
