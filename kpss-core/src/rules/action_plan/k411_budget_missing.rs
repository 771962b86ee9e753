use crate::model::{ActionPlan, Costs};
use crate::rule::prelude::*;
use crate::rules::measure::subject::is_asked;

declare_rule! {
    /// An action plan says what the year costs, as a whole or by each of its items.
    ///
    /// § 101a has a region ask for a subsidy for the year; that an action plan shows it is methodology.
    pub BudgetMissing {
        code: "K411", slug: "action-plan-budget-missing", severity: Warning, certainty: Proof,
        basis: Methodology,
        citations: [
            act_108(("§ 101a", "Section 101a"), SECTION_101A, false),
            source(
                REGIONAL_ACTION_PLANS,
                ("celkové náklady a výše požadované dotace", "total costs and the subsidy asked for"),
                false,
            ),
        ],
        check: Check::ActionPlan(check), on_partial: Run, asks_for: Parts,
        params: { missing: Label },
        cs: {
            title: "Náklady akčního plánu",
            message: "Akční plán neuvádí {missing}.",
            why: "Akční plán je podkladem pro rozpočet a žádosti o dotace; bez nákladů jím být \
                  nemůže. Kraje náklady v akčním plánu uvádějí vždy; obcím to žádný předpis \
                  neukládá.",
            fix: "Uveďte celkové náklady roku a jejich zdroje, nebo náklady u každé položky.",
        },
        en: {
            title: "Costs of the action plan",
            message: "The action plan does not state {missing}.",
            why: "An action plan is the ground for the budget and for requests for subsidies; \
                  without costs it cannot be. Regions always show costs in it; no regulation \
                  binds municipalities to.",
            fix: "Give the total costs of the year and their sources, or the costs of each item.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    // An action plan without items is asked for them first.
    if !is_asked(doc.status) || doc.items.is_empty() {
        return;
    }
    let by_items = doc.items.iter().all(|item| says_how_much(item.costs.as_ref()));
    if !by_items && !says_how_much(doc.costs.as_ref()) {
        let of_items = doc.items.iter().filter_map(|item| item.costs.as_ref());
        let mut all = doc.costs.iter().chain(of_items);
        let begun = all.any(|costs| !costs.sources.is_empty() && !says_how_much(Some(costs)));
        let (missing, field) = if begun { (AMOUNT, "/costs/total") } else { (COSTS, "/costs") };
        out.push(BudgetMissing { missing }.at(doc.at(field)));
    }
}

fn says_how_much(costs: Option<&Costs>) -> bool {
    costs.is_some_and(|costs| {
        costs.total.is_some()
            || costs.sources.iter().any(|line| line.amount.is_some())
            || costs.years.iter().any(|year| year.amount.is_some())
    })
}

const COSTS: Label = Label::new(
    "costs",
    "celkové náklady na rok ani náklady každé položky",
    "the total costs of the year nor those of each item",
);
const AMOUNT: Label = Label::new(
    "amount",
    "u nákladů a zdrojů, kolik činí na celý rok",
    "how much the costs and sources come to in the year",
);
