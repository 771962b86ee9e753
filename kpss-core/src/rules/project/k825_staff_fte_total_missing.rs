use std::collections::BTreeMap;

use super::financing::ADDEND;
use crate::model::{Project, TeamMember, TeamPart};
use crate::rule::prelude::*;

declare_rule! {
    /// The document states working time of places but not the whole; the sum is reported.
    pub StaffFteTotalMissing {
        code: "K825", slug: "staff-fte-total-missing", severity: Info, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Project(check), asks_for: Parts,
        params: { total: Number, expert: Number, administrative: Number },
        cs: {
            title: "Celkový úvazek",
            message: "Celkový úvazek dokument neuvádí; součet je {total} (odborný tým {expert} + \
                      administrativní tým {administrative}).",
            why: "Součet slouží k porovnání s rozpočtem a s rozhodnutím o dotaci.",
            fix: "Porovnejte součet s rozpočtem a doplňte jej do dokumentu.",
        },
        en: {
            title: "Whole working time",
            message: "The document does not state the whole working time; the sum is {total} \
                      (expert team {expert} + administrative team {administrative}).",
            why: "The sum serves to compare with the budget and the grant decision.",
            fix: "Compare the sum with the budget and put it into the document.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(team) = &project.team else { return };
    if team.declared.iter().any(|stated| stated.team.is_none() && stated.fte.is_some()) {
        return;
    }
    let sum = |wanted: fn(&TeamMember) -> bool| -> Number {
        team.members.iter().filter(|member| wanted(member)).filter_map(|member| member.fte).sum()
    };
    let total = sum(|_| true);
    // With places of neither team the two sums would not give the whole: see K833.
    let is_divided =
        team.members.iter().all(|member| member.fte.is_none() || member.team.is_some());
    if !is_divided || team.members.iter().all(|member| member.fte.is_none()) {
        return;
    }
    let finding = StaffFteTotalMissing {
        total,
        expert: sum(|member| member.team == Some(TeamPart::Expert)),
        administrative: sum(|member| member.team == Some(TeamPart::Administrative)),
    };
    let stated = BTreeMap::from([("fte", total)]);
    let mend = match team.declared.as_slice() {
        [] => Mend::confirm().add(project.at("/team/declared"), &[stated]),
        [..] => Mend::confirm().add(project.at("/team/declared/-"), &stated),
    };
    let mut found = finding.at(project.at("/team/declared")).mend(mend);
    for (index, member) in team.members.iter().enumerate() {
        if member.fte.is_some() {
            found = found.related(project.at(format_args!("/team/members/{index}/fte")), ADDEND);
        }
    }
    out.push(found);
}
