use super::carried_out::plan;
use crate::model::{ActionPlan, Decision};
use crate::rule::prelude::*;
use crate::rules::plan::decisions::is_approval;

declare_rule! {
    /// An action plan was approved before the plan that it carries out.
    pub ApprovedBeforePlan {
        code: "K419", slug: "action-plan-approved-before-plan", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(ACTION_PLANS, ("schválení", "approval"), false)],
        check: Check::ActionPlan(check),
        params: { on: Date, plan_on: Date },
        cs: {
            title: "Akční plán schválený před plánem",
            message: "Akční plán byl schválen {on}, plán, který provádí, až {plan_on}.",
            why: "Akční plán vychází ze schváleného plánu; dřívější datum bývá překlep.",
            fix: "Ověřte obě data schválení.",
        },
        en: {
            title: "Action plan approved before its plan",
            message: "The action plan was approved on {on}, the plan that it carries out only on \
                      {plan_on}.",
            why: "An action plan is based on an approved plan; an earlier date is often a slip.",
            fix: "Check both dates of approval.",
        },
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let Some(plan) = plan(cx, doc) else { return };
    let (Some((index, on)), Some((of_plan, plan_on))) =
        (latest(&doc.approvals), earliest(&plan.approvals))
    else {
        return;
    };
    if on.last_day() < plan_on.first_day() {
        let place = doc.at(format_args!("/approvals/{index}/on"));
        let found = ApprovedBeforePlan { on, plan_on }.at(place);
        out.push(found.related(plan.at(format_args!("/approvals/{of_plan}/on")), PLAN));
    }
}

fn dated(decisions: &[Decision]) -> impl Iterator<Item = (usize, Date)> {
    let made = decisions.iter().enumerate().filter(|(_, one)| is_approval(one));
    made.filter_map(|(index, one)| Some((index, one.on?)))
}

fn latest(decisions: &[Decision]) -> Option<(usize, Date)> {
    dated(decisions).max_by_key(|(_, on)| on.last_day())
}

fn earliest(decisions: &[Decision]) -> Option<(usize, Date)> {
    dated(decisions).min_by_key(|(_, on)| on.first_day())
}

const PLAN: Label = Label::new("plan_approval", "schválení plánu", "approval of the plan");
