use super::area::distinct;
use crate::model::{Count, OrpCode, Plan, PlanLevel, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan of several ORPs names fewer than two of them, or a plan of one ORP names more.
    pub TerritorySeveralOrps {
        code: "K711", slug: "territory-several-orps", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(PRACTICE, ("vymezení území", "definition of the territory"), false)],
        check: Check::Plan(check),
        params: { level: Label, listed: i64 },
        cs: {
            title: "Úroveň plánu a počet ORP",
            message: "Úroveň plánu je „{level}“, ale vyjmenováno je {listed} ORP.",
            why: "Plán pro více ORP má jmenovat každý zúčastněný obvod; plán jednoho ORP právě \
                  jeden.",
            fix: "Doplňte kódy všech zúčastněných ORP, nebo opravte úroveň plánu.",
        },
        en: {
            title: "Level of the plan and number of ORPs",
            message: "The level of the plan is “{level}”, but it lists {listed} \
                      {listed|ORP|ORPs}.",
            why: "A plan of several ORPs is to name each of them; a plan of one ORP just one.",
            fix: "Add the codes of all ORPs that take part, or correct the level of the plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let (Some(level), Some(area)) = (plan.level, &plan.territory) else {
        return;
    };
    let listed = distinct(area.orps.iter().map(OrpCode::as_str)).len();
    // Without any code, or with a count that differs from the list, other rules speak.
    let is_settled =
        area.declared_orps.is_none_or(|Count(stated)| i64::from(stated) == count(listed));
    if listed == 0 || !is_settled || plan.status == Some(PlanStatus::Intended) {
        return;
    }
    let fits = match level {
        PlanLevel::SeveralOrps => listed > 1,
        PlanLevel::Orp => listed == 1,
        _ => true,
    };
    if !fits {
        let level = Label { code: level.code(), name: level.name() };
        let found = TerritorySeveralOrps { level, listed: count(listed) };
        out.push(found.at(plan.at("/territory/orps")).related(plan.at("/level"), LEVEL));
    }
}

const LEVEL: Label = Label::new("level", "úroveň plánu", "level of the plan");
