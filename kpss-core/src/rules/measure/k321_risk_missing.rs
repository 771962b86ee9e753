use super::missing::lacking;
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure speaks of risks, itself, by an activity or by a node above it.
    pub RiskMissing {
        code: "K321", slug: "risk-missing", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, rizika a předpoklady", "card of a measure, risks and assumptions"),
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Rizika opatření",
            message: "Žádné riziko není uvedeno {which} „{measure}“.",
            why: "Pojmenované riziko pomůže při vyhodnocení vysvětlit, proč se opatření \
                  nepodařilo splnit.",
            fix: "Uveďte, co může opatření ohrozit a jak se tomu předchází, například nejisté \
                  financování.",
        },
        en: {
            title: "Risks of the measure",
            message: "No risk is named {which} “{measure}”.",
            why: "A risk that was named helps to explain in the evaluation why a measure was not \
                  fulfilled.",
            fix: "Say what can go wrong with the measure and what is done about it, as uncertain \
                  financing.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let covered = covered_from_above(plan);
    let has = |node: &Node| covered.contains(node.id.as_str()) || any(node);
    for lack in lacking(plan, "risks", |_| true, has) {
        let found = RiskMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}

fn any(node: &Node) -> bool {
    !node.risks.is_empty() || node.children.iter().any(any)
}

/// Nodes that stand under one with risks.
fn covered_from_above<'a>(plan: &Located<'a, Plan>) -> std::collections::BTreeSet<&'a str> {
    let mut covered = std::collections::BTreeSet::new();
    let mut above: Vec<bool> = Vec::new();
    for visit in plan.nodes() {
        above.truncate(visit.depth());
        let is_covered = above.last().copied().unwrap_or_default();
        above.push(is_covered || !visit.node.risks.is_empty());
        if is_covered {
            covered.insert(visit.node.id.as_str());
        }
    }
    covered
}
