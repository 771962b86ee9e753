use super::missing::lacking;
use super::money::{is_estimate, is_zero};
use crate::model::{Costs, Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A measure that costs something names at least one source of the money.
    pub SourceMissing {
        code: "K312", slug: "measure-source-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, zdroje financování", "card of a measure, funding sources"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Zdroj financování opatření",
            message: "Žádný zdroj financování není uveden {which} „{measure}“.",
            why: "Náklady bez zdroje jsou přání; z uvedeného zdroje je vidět, kdo s výdajem musí \
                  počítat.",
            fix: "Uveďte alespoň jeden zdroj, například rozpočet obce nebo dotaci kraje; částka \
                  může být odhad.",
        },
        en: {
            title: "Source of money for the measure",
            message: "No source of money is given {which} “{measure}”.",
            why: "Costs without a source are a wish; a source shows who has to reckon with the \
                  expense.",
            fix: "Name at least one source, as the budget of the municipality or a subsidy of the \
                  region; the amount may be an estimate.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let costs_money = |node: &Node| any(node, &|costs| is_estimate(costs) && !is_zero(costs));
    for lack in lacking(plan, "costs/sources", costs_money, |node| any(node, &names_source)) {
        let found = SourceMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}

fn names_source(costs: &Costs) -> bool {
    let mut sources = costs.sources.iter();
    sources.any(|line| line.source.is_some() || line.label.is_some() || line.organisation.is_some())
}

/// Whether the costs of a node or of one below it are such.
fn any(node: &Node, are: &dyn Fn(&Costs) -> bool) -> bool {
    node.costs.as_ref().is_some_and(are) || node.children.iter().any(|child| any(child, are))
}
