use super::parts::{has_strategy, is_asked};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan has a strategic part with at least one priority, goal or measure.
    ///
    /// Only a warning: a plan of a municipality is voluntary, and the decree binds regions.
    pub SectionStrategicMissing {
        code: "K203", slug: "section-strategic-missing", severity: Warning, certainty: Proof,
        basis: Law,
        citations: [
            decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
            act_108(("§ 3 písm. h)", "Section 3(h)"), SINCE_2007_UNTIL_2025, true),
        ],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), asks_for: MainPart,
        cs: {
            title: "Strategická část",
            message: "Plán neobsahuje strategickou (návrhovou) část: žádnou prioritu, cíl ani \
                      opatření.",
            why: "Strategie zajišťování a rozvoje služeb je jádrem plánu; bez ní není co provádět \
                  ani vyhodnocovat. Pro plán kraje je povinnou částí; plán obce je dobrovolný, \
                  proto jde o varování.",
            fix: "Doplňte priority a opatření; je-li v podání jen hlavička plánu, přiložte jeho \
                  úplné znění.",
        },
        en: {
            title: "Strategic part",
            message: "The plan has no strategic part: no priority, goal or measure.",
            why: "The strategy of securing and developing services is the core of a plan; without \
                  it there is nothing to carry out or evaluate. In the plan of a region it is an \
                  obligatory part; the plan of a municipality is voluntary, hence a warning.",
            fix: "Add the priorities and measures; if only the header of the plan was handed in, \
                  add the whole plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) || has_strategy(plan) {
        return;
    }
    let place = if plan.strategy.is_some() { "/strategy/nodes" } else { "/strategy" };
    out.push(SectionStrategicMissing {}.at(plan.at(place)));
}
