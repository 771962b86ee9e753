use std::collections::BTreeSet;

use crate::codes::orp;
use crate::documents::is_intended;
use crate::model::{OrpCode, Plan, Post, PostKind};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan of several ORPs has a coordinator in each.
    pub CoordinatorPerOrp {
        code: "K606", slug: "org-coordinator-per-orp", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("koordinátor v každém ORP", "a coordinator in each ORP"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { orps: String },
        cs: {
            title: "Koordinátor v každém ORP",
            message: "Plán je pro více ORP, ale koordinátor není uveden pro: {orps}.",
            why: "Ve společném plánu se potřeby zjišťují v každém obvodu; kde není koordinátor, \
                  tam se plán obvykle nedostane.",
            fix: "Uveďte u každého koordinátora, pro které ORP pracuje; pracuje-li jeden pro více \
                  obvodů, nechte ORP nevyplněné.",
        },
        en: {
            title: "A coordinator in each ORP",
            message: "The plan is of several ORPs, but no coordinator is given for: {orps}.",
            why: "In a common plan needs are found out in each area; where there is no \
                  coordinator the plan usually does not reach.",
            fix: "Say for each coordinator for which ORP he works; if one works for several, \
                  leave the ORP empty.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(territory) = plan.territory.as_ref().filter(|_| !is_intended(plan)) else { return };
    let is_coordinator = |post: &&Post| post.kind == Some(PostKind::Coordinator);
    let coordinators: Vec<&Post> = plan.posts.iter().filter(is_coordinator).collect();
    // Without any coordinator K603 speaks; one without an ORP may work for all.
    if territory.orps.len() < 2
        || coordinators.is_empty()
        || coordinators.iter().any(|post| post.orp.is_none())
    {
        return;
    }
    let covered: BTreeSet<&str> =
        coordinators.iter().filter_map(|post| post.orp.as_ref().map(OrpCode::as_str)).collect();
    let missing: Vec<(usize, &str)> = territory
        .orps
        .iter()
        .enumerate()
        .map(|(index, code)| (index, code.as_str()))
        .filter(|(_, code)| !covered.contains(code))
        .collect();
    if missing.is_empty() {
        return;
    }
    let name = |code: &str| orp(code).map_or_else(|| code.to_owned(), |orp| orp.name.to_owned());
    let names: Vec<String> = missing.iter().map(|(_, code)| name(code)).collect();
    let found = CoordinatorPerOrp { orps: names.join(", ") }.at(plan.at("/posts/-"));
    out.push(missing.iter().fold(found, |found, (index, _)| {
        found.related(plan.at(format_args!("/territory/orps/{index}")), ORP)
    }));
}

const ORP: Label = Label::new("orp", "ORP bez koordinátora", "ORP without a coordinator");
