use std::collections::BTreeSet;

use super::validity::{claims_approval, made};
use crate::model::{
    DecidingBody, Decision, MunicipalityCode, Participation, Plan, TerritoryMunicipality,
};
use crate::rule::prelude::*;

declare_rule! {
    /// Where several municipalities plan together, each of them decides on the plan.
    pub ApprovalMunicipalitiesMissing {
        code: "K111", slug: "plan-approval-municipalities-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("schválení samosprávami zúčastněných obcí", "approval by the assemblies of the municipalities taking part"),
                false,
            ),
        ],
        check: Check::Plan(check),
        params: { missing: i64, municipalities: String },
        cs: {
            title: "Rozhodnutí všech zúčastněných obcí",
            message: "U {missing} {missing|obce|obcí|obcí} chybí rozhodnutí o plánu: \
                      {municipalities}.",
            why: "Zastupitelstvo jedné obce nemůže rozhodnout za jinou; plán zavazuje jen ty \
                  obce, které jej přijaly nebo s ním souhlasily.",
            fix: "Doplňte rozhodnutí těchto obcí; pokud se plánování neúčastní, vyznačte to v \
                  území plánu.",
        },
        en: {
            title: "Decisions of all municipalities that take part",
            message: "{missing} {missing|municipality lacks|municipalities lack} a decision on \
                      the plan: {municipalities}.",
            why: "The assembly of one municipality cannot decide for another; a plan binds only \
                  those that adopted it or agreed with it.",
            fix: "Add the decisions of these municipalities; if they do not take part in the \
                  planning, say so in the area of the plan.",
        },
    }
}

/// Names listed in the message.
const LISTED: usize = 5;

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(territory) = &plan.territory else {
        return;
    };
    // Without any decision K107 speaks of the missing approval.
    if !claims_approval(plan) || made(&plan.approvals).next().is_none() {
        return;
    }
    if made(&plan.approvals).any(|(_, decision)| is_for_all(decision)) {
        return;
    }
    let deciding: BTreeSet<&str> = made(&plan.approvals)
        .flat_map(|(_, decision)| {
            let listed = decision.municipalities.iter().map(MunicipalityCode::as_str);
            listed.chain(seat(cx, plan, decision))
        })
        .collect();
    let taking_part: Vec<(usize, &TerritoryMunicipality)> = territory
        .municipalities
        .iter()
        .enumerate()
        .filter(|(_, one)| one.participation != Some(Participation::NotTakingPart))
        .collect();
    let missing: Vec<&(usize, &TerritoryMunicipality)> =
        taking_part.iter().filter(|(_, one)| !deciding.contains(one.code.as_str())).collect();
    if taking_part.len() < 2 || missing.is_empty() {
        return;
    }
    let name = |one: &TerritoryMunicipality| {
        let name = one.name.as_deref();
        name.unwrap_or(one.code.as_str()).to_owned()
    };
    let mut names: Vec<String> = missing.iter().take(LISTED).map(|one| name(one.1)).collect();
    if missing.len() > LISTED {
        names.push("…".to_owned());
    }
    let count = i64::try_from(missing.len()).unwrap_or(i64::MAX);
    let mut found =
        ApprovalMunicipalitiesMissing { missing: count, municipalities: names.join(", ") }
            .at(plan.at("/approvals"));
    for (index, _) in missing {
        let place = plan.at(format_args!("/territory/municipalities/{index}"));
        found = found.related(place, WITHOUT_DECISION);
    }
    out.push(found);
}

const WITHOUT_DECISION: Label = Label::new(
    "municipality_without_decision",
    "obec bez rozhodnutí",
    "municipality without a decision",
);

/// Whether a decision stands for every municipality: by its own words, or because the assembly of
/// the region decided. The assembly of a union does not decide for its members.
fn is_for_all(decision: &Decision) -> bool {
    decision.all_participating == Some(true)
        || matches!(decision.by, Some(DecidingBody::RegionalAssembly))
}

/// The municipality whose own body decided, where the decision names its office.
fn seat<'a>(cx: &'a Context<'_>, plan: &Located<'_, Plan>, decision: &Decision) -> Option<&'a str> {
    let own_body = !matches!(decision.by, Some(DecidingBody::SteeringGroup | DecidingBody::Other));
    let id = decision.organisation.as_ref().filter(|_| own_body)?;
    let organisation = cx.organisation(plan.input, id.as_str())?;
    organisation.municipality.as_ref().map(MunicipalityCode::as_str)
}
