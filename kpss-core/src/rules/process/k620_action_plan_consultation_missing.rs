use crate::model::{ActionPlan, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// An approved action plan that tells how it was prepared names no consultation.
    /// The regional profile makes a warning of it: a region laid its action plan before the public.
    pub ActionPlanConsultationMissing {
        code: "K620", slug: "action-plan-consultation-missing", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [
            decree_505(("§ 39b", "Section 39b"), false),
            source(("praxe krajů", "practice of regions"), ("připomínkové řízení", "consultation"), false),
        ],
        check: Check::ActionPlan(check), asks_for: Parts,
        cs: {
            title: "Připomínkové řízení k akčnímu plánu",
            message: "Akční plán popisuje svou přípravu, ale neuvádí připomínkové řízení.",
            why: "Kraje dávají k připomínkám i akční plány; veřejnost se k nim jinak nedostane.",
            fix: "Doplňte termín pro připomínky, pokud se konaly.",
        },
        en: {
            title: "Consultation on an action plan",
            message: "The action plan tells how it was prepared, but names no consultation.",
            why: "Regions lay their action plans before the public, too; otherwise it has no \
                  say.",
            fix: "Add the term for comments, if there was one.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let approved = doc.status == Some(PlanStatus::Approved);
    let process = doc.process.as_ref().filter(|process| process.consultations.is_empty());
    if approved && process.is_some() {
        let place = doc.at("/process/consultations");
        out.push(ActionPlanConsultationMissing {}.at(place));
    }
}
