use super::missing::lacking;
use super::subject::given;
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure says what it does with services.
    pub KindMissing {
        code: "K314", slug: "measure-kind-missing", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, typ opatření", "card of a measure, kind of measure"),
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Typ opatření",
            message: "Typ opatření není uveden {which} „{measure}“.",
            why: "Podle typu kraj pozná, co jen udržuje stávající službu a co rozšiřuje síť.",
            fix: "Uveďte typ: udržení, rozvoj, vznik nové služby, zkvalitnění, transformace, \
                  útlum, nebo průřezové opatření.",
        },
        en: {
            title: "Kind of measure",
            message: "The kind of measure is not given {which} “{measure}”.",
            why: "By the kind the region sees what only maintains a service and what makes the \
                  network larger.",
            fix: "Give the kind: maintain, develop, new service, improve, transform, phase out or \
                  cross-cutting.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let has = |node: &Node| given(node, &|node| node.kind.is_some());
    for lack in lacking(plan, "kind", |_| true, has) {
        let found = KindMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}
