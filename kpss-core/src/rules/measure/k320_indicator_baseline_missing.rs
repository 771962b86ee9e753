use super::indicators::{called, each_indicator};
use crate::rule::prelude::*;

declare_rule! {
    /// An indicator of a plan with a target has the value that it starts from.
    ///
    /// An action plan goes on from the plan, so its indicators need no start of their own.
    pub IndicatorBaselineMissing {
        code: "K320", slug: "indicator-baseline-missing", severity: Info, certainty: Proof,
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
            title: "Výchozí hodnota indikátoru",
            message: "Indikátor „{indicator}“ nemá výchozí hodnotu.",
            why: "Bez výchozí hodnoty není vidět, zda cíl znamená posun, nebo jen popisuje dnešní \
                  stav.",
            fix: "Doplňte hodnotu na začátku plánu; u nové služby je to nula.",
        },
        en: {
            title: "Baseline of the indicator",
            message: "The indicator “{indicator}” has no baseline.",
            why: "Without a baseline nobody sees whether the target is a step or only describes \
                  the present state.",
            fix: "Add the value at the beginning of the plan; for a new service it is zero.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    if !matches!(entry.document, AnyDocument::Plan(_)) {
        return;
    }
    each_indicator(entry, |pointer, indicator| {
        // An indicator without a target is asked for the target first.
        if indicator.baseline.is_none() && indicator.target.is_some() {
            let found = IndicatorBaselineMissing { indicator: called(indicator) };
            out.push(found.at(entry.at(format_args!("{pointer}/baseline"))));
        }
    });
}
