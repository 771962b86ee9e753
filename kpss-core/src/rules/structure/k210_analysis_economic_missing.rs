use super::parts::lacks_analysis;
use crate::model::{AnalysisKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan evaluates needs and resources economically.
    pub AnalysisEconomicMissing {
        code: "K210", slug: "analysis-economic-missing", severity: Warning, certainty: Heuristic,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), SINCE_2007_UNTIL_2025, true)],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Ekonomická analýza",
            message: "Mezi analýzami chybí ekonomická analýza a plán neuvádí ani své financování.",
            why: "Ekonomické vyhodnocení patřilo od roku 2007 k zákonnému vymezení plánu; bez něj \
                  nelze posoudit, zda je plán uskutečnitelný.",
            fix: "Doplňte ekonomickou analýzu, nebo financování plánu po letech a zdrojích.",
        },
        en: {
            title: "Economic analysis",
            message: "The analyses lack an economic one, and the plan does not state its \
                      financing.",
            why: "The economic evaluation belonged to the definition of a plan in the act since \
                  2007; without it nobody can judge whether the plan can be carried out.",
            fix: "Add an economic analysis, or the financing of the plan by year and source.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if lacks_analysis(plan, AnalysisKind::Economic) && plan.financing.is_none() {
        let found = AnalysisEconomicMissing {}.at(plan.at("/analyses/-"));
        out.push(found.related(plan.at("/financing"), FINANCING));
    }
}

const FINANCING: Label = Label::new("financing", "financování plánu", "financing of the plan");
