//! The orders in which rows can be read: without a script each is a page of its own.

use std::cmp::Reverse;

use super::{Row, collation};

use kpss_core::lists::Order as _;

/// By what the rows of a page are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorting {
    /// By name, in the Czech alphabet.
    Name,
    /// The worst outcome first.
    Outcome,
    /// Most errors first.
    Errors,
    /// Most warnings first.
    Warnings,
    /// By region and ORP; what lies nowhere comes last.
    Area,
}

impl Sorting {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Name, Self::Outcome, Self::Errors, Self::Warnings, Self::Area];

    /// The file that has the rows in this order.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Name => "index.html",
            Self::Outcome => "index-verdict.html",
            Self::Errors => "index-errors.html",
            Self::Warnings => "index-warnings.html",
            Self::Area => "index-territory.html",
        }
    }

    /// Sorts rows; those that are alike stay in the order of their names.
    pub fn sort(self, rows: &mut [Row]) {
        rows.sort_by_cached_key(|row| collation::key(&row.name));
        match self {
            Self::Name => {}
            Self::Outcome => rows.order_by_key(|row| {
                (Reverse(row.outcome), Reverse(row.counts.error), Reverse(row.counts.warning))
            }),
            Self::Errors => rows.order_by_key(|row| Reverse(row.counts.error)),
            Self::Warnings => rows.order_by_key(|row| Reverse(row.counts.warning)),
            Self::Area => rows.sort_by_cached_key(|row| {
                let area = &row.area;
                let first = area.orps.first().map(String::as_str);
                (area.regions.is_empty(), area.regions.clone(), first.map(str::to_owned))
            }),
        }
    }
}
