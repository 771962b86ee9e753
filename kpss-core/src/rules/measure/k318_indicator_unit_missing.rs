use super::indicators::{called, each_indicator};
use super::subject::says;
use crate::rule::prelude::*;

declare_rule! {
    /// Each indicator has a unit.
    pub IndicatorUnitMissing {
        code: "K318", slug: "indicator-unit-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, indikátory", "card of a measure, indicators"),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run, asks_for: Details,
        params: { indicator: String },
        cs: {
            title: "Jednotka indikátoru",
            message: "Indikátor „{indicator}“ nemá jednotku.",
            why: "Číslo bez jednotky si každý vyloží jinak: šedesát klientů není šedesát kontaktů.",
            fix: "Doplňte jednotku, například osoba, lůžko, hodina, Kč.",
        },
        en: {
            title: "Unit of the indicator",
            message: "The indicator “{indicator}” has no unit.",
            why: "A number without a unit is read differently by everyone: sixty clients are not \
                  sixty contacts.",
            fix: "Add the unit, as person, bed, hour, CZK.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    each_indicator(entry, |pointer, indicator| {
        if !says(indicator.unit.as_ref()) {
            let found = IndicatorUnitMissing { indicator: called(indicator) };
            out.push(found.at(entry.at(format_args!("{pointer}/unit"))));
        }
    });
}
