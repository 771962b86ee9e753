use super::carried_out::{spans, validity};
use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// The action plan lies inside the validity of its plan only because the plan was extended.
    pub ReliesOnExtension {
        code: "K404", slug: "action-plan-relies-on-extension", severity: Info, certainty: Proof,
        basis: Arithmetic,
        citations: [],
        check: Check::ActionPlan(check),
        params: { end: Date, until: Date },
        cs: {
            title: "Akční plán po původním konci plánu",
            message: "Plán měl platit do {end}; akční plán se opírá jen o prodloužení do {until}.",
            why: "Není-li prodloužení řádně schváleno, akční plán nemá platný plán, který by \
                  prováděl.",
            fix: "Ověřte, že o prodloužení rozhodl příslušný orgán a že se vztahuje i na \
                  návrhovou část plánu.",
        },
        en: {
            title: "Action plan after the original end of the plan",
            message: "The plan was to be valid until {end}; the action plan relies only on the \
                      extension until {until}.",
            why: "If the extension is not duly approved, the action plan has no valid plan to \
                  carry out.",
            fix: "Check that the right body decided on the extension and that it covers the \
                  strategic part of the plan.",
        },
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let Some(link) = &doc.plan else { return };
    let Some(validity) = validity(cx, link, doc.at("/plan/period")) else { return };
    let (end, until) = (validity.until, validity.extended);
    let relies = spans(doc)
        .into_iter()
        .find(|(first, last, _)| first <= last && end < *first && *first <= until);
    if let Some((_, _, field)) = relies {
        let mut found = ReliesOnExtension { end, until }.at(doc.at(field));
        for (place, role) in validity.places {
            found = found.related(place, role);
        }
        out.push(found);
    }
}
