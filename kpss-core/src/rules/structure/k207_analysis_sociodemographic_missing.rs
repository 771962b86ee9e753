use super::parts::lacks_analysis;
use crate::model::{AnalysisKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// The analyses of a plan hold a sociodemographic one.
    pub AnalysisSociodemographicMissing {
        code: "K207", slug: "analysis-sociodemographic-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("analytická část", "analytical part"), false)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Sociodemografická analýza",
            message: "Mezi analýzami chybí sociodemografická analýza.",
            why: "Počet a složení obyvatel a jejich vývoj rozhodují o tom, kolik služeb bude v \
                  době platnosti plánu potřeba.",
            fix: "Doplňte sociodemografickou analýzu, nebo druh té analýzy, která ji obsahuje.",
        },
        en: {
            title: "Sociodemographic analysis",
            message: "The analyses lack a sociodemographic one.",
            why: "The number and make-up of the inhabitants and their trend decide how many \
                  services will be needed while the plan is valid.",
            fix: "Add a sociodemographic analysis, or the kind of the analysis that contains it.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if lacks_analysis(plan, AnalysisKind::Sociodemographic) {
        out.push(AnalysisSociodemographicMissing {}.at(plan.at("/analyses/-")));
    }
}
