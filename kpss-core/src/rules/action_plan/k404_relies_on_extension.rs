use super::carried_out::{days, validity};
use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// The action plan lies inside the validity of its plan only because the plan was extended.
    pub ReliesOnExtension {
        code: "K404", slug: "action-plan-relies-on-extension", severity: Info, certainty: Proof,
        basis: Arithmetic,
        citations: [],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::ActionPlan(check), on_partial: Skip, needs: [],
        params: { end: Date, until: Date },
        thresholds: [],
        cs: {
            title: "Akční plán po původním konci plánu",
            message: "Plán měl platit do {end}; akční plán se opírá jen o prodloužení do {until}.",
            why: "Není-li prodloužení řádně schváleno, akční plán nemá platný plán, který by prováděl.",
            fix: "Ověřte, že o prodloužení rozhodl příslušný orgán a že se vztahuje i na návrhovou část plánu.",
        },
        en: {
            title: "Action plan after the original end of the plan",
            message: "The plan was to be valid until {end}; the action plan relies only on the extension until {until}.",
            why: "If the extension is not duly approved, the action plan has no valid plan to carry out.",
            fix: "Check that the right body decided on the extension and that it covers the strategic part of the plan.",
        },
        examples: [
            Invalid(Edits(&[Set("/plans/0/extensions", r#"[{"until": "2023-12-31", "scope": "whole", "decisions": [{"by": "municipal_assembly", "organisation": "votice", "decision": "approved", "on": "2022-11-16", "resolution": "15/2022/ZM"}]}]"#), Set("/plans/0/successor", r#"{"title": "Plán rozvoje sociálních služeb na období 2024–2026", "period": {"from": "2024-01-01", "until": "2026-12-31"}}"#), Set("/action_plans/-", r#"{"kind": "action_plan", "id": "ap-2023", "schema_version": "1.0", "title": "Zamýšlený akční plán", "plan": {"plan": "plan-2020-2022"}, "year": 2023, "status": "intended", "sources": [{"id": "zamer", "title": "Záměr"}]}"#)]), &["/action_plans/3/year"]),
            Valid(Edits(&[Set("/plans/0/extensions", r#"[{"until": "2023-12-31", "scope": "whole", "decisions": [{"by": "municipal_assembly", "organisation": "votice", "decision": "approved", "on": "2022-11-16", "resolution": "15/2022/ZM"}]}]"#), Set("/plans/0/successor", r#"{"title": "Plán rozvoje sociálních služeb na období 2024–2026", "period": {"from": "2024-01-01", "until": "2026-12-31"}}"#)])),
            Boundary(Edits(&[Set("/plans/0/period", r#"{"from": "2020", "until": "2022"}"#), Set("/plans/0/extensions", r#"[{"until": "2023-12-31", "scope": "whole", "decisions": [{"by": "municipal_assembly", "organisation": "votice", "decision": "approved", "on": "2022-11-16", "resolution": "15/2022/ZM"}]}]"#), Set("/plans/0/successor", r#"{"title": "Plán rozvoje sociálních služeb na období 2024–2026", "period": {"from": "2024-01-01", "until": "2026-12-31"}}"#)])),
        ],
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let Some((first, last, field)) = days(doc) else {
        return;
    };
    let Some(link) = &doc.plan else { return };
    let Some(validity) = validity(cx, link, doc.at("/plan/period")) else { return };
    let (end, until) = (validity.until, validity.extended);
    if first <= last && end < first && first <= until {
        let mut found = ReliesOnExtension { end, until }.at(doc.at(field));
        for (place, role) in validity.places {
            found = found.related(place, role);
        }
        out.push(found);
    }
}
