use crate::model::ActionPlan;
use crate::rule::prelude::*;
use crate::rules::measure::subject::is_asked;

declare_rule! {
    /// An action plan has items; without them the other rules about its content are silent.
    pub ItemsMissing {
        code: "K415", slug: "action-plan-items-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(ACTION_PLANS, ("položky", "items"), false)],
        check: Check::ActionPlan(check), on_partial: Run, asks_for: MainPart,
        cs: {
            title: "Položky akčního plánu",
            message: "Akční plán neuvádí žádnou položku.",
            why: "Smyslem akčního plánu je říci, co se v daném roce udělá; bez položek jej nelze \
                  provádět ani vyhodnotit.",
            fix: "Doplňte položky: opatření nebo aktivitu plánu, realizátora a náklady v daném \
                  roce.",
        },
        en: {
            title: "Items of the action plan",
            message: "The action plan has no items.",
            why: "The sense of an action plan is to say what is done in the year; without items \
                  it can be neither carried out nor evaluated.",
            fix: "Add the items: the measure or activity of the plan, who carries it out, and the \
                  costs of the year.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    if is_asked(doc.status) && doc.items.is_empty() {
        out.push(ItemsMissing {}.at(doc.at("/items")));
    }
}
