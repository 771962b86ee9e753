use super::carried_out::days;
use crate::model::{ActionPlan, Period, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// An action plan says which plan it carries out.
    pub PlanMissing {
        code: "K408", slug: "action-plan-plan-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false)],
        check: Check::ActionPlan(check), asks_for: Header,
        params: { plans: i64 },
        cs: {
            title: "Plán, který akční plán provádí",
            message: "Akční plán neuvádí, který plán provádí.{?plans} Žádný z plánů podání přitom v jeho \
                      době neplatí.{/}",
            why: "Akční plán vychází ze střednědobého plánu; bez odkazu na něj nelze ověřit \
                  platnost ani původ položek.",
            fix: "Uveďte plán: odkazem, je-li v podání, jinak názvem a obdobím platnosti.",
        },
        en: {
            title: "The plan that the action plan carries out",
            message: "The action plan does not say which plan it carries out.{?plans} None of the plans of \
                      the submission is in force in its time.{/}",
            why: "An action plan is based on a medium-term plan; without a link to it neither its \
                  validity nor the origin of the items can be checked.",
            fix: "Name the plan: by reference if it is in the submission, else by title and \
                  period of validity.",
        },
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let named = doc.plan.as_ref().is_some_and(|link| link.plan.is_some() || link.title.is_some());
    if !named {
        let plans = i64::try_from(others(cx, doc).len()).unwrap_or(i64::MAX);
        let found = PlanMissing { plans }.at(doc.at("/plan"));
        let periods = others(cx, doc).into_iter();
        out.push(periods.fold(found, |found, plan| found.related(plan.at("/period"), PERIOD)));
    }
}

/// The plans of the submission, if none of them is in force in the time of the action plan.
fn others<'a>(cx: &'a Context<'_>, doc: &ActionPlan) -> Vec<Located<'a, Plan>> {
    let Some((first, last, _)) = days(doc) else { return Vec::new() };
    let covers = |plan: &Located<'_, Plan>| {
        let from = plan.period.as_ref().and_then(Period::first_day);
        from.is_none_or(|from| from <= last) && plan.validity_end().is_none_or(|end| first <= end)
    };
    if cx.plans().any(|plan| covers(&plan)) { Vec::new() } else { cx.plans().collect() }
}

const PERIOD: Label = Label::new("plan_period", "období platnosti plánu", "period of the plan");
