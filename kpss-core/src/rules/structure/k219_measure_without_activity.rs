use super::parts::is_asked;
use super::tree::{is_cut, title, uses_level};
use crate::model::{NodeLevel, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// In a plan that goes down to activities, each measure has at least one.
    pub MeasureWithoutActivity {
        code: "K219", slug: "measure-without-activity", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("strom priorit a opatření", "tree of priorities and measures"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { node: String },
        cs: {
            title: "Opatření bez aktivity",
            message: "Opatření „{node}“ nemá žádnou aktivitu, i když plán úroveň aktivit používá.",
            why: "Aktivity říkají, jakými kroky se opatření naplní; bez nich se nedá sledovat \
                  jeho postup.",
            fix: "Doplňte aktivity opatření.",
        },
        en: {
            title: "Measure without an activity",
            message: "The measure “{node}” has no activity, although the plan uses the level of \
                      activities.",
            why: "Activities say by which steps a measure is fulfilled; without them its progress \
                  cannot be followed.",
            fix: "Add the activities of the measure.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) || !uses_level(plan, NodeLevel::Activity) || is_cut(cx, plan) {
        return;
    }
    for visit in plan.nodes().filter(|visit| visit.node.children.is_empty()) {
        if visit.node.level == Some(NodeLevel::Measure) {
            let place = plan.at(format_args!("{}/children", visit.pointer()));
            out.push(MeasureWithoutActivity { node: title(visit.node) }.at(place));
        }
    }
}
