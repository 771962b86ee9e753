use super::schedule::{Fault, faults, limit as bounded, named, of_level, place};
use super::span::words;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The term of a node does not begin before the plan nor end after it.
    ///
    /// Such a measure may have been meant (it began under the previous plan), so only a warning;
    /// K306 is for a term that lies outside of the plan as a whole.
    pub ScheduleBeyondPlan {
        code: "K324", slug: "measure-schedule-beyond-plan", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, harmonogram", "card of a measure, schedule"),
                false,
            ),
        ],
        check: Check::Plan(check),
        params: { level: Label, node: String, what: Label, day: Date, bound: Label, limit: Date },
        cs: {
            title: "Termín přesahuje platnost plánu",
            message: "Termín {level} „{node}“ {what} {day}, plán platí {bound} {limit}.",
            why: "Část, která přesahuje platnost plánu, v něm nemá náklady ani akční plán a \
                  nevyhodnotí se.",
            fix: "Zkraťte termín na dobu platnosti plánu; pokračování patří do navazujícího plánu.",
        },
        en: {
            title: "Term goes beyond the validity of the plan",
            message: "The term of the {level} “{node}” {what} {day}; the plan is valid {bound} \
                      {limit}.",
            why: "The part beyond the validity of the plan has neither costs nor an action plan \
                  in it and is not evaluated.",
            fix: "Shorten the term to the validity of the plan; what continues belongs to the \
                  next plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (visit, fault) in faults(plan) {
        let Fault::Beyond { side, day, limit } = fault else { continue };
        let (what, bound) = words(side, day, limit);
        let (level, node) = (of_level(visit.node), named(&visit));
        let bounded = bounded(plan, day, limit);
        let found = ScheduleBeyondPlan { level, node, what, day, bound, limit };
        let role = Label::new("plan_period", "období platnosti plánu", "period of the plan");
        out.push(found.at(place(plan, &visit, side)).related(bounded, role));
    }
}
