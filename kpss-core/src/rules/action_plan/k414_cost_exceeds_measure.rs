use std::collections::BTreeMap;

use super::planned::{Planned, Tree};
use crate::model::{ActionItem, ActionPlan, Costs};
use crate::rule::prelude::*;

declare_rule! {
    /// The items of an action plan cost no more than the plan means for their measure in the year.
    ///
    /// Items that carry out the same measure are added up, and so are items that carry out its
    /// activities, unless the plan has costs for the activity itself. Costs may have grown since
    /// the plan was made, so only a warning.
    pub CostExceedsMeasure {
        code: "K414", slug: "action-plan-cost-exceeds-measure", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan],
        params: { measure: String, cost: Money, planned: Money, span: Label, items: i64 },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Akční plán je dražší než plán",
            message: "{items|Položka akčního plánu|Položky akčního plánu|Položky akčního plánu} \
                      k „{measure}“ {items|stojí|stojí|stojí} dohromady {cost}, plán {span} \
                      počítá s {planned}.",
            why: "Akční plán provádí plán; utratí-li víc, chybějí peníze na další roky nebo na \
                  jiná opatření.",
            fix: "Ověřte náklady položek; pokud skutečně vzrostly, upravte plán a uveďte, z čeho \
                  se rozdíl zaplatí.",
        },
        en: {
            title: "The action plan costs more than the plan",
            message: "The items of the action plan for “{measure}” together cost {cost}; {span} \
                      the plan reckons with {planned}. Items: {items}.",
            why: "An action plan carries out the plan; if it spends more, money lacks for later \
                  years or other measures.",
            fix: "Check the costs of the items; if they have really grown, change the plan and \
                  say who pays the difference.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let tolerance = cx.threshold(&RULE, "tolerance_per_item");
    let mut trees: BTreeMap<&str, Option<Tree<'_>>> = BTreeMap::new();
    for doc in cx.action_plans() {
        let link = doc.value.plan.as_ref().and_then(|link| link.plan.as_ref());
        let (Some(id), Some(year)) = (link, doc.year) else { continue };
        let tree = trees.entry(id.as_str()).or_insert_with(|| cx.plan(id).map(Tree::new));
        let Some(tree) = tree else { continue };
        for spent in by_node(&doc, tree, year.0, tolerance) {
            let Spent { planned, cost, places } = spent;
            let items = i64::try_from(places.len()).unwrap_or(i64::MAX);
            let allowed = Money::from_units(tolerance.saturating_mul(items));
            let mut places = places.into_iter();
            let Some(first) = places.next().filter(|_| allowed < cost.minus(planned.amount)) else {
                continue;
            };
            let found = CostExceedsMeasure {
                measure: planned.name,
                cost,
                planned: planned.amount,
                span: planned.span,
                items,
            };
            let found = found.at(first).related(planned.place, PLANNED);
            out.push(places.fold(found, |found, place| found.related(place, ADDEND)));
        }
    }
}

const PLANNED: Label = Label::new("planned", "náklady podle plánu", "costs by the plan");
const ADDEND: Label = Label::new("addend", "sčítanec", "addend");

/// What the items for one node of the plan cost together.
struct Spent {
    planned: Planned,
    cost: Money,
    places: Vec<Place>,
}

fn by_node(
    doc: &Located<'_, ActionPlan>,
    tree: &Tree<'_>,
    year: u16,
    tolerance: i64,
) -> impl Iterator<Item = Spent> + use<> {
    let mut spent: BTreeMap<usize, Spent> = BTreeMap::new();
    for (index, item) in doc.items.iter().enumerate() {
        let Some((node, amount)) = item.node.as_ref().zip(cost(item)) else { continue };
        let Some(planned) = tree.planned(node.as_str(), year, tolerance) else { continue };
        let place = doc.at(format_args!("/items/{index}/costs"));
        let sum = spent.entry(planned.key).or_insert_with(|| Spent {
            planned,
            cost: Money::ZERO,
            places: Vec::new(),
        });
        sum.cost = sum.cost.plus(amount);
        sum.places.push(place);
    }
    spent.into_values()
}

/// What an item costs: its total, else what its sources give. Negative amounts have their rule.
fn cost(item: &ActionItem) -> Option<Money> {
    let costs = item.costs.as_ref()?;
    let sources = |costs: &Costs| -> Option<Money> {
        let amounts = costs.sources.iter().map(|line| line.amount);
        amounts.sum::<Option<Money>>().filter(|_| !costs.sources.is_empty())
    };
    costs.total.or_else(|| sources(costs)).filter(|amount| !amount.is_negative())
}
