use super::carried_out::plan;
use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// Each item of an action plan carries out a part of the plan, or says why it is new.
    ///
    /// The words of the act are not verified, so only a warning.
    pub ItemWithoutMeasure {
        code: "K405", slug: "action-plan-item-without-measure", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false)],
        check: Check::ActionPlan(check), on_partial: Run, asks_for: Details,
        params: { item: String },
        cs: {
            title: "Položka akčního plánu bez opatření plánu",
            message: "Položka „{item}“ neprovádí žádné opatření plánu a neuvádí, proč je nová.",
            why: "Akční plán vychází z plánu; co v plánu není, má mít důvod, aby bylo jasné, že \
                  nejde o opomenutí.",
            fix: "Odkažte na opatření nebo aktivitu plánu, nebo uveďte, proč je položka nová.",
        },
        en: {
            title: "Item of the action plan without a measure",
            message: "The item “{item}” carries out no measure of the plan and does not say why \
                      it is new.",
            why: "An action plan is based on the plan; what is not in the plan should have a \
                  reason, so that it is clear that nothing was overlooked.",
            fix: "Refer to a measure or an activity of the plan, or say why the item is new.",
        },
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    // Of a plan without its tree nothing can be named.
    if plan(cx, doc).is_some_and(|plan| plan.nodes().next().is_none()) {
        return;
    }
    for (index, item) in doc.items.iter().enumerate() {
        let reason = item.new_because.as_deref().unwrap_or("");
        let is_named = item.node.is_some() || item.code.is_some();
        if !is_named && reason.trim().is_empty() {
            let title = item.title.clone();
            let item = title.unwrap_or_else(|| item.id.as_str().to_owned());
            out.push(ItemWithoutMeasure { item }.at(doc.at(format_args!("/items/{index}/node"))));
        }
    }
}
