use super::schedule::{Fault, faults, named, of_level, place};
use super::span::Side;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The term of a node has at least one day in common with the plan, extensions included.
    pub ScheduleOutsidePlan {
        code: "K306", slug: "measure-schedule-outside-plan", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Plan(check),
        params: { level: Label, node: String, side: Label, limit: Date },
        cs: {
            title: "Termín mimo platnost plánu",
            message: "Termín {level} „{node}“ leží celý {side} {limit}.",
            why: "Co se má dít v době, kdy plán neplatí, podle tohoto plánu nikdo neprovede ani \
                  nevyhodnotí.",
            fix: "Opravte termín; byla-li platnost plánu prodloužena, doplňte prodloužení.",
        },
        en: {
            title: "Term outside the validity of the plan",
            message: "The term of the {level} “{node}” lies wholly {side} {limit}.",
            why: "What is to happen while the plan is not valid, nobody carries out or evaluates \
                  by this plan.",
            fix: "Correct the term; if the plan was extended, add the extension.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (visit, fault) in faults(plan) {
        let Fault::Outside { side, limit } = fault else { continue };
        let (end, bound) = match side {
            Side::Start => (Side::End, "/period/from"),
            Side::End => (Side::Start, "/period/until"),
        };
        let side = match side {
            Side::Start => BEFORE,
            Side::End => AFTER,
        };
        let (level, node) = (of_level(visit.node), named(&visit));
        let found = ScheduleOutsidePlan { level, node, side, limit }.at(place(plan, &visit, end));
        out.push(found.related(plan.at(bound), PERIOD));
    }
}

const BEFORE: Label =
    Label::new("before", "před začátkem platnosti plánu", "before the plan becomes valid on");
const AFTER: Label = Label::new("after", "po konci platnosti plánu", "after the plan ends on");
const PERIOD: Label = Label::new("plan_period", "období platnosti plánu", "period of the plan");
