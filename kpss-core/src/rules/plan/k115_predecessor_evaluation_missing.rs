use super::k128_evaluated_in_reports::reports_of_predecessor;
use crate::documents::{is_intended, start};
use crate::model::{Plan, PlanLink};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan that follows another one evaluates it.
    pub PredecessorEvaluationMissing {
        code: "K115", slug: "plan-predecessor-evaluation-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [decree_505(("§ 39a odst. 1", "Section 39a(1)"), true)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Vyhodnocení předchozího plánu",
            message: "Plán navazuje na předchozí plán, ale neobsahuje jeho vyhodnocení.",
            why: "Bez vyhodnocení nelze poznat, co z předchozího plánu se splnilo a co má \
                  pokračovat. U plánu kraje je vyhodnocení povinnou částí; pro plán obce je to \
                  dobrá praxe.",
            fix: "Doplňte vyhodnocení předchozího plánu, alespoň souhrn a podíl splněných \
                  opatření.",
        },
        en: {
            title: "Evaluation of the previous plan",
            message: "The plan follows a previous plan but does not contain its evaluation.",
            why: "Without an evaluation it cannot be seen what was fulfilled and what should go \
                  on. In the plan of a region the evaluation is obligatory; for the plan of a \
                  municipality it is good practice.",
            fix: "Add the evaluation of the previous plan, at least a summary and the share of \
                  fulfilled measures.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // Reports on its last year that were handed in are the matter of K128.
    let reported = || !reports_of_predecessor(cx, plan).is_empty();
    if is_intended(plan) || plan.evaluation.is_some() || reported() {
        return;
    }
    let named = plan.predecessor.as_ref().filter(|link| **link != PlanLink::default());
    let place = plan.at("/evaluation");
    let found = PredecessorEvaluationMissing {}.at(place);
    if named.is_some() {
        out.push(found.related(plan.at("/predecessor"), PREDECESSOR));
    } else if let Some(earlier) = cx.earlier_plans(&plan.id).next() {
        out.push(found.related(earlier.at("/successor"), PREDECESSOR));
    } else if let Some(earlier) = earlier(cx, plan) {
        out.push(found.related(earlier.at("/period"), PREDECESSOR));
    }
}

const PREDECESSOR: Label = Label::new("predecessor", "předchozí plán", "previous plan");

/// Another plan of the submission, of an area with a common ORP, that ended before this one.
fn earlier<'a>(cx: &'a Context<'_>, plan: &Plan) -> Option<&'a Entry<'a>> {
    cx.entries.get(cx.lineage().ended_before(plan, start(plan)?)?)
}
