use super::decisions::{approvals, has_number, is_approval};
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
    let approved = || approvals(entry).iter().enumerate().filter(|(_, one)| is_approval(one));
    // One approval with a number is enough.
    if approved().any(|(_, one)| has_number(one)) {
        return;
    }
    let proved = approved().find(|(_, one)| one.by.is_some() && one.on.is_some());
    if let Some((index, _)) = proved {
        let place = entry.at(format_args!("/approvals/{index}/resolution"));
        out.push(ApprovalNumberMissing {}.at(place));
    }
}
