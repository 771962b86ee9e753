use std::collections::BTreeSet;

use super::parts::{few, is_asked, working_groups};
use crate::model::{Analysis, AnalysisKind, Body, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Where SWOT analyses belong to working groups, each group has one.
    pub AnalysisSwotGroupMissing {
        code: "K227", slug: "analysis-swot-group-missing", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("analytická část", "analytical part"), false)],
        check: Check::Plan(check), asks_for: Parts,
        params: { groups: String, count: i64 },
        cs: {
            title: "SWOT analýzy pracovních skupin",
            message: "SWOT analýzu nemá {count} {count|pracovní skupina|pracovní \
                      skupiny|pracovních skupin}: {groups}.",
            why: "Ostatní pracovní skupiny SWOT analýzu mají; bez ní se u zbývajících nepozná, z \
                  čeho jejich priority vycházejí.",
            fix: "Doplňte SWOT analýzu těchto skupin, nebo u některé z analýz uveďte, že platí \
                  pro celý plán (bez orgánu).",
        },
        en: {
            title: "SWOT analyses of working groups",
            message: "{count} working {count|group has|groups have} no SWOT analysis: {groups}.",
            why: "The other working groups have one; without it, it cannot be seen what the \
                  priorities of the rest follow from.",
            fix: "Add the SWOT analyses of these groups, or mark one as valid for the whole plan \
                  (without a body).",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let swots = || {
        let of_kind = |analysis: &&Analysis| {
            analysis.kind == Some(AnalysisKind::Swot) || analysis.swot.is_some()
        };
        plan.analyses.iter().filter(of_kind)
    };
    if !is_asked(plan) || swots().next().is_none() || swots().any(|swot| swot.body.is_none()) {
        return;
    }
    let having: BTreeSet<&str> = swots().filter_map(|swot| swot.body.as_deref()).collect();
    let groups = working_groups(plan);
    let lacking: Vec<&(usize, &Body)> =
        groups.iter().filter(|(_, group)| !having.contains(group.id.as_str())).collect();
    if lacking.is_empty() {
        return;
    }
    let names = lacking.iter().map(|(_, group)| group.name.as_deref().unwrap_or(&group.id));
    let found = AnalysisSwotGroupMissing { groups: few(names), count: count(lacking.len()) };
    let mut found = found.at(plan.at("/analyses/-"));
    for (index, _) in lacking {
        found = found.related(plan.at(format_args!("/bodies/{index}")), GROUP);
    }
    out.push(found);
}

const GROUP: Label = Label::new("working_group", "pracovní skupina", "working group");
