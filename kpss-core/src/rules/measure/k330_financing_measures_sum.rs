use super::money::{Sum, balance, stated};
use crate::model::LevelOfDetail;
use crate::rule::prelude::*;
use crate::rules::project::financing::ADDEND;

declare_rule! {
    /// The financing of a plan and the costs of its measures give the same sum.
    ///
    /// What the measures cost is counted from the top: the first node that states an amount decides
    /// for everything below it. Where some node states none, or the record is an excerpt, the
    /// measures may only give less.
    pub FinancingMeasuresSum {
        code: "K330", slug: "plan-financing-measures-sum", severity: Warning, certainty: Heuristic,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { total: Money, sum: Money, balance: Label, gap: Money },
        thresholds: [Threshold { name: "tolerance_per_item", unit: "haléř", default: 100 }],
        cs: {
            title: "Financování plánu a náklady opatření",
            message: "Plán uvádí financování celkem {total}, jeho opatření stojí dohromady {sum}; \
                      {balance} {gap}.",
            why: "Z celkové částky plánují obce a kraj své rozpočty; když se od opatření liší, \
                  není jasné, na co je rozdíl určen.",
            fix: "Opravte částku opatření nebo celkem; patří-li do celku i výdaje mimo opatření, \
                  uveďte je jako samostatné opatření.",
        },
        en: {
            title: "Financing of the plan and costs of the measures",
            message: "The plan states a total financing of {total}, its measures cost {sum} \
                      together; {balance} {gap}.",
            why: "Municipalities and the region plan their budgets by the total; if it differs \
                  from the measures, nobody knows what the difference is for.",
            fix: "Correct the amount of a measure or the total; if the total holds expenses \
                  beside the measures, state them as a measure of their own.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let AnyDocument::Plan(plan) = entry.document else { return };
    let total = plan.financing.as_ref().filter(|costs| costs.total.is_some());
    let Some(total) = total.and_then(stated) else { return };
    let mut sum = Sum::default();
    let mut decided: Option<usize> = None;
    for visit in entry.nodes() {
        if decided.is_some_and(|depth| depth < visit.depth()) {
            continue;
        }
        decided = None;
        match visit.node.costs.as_ref().and_then(stated) {
            Some(amount) => {
                sum.add(amount, format!("{}/costs", visit.pointer()));
                decided = Some(visit.depth());
            }
            None => sum.is_whole &= !visit.node.children.is_empty(),
        }
    }
    sum.is_whole &= entry.held.level == LevelOfDetail::Whole;
    let tolerance = cx.threshold(&RULE, "tolerance_per_item");
    let Some(gap) = sum.gap(total, tolerance) else { return };
    let found =
        FinancingMeasuresSum { total, sum: sum.amount, balance: balance(gap), gap: gap.abs() };
    let found = found.at(entry.at("/financing/total"));
    out.push(sum.places.iter().fold(found, |found, at| found.related(entry.at(at), ADDEND)));
}
