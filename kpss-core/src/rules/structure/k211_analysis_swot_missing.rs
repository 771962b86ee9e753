use super::parts::lacks_analysis;
use crate::model::{AnalysisKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan has a SWOT analysis.
    pub AnalysisSwotMissing {
        code: "K211", slug: "analysis-swot-missing", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("analytická část", "analytical part"), false)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "SWOT analýza",
            message: "Mezi analýzami chybí SWOT analýza.",
            why: "SWOT analýza převádí zjištění do silných a slabých stránek, příležitostí a \
                  hrozeb, ze kterých vycházejí priority; v komunitních plánech je obvyklá.",
            fix: "Doplňte SWOT analýzu, nejlépe za každou pracovní skupinu.",
        },
        en: {
            title: "SWOT analysis",
            message: "The analyses lack a SWOT analysis.",
            why: "A SWOT analysis turns findings into strengths, weaknesses, opportunities and \
                  threats, from which priorities follow; it is usual in community plans.",
            fix: "Add a SWOT analysis, best one for each working group.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let elsewhere = plan.analyses.iter().any(|analysis| analysis.swot.is_some());
    if lacks_analysis(plan, AnalysisKind::Swot) && !elsewhere {
        out.push(AnalysisSwotMissing {}.at(plan.at("/analyses/-")));
    }
}
