use std::collections::BTreeMap;

use super::decisions::{decisions, has_number, is_approval};
use crate::model::Decision;
use crate::rule::prelude::*;

declare_rule! {
    /// An approval is proved by body and day, but gives neither number nor item of the agenda.
    pub ApprovalNumberMissing {
        code: "K127", slug: "approval-number-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("číslo usnesení", "number of the resolution"), false)],
        check: Check::Document(check), on_partial: Run, asks_for: Header,
        cs: {
            title: "Číslo usnesení o schválení",
            message: "U schválení chybí číslo usnesení.",
            why: "Orgán a den schválení dokládají; podle čísla se usnesení snadno dohledá.",
            fix: "Doplňte číslo usnesení, nebo bod programu zasedání.",
        },
        en: {
            title: "Number of the resolution",
            message: "The approval lacks the number of the resolution.",
            why: "Body and day prove the approval; by its number the resolution is easily found.",
            fix: "Add the number of the resolution or the item of the agenda.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    // The extension of a plan has a finding of its own.
    let mut groups: BTreeMap<String, Vec<(String, &Decision)>> = BTreeMap::new();
    for (at, one) in decisions(entry) {
        let list = at.rsplit_once('/').map_or("", |(list, _)| list).to_owned();
        if !list.starts_with("/extensions") && is_approval(one) {
            groups.entry(list).or_default().push((at, one));
        }
    }
    for approved in groups.into_values() {
        // One approval with a number is enough.
        if approved.iter().any(|(_, one)| has_number(one)) {
            continue;
        }
        let proved = approved.iter().find(|(_, one)| one.by.is_some() && one.on.is_some());
        if let Some((at, _)) = proved {
            let place = entry.at(format_args!("{at}/resolution"));
            out.push(ApprovalNumberMissing {}.at(place));
        }
    }
}
