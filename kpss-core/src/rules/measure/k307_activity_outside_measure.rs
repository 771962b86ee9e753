use super::schedule::{Fault, faults, named, of_level, place};
use super::span::{Side, words};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The term of a node lies inside the term of the node above it.
    pub ActivityOutsideMeasure {
        code: "K307", slug: "activity-schedule-outside-measure", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Plan(check),
        params: { level: Label, node: String, what: Label, day: Date, parent: String, bound: Label, limit: Date },
        cs: {
            title: "Termín aktivity mimo termín opatření",
            message: "Termín {level} „{node}“ {what} {day}, ale „{parent}“ trvá {bound} {limit}.",
            why: "Aktivita je částí opatření; přesahuje-li jeho termín, je jeden z obou termínů \
                  chybný.",
            fix: "Upravte termín aktivity, nebo termín opatření tak, aby zahrnul všechny své \
                  aktivity.",
        },
        en: {
            title: "Term of an activity outside its measure",
            message: "The term of the {level} “{node}” {what} {day}, but “{parent}” lasts {bound} \
                      {limit}.",
            why: "An activity is a part of its measure; if it goes beyond its term, one of the \
                  two terms is wrong.",
            fix: "Correct the term of the activity, or let the term of the measure take in all \
                  its activities.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (visit, fault) in faults(plan) {
        let Fault::BeyondParent { side, day, limit, parent } = fault else { continue };
        let (what, bound) = words(side, day, limit);
        let (level, node) = (of_level(visit.node), named(&visit));
        let found =
            ActivityOutsideMeasure { level, node, what, day, parent: named(&parent), bound, limit };
        let limiting = if limit < day { Side::End } else { Side::Start };
        let found = found.at(place(plan, &visit, side));
        out.push(found.related(place(plan, &parent, limiting), PARENT));
    }
}

const PARENT: Label = Label::new("parent", "nadřízený uzel", "node above");
