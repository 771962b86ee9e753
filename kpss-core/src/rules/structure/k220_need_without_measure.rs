use std::collections::BTreeSet;

use super::parts::{few, has_strategy, is_asked};
use super::tree::is_cut;
use crate::model::{Need, Plan, Ref};
use crate::rule::prelude::*;

declare_rule! {
    /// Each need is answered by a measure, or the plan says why it is put off.
    ///
    /// Where no measure names any need, that is one gap, not one for each need.
    pub NeedWithoutMeasure {
        code: "K220", slug: "need-without-measure", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            quality_criteria(("plán rozvoje sociálních služeb", "development plan of social services")),
            act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { needs: String, count: i64 },
        cs: {
            title: "Potřeba bez opatření",
            message: "Na {count} {count|zjištěnou potřebu|zjištěné potřeby|zjištěných potřeb} \
                      nereaguje žádné opatření a plán {count|ji|je|je} ani neodkládá: {needs}.",
            why: "Plán má ukázat, jak se uspokojí každá zjištěná potřeba, nebo vysvětlit, proč se \
                  jí zatím nezabývá.",
            fix: "Odkažte na potřebu u opatření, které na ni reaguje, nebo uveďte, proč je \
                  odložena.",
        },
        en: {
            title: "Need without a measure",
            message: "{count} {count|need|needs} found {count|is|are} neither answered by a \
                      measure nor put off by the plan: {needs}.",
            why: "A plan should show how each need that was found will be met, or explain why it \
                  does not deal with it yet.",
            fix: "Refer to the need in the measure that answers it, or say why it is put off.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) || !has_strategy(plan) || is_cut(cx, plan) {
        return;
    }
    let answered: BTreeSet<&str> =
        plan.nodes().flat_map(|visit| &visit.node.needs).map(Ref::as_str).collect();
    let open = |need: &Need| {
        let deferred = need.deferred_because.as_deref().unwrap_or_default();
        !answered.contains(need.id.as_str()) && deferred.trim().is_empty()
    };
    let needs = || plan.needs.iter().enumerate().filter(|(_, need)| open(need));
    let name = |need: &Need| need.title.clone().unwrap_or_else(|| need.id.to_string());
    if answered.is_empty() && needs().next().is_some() {
        let names: Vec<String> = needs().map(|(_, need)| name(need)).collect();
        let found = NeedWithoutMeasure {
            needs: few(names.iter().map(String::as_str)),
            count: count(names.len()),
        };
        out.push(found.at(plan.at("/needs")));
        return;
    }
    for (index, need) in needs() {
        let place = plan.at(format_args!("/needs/{index}"));
        out.push(NeedWithoutMeasure { needs: name(need), count: 1 }.at(place));
    }
}
