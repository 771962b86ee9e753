//! What a plan says of the costs of one year; what it does not say is not invented.

use crate::documents::prove;
use crate::model::{Costs, Date, FundingLine, List, Money, Period, Year};

/// Rounding of each source that is no difference, in hellers: one crown.
const ROUNDING: i64 = 100;

/// The costs of a year, as far as they follow from stated amounts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum YearCosts {
    /// There are no costs.
    None,
    /// They follow.
    Known(Costs),
    /// There are costs, but nobody says how much of them falls to the year.
    Undivided,
}

/// Costs of the year: stated for it, or all of them where the term lies inside of the year.
pub(super) fn of_year(costs: Option<&Costs>, term: Option<&Period>, year: u16) -> YearCosts {
    let Some(costs) = costs.filter(|costs| **costs != Costs::default()) else {
        return YearCosts::None;
    };
    if within(term, year) {
        let whole = |line: &FundingLine| FundingLine { year: None, ..line.clone() };
        return YearCosts::Known(Costs {
            sources: costs.sources.iter().map(whole).collect(),
            years: List::default(),
            ..costs.clone()
        });
    }
    let sources: List<FundingLine> = costs
        .sources
        .iter()
        .filter(|line| line.year == Some(Year(year)))
        .map(|line| FundingLine { year: None, ..line.clone() })
        .collect();
    match (amount(costs, year), sources.is_empty()) {
        (None, true) => YearCosts::Undivided,
        (total, _) => {
            let costs = Costs { total, sources, ..Costs::default() };
            YearCosts::Known(if is_covered(&costs) {
                costs
            } else {
                Costs { sources: List::default(), ..costs }
            })
        }
    }
}

/// Whether the sources give the total: those of a year may be only a part of what is stated for it,
/// and listed under the whole they would be a wrong sum.
fn is_covered(costs: &Costs) -> bool {
    prove(costs, ROUNDING)
        .is_none_or(|proof| proof.total.minus(proof.covered).abs() <= proof.tolerance)
}

/// The amount that is stated for a year: by years, or by sources that all have one.
pub(super) fn amount(costs: &Costs, year: u16) -> Option<Money> {
    let sum = |amounts: Vec<Option<Money>>| {
        let known: Option<Vec<Money>> = amounts.into_iter().collect();
        known.filter(|known| !known.is_empty()).map(|known| known.into_iter().sum())
    };
    let years = costs.years.iter().filter(|one| one.year == Some(Year(year)));
    sum(years.map(|one| one.amount).collect()).or_else(|| {
        let dated = costs.sources.iter().all(|line| line.year.is_some());
        let lines = costs.sources.iter().filter(|line| line.year == Some(Year(year)));
        sum(lines.map(|line| line.amount).collect()).filter(|_| dated)
    })
}

/// Whether a term lies inside of one year.
fn within(term: Option<&Period>, year: u16) -> bool {
    let year = Date::year_only(year);
    let days = term.and_then(|term| Some((term.first_day()?, term.last_day()?)));
    days.is_some_and(|(from, until)| year.first_day() <= from && until <= year.last_day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> YearCosts {
        of_year(Some(&serde_json::from_str(json).unwrap()), None, 2022)
    }

    fn known(json: &str) -> YearCosts {
        YearCosts::Known(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn sources_that_do_not_give_the_amount_of_the_year_are_left_out() {
        assert_eq!(
            of(r#"{"years": [{"year": 2022, "amount": 500}],
                "sources": [{"source": "esf", "year": 2022, "amount": 500}, {"source": "own", "year": 2023, "amount": 9}]}"#),
            known(r#"{"total": 500, "sources": [{"source": "esf", "amount": 500}]}"#)
        );
        assert_eq!(
            of(r#"{"years": [{"year": 2022, "amount": 500}],
                "sources": [{"source": "esf", "year": 2022, "amount": 0}]}"#),
            known(r#"{"total": 500}"#)
        );
    }

    #[test]
    fn what_nobody_divided_stays_undivided() {
        assert_eq!(of(r#"{"total": 500}"#), YearCosts::Undivided);
        assert_eq!(of("{}"), YearCosts::None);
    }
}
