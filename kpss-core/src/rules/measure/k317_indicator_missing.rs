use super::missing::lacking;
use super::subject::given;
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure has an indicator or an output, itself or by each of its activities.
    pub IndicatorMissing {
        code: "K317", slug: "indicator-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, výstupy a indikátory", "card of a measure, outputs and indicators"),
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Indikátor nebo výstup opatření",
            message: "Indikátor ani výstup není uveden {which} „{measure}“.",
            why: "Bez indikátoru nebo výstupu se při vyhodnocení nepozná, zda bylo opatření \
                  splněno.",
            fix: "Uveďte alespoň jeden výstup („nová služba“, „zápis z jednání“), nebo indikátor \
                  s jednotkou a cílem.",
        },
        en: {
            title: "Indicator or output of the measure",
            message: "Neither an indicator nor an output is given {which} “{measure}”.",
            why: "Without an indicator or an output the evaluation cannot tell whether the \
                  measure was fulfilled.",
            fix: "Give at least one output (“new service”, “minutes of the meeting”), or an \
                  indicator with its unit and target.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let has =
        |node: &Node| given(node, &|node| !node.outputs.is_empty() || !node.indicators.is_empty());
    for lack in lacking(plan, "indicators", |_| true, has) {
        let found = IndicatorMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}
