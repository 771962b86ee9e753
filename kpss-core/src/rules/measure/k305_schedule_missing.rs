use super::missing::lacking;
use super::subject::given;
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure has a term, itself or by each of its activities.
    pub ScheduleMissing {
        code: "K305", slug: "measure-schedule-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, harmonogram", "card of a measure, schedule"),
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Termín opatření",
            message: "Termín není uveden {which} „{measure}“.",
            why: "Bez termínu nelze opatření zařadit do akčního plánu na určitý rok ani poznat, \
                  že se opozdilo.",
            fix: "Uveďte, od kdy do kdy se opatření provádí; průběžné opatření má termín celého \
                  plánu.",
        },
        en: {
            title: "Term of the measure",
            message: "No term is given {which} “{measure}”.",
            why: "Without a term a measure cannot be put into the action plan of a year, and \
                  nobody sees that it is late.",
            fix: "Say from when to when the measure is carried out; a continuous measure has the \
                  term of the plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let ends = |node: &Node| {
        node.period.as_ref().is_some_and(|period| period.from.is_some() || period.until.is_some())
    };
    for lack in lacking(plan, "period", |_| true, |node| given(node, &ends)) {
        let found = ScheduleMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}
