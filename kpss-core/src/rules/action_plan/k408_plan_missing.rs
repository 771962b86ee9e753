use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// An action plan says which plan it carries out.
    pub PlanMissing {
        code: "K408", slug: "action-plan-plan-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false)],
        check: Check::ActionPlan(check), on_partial: Run,
        cs: {
            title: "Plán, který akční plán provádí",
            message: "Akční plán neuvádí, který plán provádí.",
            why: "Akční plán vychází ze střednědobého plánu; bez odkazu na něj nelze ověřit \
                  platnost ani původ položek.",
            fix: "Uveďte plán: odkazem, je-li v podání, jinak názvem a obdobím platnosti.",
        },
        en: {
            title: "The plan that the action plan carries out",
            message: "The action plan does not say which plan it carries out.",
            why: "An action plan is based on a medium-term plan; without a link to it neither its \
                  validity nor the origin of the items can be checked.",
            fix: "Name the plan: by reference if it is in the submission, else by title and \
                  period of validity.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let named = doc.plan.as_ref().is_some_and(|link| link.plan.is_some() || link.title.is_some());
    if !named {
        out.push(PlanMissing {}.at(doc.at("/plan")));
    }
}
