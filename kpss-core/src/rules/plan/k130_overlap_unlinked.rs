use std::collections::BTreeMap;

use super::validity::PREDECESSOR_END;
use crate::documents::start;
use crate::lists::Order as _;
use crate::model::{OrpCode, Plan, PlanLevel, PlanStatus};
use crate::rule::Found;
use crate::rule::prelude::*;

declare_rule! {
    /// Of two plans for one area that are valid at once, one says how it stands to the other.
    pub OverlapUnlinked {
        code: "K130", slug: "plan-overlap-unlinked", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("návaznost období", "continuity of periods"), false)],
        check: Check::Submission(check),
        reads: [Plan],
        params: { plan: String, end: Date, from: Date },
        cs: {
            title: "Souběh plánů bez návaznosti",
            message: "Plán „{plan}“ je pro totéž území a platí do {end}, tento plán začíná už \
                      {from}. Žádný z nich neuvádí, že navazuje na druhý; zřejmě platí oba zároveň.",
            why: "Platí-li dva plány zároveň, není jasné, podle kterého se postupuje a který se \
                  vyhodnocuje.",
            fix: "Uveďte předchozí plán, nebo u toho, který už neplatí, stav „nahrazený“; jde-li o \
                  dvě verze jednoho plánu, ponechte v podání tu platnou.",
        },
        en: {
            title: "Overlapping plans without a link",
            message: "The plan “{plan}” is for the same area and valid until {end}, this plan begins \
                      already on {from}. Neither says that it follows the other; both seem to be \
                      valid at once.",
            why: "If two plans are valid at once, it is not clear which one is followed and which \
                  one is evaluated.",
            fix: "State the previous plan, or for the one that is no longer valid the status \
                  “superseded”; if they are two versions of one plan, keep the valid one in the \
                  submission.",
        },
    }
}

/// What two plans have in common that take each other's place: level and area. Their types are not
/// told apart in practice.
type Purpose<'a> = (Option<&'a str>, Vec<&'a str>);

/// A plan in force between two days.
struct InForce<'a> {
    from: Date,
    end: Date,
    entry: &'a Entry<'a>,
    plan: &'a Plan,
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut alike: BTreeMap<Purpose<'_>, Vec<InForce<'_>>> = BTreeMap::new();
    for entry in &cx.entries {
        let AnyDocument::Plan(plan) = entry.document else { continue };
        let term = (start(plan), plan.validity_end());
        if let (Some(purpose), (Some(from), Some(end))) = (purpose(entry, plan), term)
            && takes_effect(plan)
        {
            alike.entry(purpose).or_default().push(InForce { from, end, entry, plan });
        }
    }
    for mut plans in alike.into_values() {
        plans.order_by_key(|one| (one.from, one.end));
        let mut plans = plans.into_iter();
        let Some(mut longest) = plans.next() else { continue };
        for next in plans {
            if next.from <= longest.end && !are_linked(longest.plan, next.plan) {
                out.push(overlap(&longest, &next));
            }
            if longest.end <= next.end {
                longest = next;
            }
        }
    }
}

fn overlap(earlier: &InForce<'_>, later: &InForce<'_>) -> Found {
    let title = earlier.plan.title.clone().unwrap_or_else(|| earlier.plan.id.to_string());
    let found = OverlapUnlinked { plan: title, end: earlier.end, from: later.from };
    let end = earlier.entry.at("/period/until");
    found.at(later.entry.at("/period/from")).related(end, PREDECESSOR_END)
}

/// Level and area of a plan; none where it names no area.
fn purpose<'a>(entry: &'a Entry<'a>, plan: &Plan) -> Option<Purpose<'a>> {
    let area = entry.territory()?.value;
    let mut codes: Vec<&str> = area.orps.iter().map(OrpCode::as_str).collect();
    if codes.is_empty() {
        codes = area.municipalities.iter().map(|one| one.code.as_str()).collect();
    }
    codes.sort_unstable();
    (!codes.is_empty()).then(|| (plan.level.map(PlanLevel::code), codes))
}

/// Whether a plan is or was in force: a draft is not yet, and of a superseded one its end is not known.
fn takes_effect(plan: &Plan) -> bool {
    use PlanStatus::{Approved, Finished};
    matches!(plan.status, None | Some(Finished | Approved))
}

/// Whether one of two plans names the other.
fn are_linked(one: &Plan, other: &Plan) -> bool {
    let names = |plan: &Plan, named: &Plan| {
        let mut links = plan.predecessor.iter().chain(&plan.successor);
        links.any(|link| link.plan.as_ref().is_some_and(|id| id.as_str() == named.id.as_str()))
    };
    names(one, other) || names(other, one)
}
