use std::collections::BTreeSet;

use super::services::{is_intended, is_registered};
use crate::codes::TARGET_GROUPS;
use crate::documents::{catalogues, services};
use crate::model::{PlanStatus, TargetGroup, TargetGroupCode};
use crate::rule::prelude::*;

declare_rule! {
    /// A target group of the plan has no service in the catalogue.
    pub CatalogueTargetGroupGap {
        code: "K925", slug: "catalogue-target-group-gap", severity: Info, certainty: Heuristic,
        basis: Convention, citations: [act_108(("§ 94 písm. a)", "Section 94(a)"), ACT_108, false)],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, ActionPlan, Catalogue],
        params: { group: String, codes: String },
        cs: {
            title: "Cílová skupina bez služby",
            message: "Pro cílovou skupinu plánu „{group}“ není v katalogu žádná služba (kódy \
                      registru: {codes}).",
            why: "Buď služba pro tyto lidi v území chybí, což je zjištění pro plán, nebo ji \
                  katalog neuvádí.",
            fix: "Ověřte, zda služba v území opravdu není; je-li, doplňte ji do katalogu nebo jí \
                  přiřaďte cílovou skupinu.",
        },
        en: {
            title: "Target group without a service",
            message: "The catalogue has no service for the target group of the plan “{group}” \
                      (codes of the register: {codes}).",
            why: "Either such a service is missing in the area, which the plan should know, or \
                  the catalogue lacks it.",
            fix: "Check whether there really is none; if there is, add it to the catalogue or \
                  give it the target group.",
        },
    }
}

/// People with disabilities, whatever the disability.
const DISABILITY: &str = "17";
/// People with one kind of disability each.
const DISABILITIES: [&str; 6] = ["12", "13", "14", "15", "16", "18"];

fn serves(served: &BTreeSet<&str>, code: &str) -> bool {
    served.contains(code)
        || (DISABILITIES.contains(&code) && served.contains(DISABILITY))
        || (code == DISABILITY && DISABILITIES.iter().any(|one| served.contains(one)))
}

/// The target groups of all services, if each service of each catalogue says whom it serves.
fn served<'b>(cx: &'b Context<'_>) -> Option<BTreeSet<&'b str>> {
    let mut listed =
        catalogues(cx).filter(|entry| !is_intended(entry)).flat_map(services).peekable();
    listed.peek()?;
    let is_open = |(_, service): (usize, &crate::model::Service)| {
        // A service without groups, or with an unknown one, has its own finding.
        (is_registered(service) && service.target_groups.is_empty())
            || !service.target_groups.iter().all(|code| TARGET_GROUPS.has(code))
    };
    if listed.any(is_open) {
        return None;
    }
    let all = cx.entries.iter().flat_map(services);
    Some(all.flat_map(|(_, one)| one.target_groups.iter().map(TargetGroupCode::as_str)).collect())
}

/// The codes of a group, if the code list has them all; an unknown one has its own finding.
fn codes(group: &TargetGroup) -> Option<String> {
    let is_known =
        !group.codes.is_empty() && group.codes.iter().all(|code| TARGET_GROUPS.has(code));
    let codes = || group.codes.iter().map(TargetGroupCode::as_str).collect::<Vec<_>>().join(", ");
    is_known.then(codes)
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let Some(served) = served(cx) else { return };
    for plan in cx.plans().filter(|plan| plan.status != Some(PlanStatus::Intended)) {
        for (index, group) in plan.target_groups.iter().enumerate() {
            let Some(codes) = codes(group) else { continue };
            if !group.codes.iter().any(|code| serves(&served, code)) {
                let title = group.title.clone();
                let group = title.unwrap_or_else(|| group.id.to_string());
                let place = plan.at(format_args!("/target_groups/{index}"));
                out.push(CatalogueTargetGroupGap { group, codes }.at(place));
            }
        }
    }
}
