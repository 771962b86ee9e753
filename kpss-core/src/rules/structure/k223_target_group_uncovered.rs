use std::collections::BTreeSet;

use super::parts::{is_asked, working_groups};
use super::tree::{is_cut, measures_without};
use crate::model::{MeasureKind, Plan, Ref};
use crate::rule::prelude::*;

declare_rule! {
    /// Each target group of the plan has a measure, and a working group that deals with it.
    ///
    /// This shows only where every measure and every working group names its target groups.
    pub TargetGroupUncovered {
        code: "K223", slug: "target-group-uncovered", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("strom priorit a opatření", "tree of priorities and measures"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { group: String, missing: Label },
        cs: {
            title: "Cílová skupina bez opatření nebo pracovní skupiny",
            message: "Cílová skupina „{group}“ nemá {missing}.",
            why: "Skupina, kterou plán vymezí a nic pro ni nenavrhne, nebo se jí nikdo nezabývá, \
                  zůstane bez pomoci.",
            fix: "Doplňte opatření nebo pracovní skupinu, případně skupinu přiřaďte k těm \
                  stávajícím.",
        },
        en: {
            title: "Target group without a measure or a working group",
            message: "The target group “{group}” has {missing}.",
            why: "A group that the plan names, but proposes nothing for it or nobody deals with \
                  it, remains without help.",
            fix: "Add a measure or a working group, or assign the target group to existing ones.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) {
        return;
    }
    let by_measures = in_measures(plan).filter(|_| !is_cut(cx, plan));
    let by_bodies = in_working_groups(plan.value);
    let lacks = |served: &Option<BTreeSet<&str>>, id: &str| {
        served.as_ref().is_some_and(|served| !served.contains(id))
    };
    for (index, group) in plan.target_groups.iter().enumerate() {
        let id = group.id.as_str();
        let missing = match (lacks(&by_measures, id), lacks(&by_bodies, id)) {
            (true, true) => BOTH,
            (true, false) => MEASURE,
            (false, true) => BODY,
            (false, false) => continue,
        };
        if group.added_later == Some(true) {
            continue;
        }
        let group = group.title.clone().unwrap_or_else(|| id.to_owned());
        let place = plan.at(format_args!("/target_groups/{index}"));
        out.push(TargetGroupUncovered { group, missing }.at(place));
    }
}

const BOTH: Label = Label::new(
    "measure_and_body",
    "žádné opatření ani pracovní skupinu",
    "neither a measure nor a working group",
);
const MEASURE: Label = Label::new("measure", "žádné opatření", "no measure");
const BODY: Label = Label::new("body", "žádnou pracovní skupinu", "no working group");

/// Target groups for which the tree does something; none where that cannot be told.
fn in_measures<'a>(plan: &Located<'a, Plan>) -> Option<BTreeSet<&'a str>> {
    let silent = measures_without(plan, |node| !node.target_groups.is_empty());
    let cross_cutting = plan.nodes().any(|visit| {
        visit.node.cross_cutting == Some(true) || visit.node.kind == Some(MeasureKind::CrossCutting)
    });
    let named: BTreeSet<&str> =
        plan.nodes().flat_map(|visit| &visit.node.target_groups).map(Ref::as_str).collect();
    (silent.list.is_empty() && !cross_cutting && !named.is_empty()).then_some(named)
}

/// Target groups that working groups deal with; none where that cannot be told.
fn in_working_groups(plan: &Plan) -> Option<BTreeSet<&str>> {
    let groups = working_groups(plan);
    let told = groups.iter().all(|(_, group)| !group.target_groups.is_empty());
    let named = groups.iter().flat_map(|(_, group)| &group.target_groups).map(Ref::as_str);
    (told && !groups.is_empty()).then(|| named.collect())
}
