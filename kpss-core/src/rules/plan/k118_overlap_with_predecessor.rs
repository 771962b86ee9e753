use super::validity::{PREDECESSOR_END, predecessor_end, start};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan does not begin while the previous one is still valid.
    pub OverlapWithPredecessor {
        code: "K118", slug: "plan-overlap-with-predecessor", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source("podoba komunitních plánů", "návaznost období", false)],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::Plan(check), on_partial: Skip, needs: [],
        params: { end: Date, from: Date },
        thresholds: [],
        cs: {
            title: "Souběh s předchozím plánem",
            message: "Předchozí plán platí do {end}, tento plán začíná už {from}; platí tedy oba zároveň.",
            why: "Platí-li dva plány zároveň, není jasné, podle kterého se postupuje a který se vyhodnocuje.",
            fix: "Ověřte data; pokud nový plán předchozí nahradil dříve, zkraťte platnost předchozího nebo jeho prodloužení.",
        },
        en: {
            title: "Overlap with the previous plan",
            message: "The previous plan is valid until {end}, this plan begins already on {from}; both are valid at once.",
            why: "If two plans are valid at once, it is not clear which one is followed and which one is evaluated.",
            fix: "Check the dates; if the new plan replaced the previous one earlier, shorten the previous plan or its extension.",
        },
        examples: [
            Invalid(Edits(&[Set("/plans/-", r#"{"kind": "plan", "id": "plan-dalsi", "schema_version": "1.0", "title": "Zamýšlený plán", "status": "intended", "period": {"from": "2022-01-01", "until": "2024-12-31"}, "predecessor": {"plan": "plan-2020-2022"}, "sources": [{"id": "zamer", "title": "Záměr"}]}"#)]), &["/plans/1/period/from"]),
            Invalid(Edits(&[Set("/plans/0/extensions", r#"[{"until": "2023-12-31", "scope": "whole", "decisions": [{"by": "municipal_assembly", "organisation": "votice", "decision": "approved", "on": "2022-11-16", "resolution": "15/2022/ZM"}]}]"#), Set("/plans/0/successor", r#"{"title": "Plán rozvoje sociálních služeb na období 2024–2026", "period": {"from": "2024-01-01", "until": "2026-12-31"}}"#), Set("/plans/-", r#"{"kind": "plan", "id": "plan-dalsi", "schema_version": "1.0", "title": "Zamýšlený plán", "status": "intended", "period": {"from": "2023-01-01", "until": "2025-12-31"}, "predecessor": {"plan": "plan-2020-2022"}, "sources": [{"id": "zamer", "title": "Záměr"}]}"#)]), &["/plans/1/period/from"]),
            Valid(Edits(&[Set("/plans/-", r#"{"kind": "plan", "id": "plan-dalsi", "schema_version": "1.0", "title": "Zamýšlený plán", "status": "intended", "period": {"from": "2023", "until": "2025"}, "predecessor": {"plan": "plan-2020-2022"}, "sources": [{"id": "zamer", "title": "Záměr"}]}"#)])),
            Boundary(Edits(&[Set("/plans/-", r#"{"kind": "plan", "id": "plan-dalsi", "schema_version": "1.0", "title": "Zamýšlený plán", "status": "intended", "period": {"from": "2023-01-01", "until": "2025-12-31"}, "predecessor": {"plan": "plan-2020-2022"}, "sources": [{"id": "zamer", "title": "Záměr"}]}"#)])),
        ],
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(from) = start(plan) else { return };
    let Some((end, place)) = predecessor_end(cx, plan) else {
        return;
    };
    if end >= from {
        let found = OverlapWithPredecessor { end, from }.at(plan.at("/period/from"));
        out.push(found.related(place, PREDECESSOR_END));
    }
}
