use super::indicators::{called, each_indicator};
use crate::rule::prelude::*;

declare_rule! {
    /// Each indicator has a value to reach; that it is a number, the model sees to.
    pub IndicatorTargetMissing {
        code: "K319", slug: "indicator-target-missing", severity: Warning, certainty: Proof,
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
            title: "Cílová hodnota indikátoru",
            message: "Indikátor „{indicator}“ nemá cílovou hodnotu.",
            why: "Bez cíle nelze říci, zda bylo opatření splněno, nebo jen něco proběhlo.",
            fix: "Doplňte hodnotu, které se má do konce termínu dosáhnout; má-li se stav jen \
                  udržet, je cílem dnešní hodnota.",
        },
        en: {
            title: "Target of the indicator",
            message: "The indicator “{indicator}” has no target.",
            why: "Without a target nobody can say whether the measure was fulfilled or something \
                  just took place.",
            fix: "Add the value to be reached by the end of the term; if things are only to be \
                  kept, today's value is the target.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    each_indicator(entry, |pointer, indicator| {
        if indicator.target.is_none() {
            let found = IndicatorTargetMissing { indicator: called(indicator) };
            out.push(found.at(entry.at(format_args!("{pointer}/target"))));
        }
    });
}
