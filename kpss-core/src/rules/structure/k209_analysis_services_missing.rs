use super::parts::lacks_analysis;
use crate::model::{AnalysisKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan shows the services and capacities that the area has.
    pub AnalysisServicesMissing {
        code: "K209", slug: "analysis-services-missing", severity: Warning, certainty: Heuristic,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), SINCE_2007_UNTIL_2025, true)],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Analýza poskytovatelů a služeb",
            message: "Mezi analýzami chybí analýza poskytovatelů, služeb a jejich kapacit.",
            why: "Popis existujících zdrojů patřil do roku 2025 k zákonnému vymezení plánu; bez \
                  něj nelze potřeby s nabídkou služeb porovnat.",
            fix: "Doplňte analýzu služeb a kapacit v území, nebo služby v plánu vypište.",
        },
        en: {
            title: "Analysis of providers and services",
            message: "The analyses lack one of providers, services and their capacities.",
            why: "The description of available resources belonged to the definition of a plan in \
                  the act until 2025; without it needs cannot be compared with the services on \
                  offer.",
            fix: "Add an analysis of services and capacities in the area, or list the services in \
                  the plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if lacks_analysis(plan, AnalysisKind::Services) && plan.services.is_empty() {
        out.push(AnalysisServicesMissing {}.at(plan.at("/analyses/-")));
    }
}
