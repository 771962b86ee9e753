use super::missing::lacking;
use super::money::{is_estimate, is_zero};
use super::subject::{given, says};
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure says what it costs, itself or by each of its activities; nothing, with a reason.
    pub CostMissing {
        code: "K308", slug: "measure-cost-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, předpokládané náklady", "card of a measure, expected costs"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Details,
        params: { problem: Label, which: Label, measure: String },
        cs: {
            title: "Náklady opatření",
            message: "{problem} {which} „{measure}“.",
            why: "Bez odhadu nákladů nelze opatření promítnout do rozpočtu ani do žádosti o \
                  dotaci.",
            fix: "Uveďte alespoň hrubý odhad; nestojí-li opatření nic, uveďte nulu a důvod.",
        },
        en: {
            title: "Costs of the measure",
            message: "{problem} {which} “{measure}”.",
            why: "Without an estimate of costs the measure gets neither into the budget nor into \
                  a request for a subsidy.",
            fix: "Give at least a rough estimate; if the measure costs nothing, give zero and the \
                  reason.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let estimated = |node: &Node| {
        given(node, &|node| node.costs.as_ref().is_some_and(is_estimate)) || reason(node)
    };
    let unexplained = |node: &Node| node.costs.as_ref().is_some_and(is_zero) && !reason(node);
    // Sources without their amounts are a start.
    let begun = |node: &Node| {
        given(node, &|node| node.costs.as_ref().is_some_and(|costs| !costs.sources.is_empty()))
    };
    let missing = lacking(plan, "costs", |node| !begun(node), estimated);
    let amounts = lacking(plan, "costs/total", begun, estimated);
    let missing = missing.into_iter().map(|lack| (MISSING, lack));
    let missing = missing.chain(amounts.into_iter().map(|lack| (AMOUNT, lack)));
    let zero = lacking(plan, "costs/zero_because", |_| true, |node| !unexplained(node));
    for (problem, lack) in missing.chain(zero.into_iter().map(|lack| (ZERO, lack))) {
        let found = CostMissing { problem, which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}

fn reason(node: &Node) -> bool {
    node.costs.as_ref().is_some_and(|costs| says(costs.zero_because.as_ref()))
}

const MISSING: Label =
    Label::new("missing", "Odhad nákladů není uveden", "No estimate of costs is given");
const AMOUNT: Label = Label::new(
    "amount",
    "Zdroje jsou uvedeny bez částky, a to",
    "The sources are given without an amount",
);
const ZERO: Label =
    Label::new("zero", "Důvod nulových nákladů není uveden", "No reason for zero costs is given");
