use super::parts::lacks_analysis;
use crate::model::{Analysis, AnalysisKind, Plan, Side};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan shows the needs of those for whom it plans.
    pub AnalysisNeedsMissing {
        code: "K208", slug: "analysis-needs-missing", severity: Warning, certainty: Heuristic,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), SINCE_2007_UNTIL_2025, true)],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Analýza potřeb",
            message: "Mezi analýzami chybí analýza potřeb a plán neuvádí ani žádnou zjištěnou \
                      potřebu.",
            why: "Zjišťování potřeb lidí v území je podstatou plánování; do roku 2025 patřilo k \
                  zákonnému vymezení plánu.",
            fix: "Doplňte analýzu potřeb cílových skupin, nebo zjištěné potřeby vypište.",
        },
        en: {
            title: "Analysis of needs",
            message: "The analyses lack one of needs, and the plan lists no need.",
            why: "Finding out the needs of people in the area is the essence of planning; until \
                  2025 it belonged to the definition of a plan in the act.",
            fix: "Add an analysis of the needs of target groups, or list the needs found.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let lacking = lacks_analysis(plan, AnalysisKind::Needs) && plan.needs.is_empty();
    if lacking && !plan.analyses.iter().any(asks_users) {
        out.push(AnalysisNeedsMissing {}.at(plan.at("/analyses/-")));
    }
}

/// Whether it is a survey that may well have asked users what they need.
fn asks_users(analysis: &Analysis) -> bool {
    let sides = &analysis.respondent_sides;
    analysis.kind == Some(AnalysisKind::Survey) && (sides.is_empty() || sides.contains(&Side::User))
}
