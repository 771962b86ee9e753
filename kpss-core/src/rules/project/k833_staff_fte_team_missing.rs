use super::financing::ADDEND;
use crate::model::{Project, TeamMember};
use crate::rule::prelude::*;

declare_rule! {
    /// The whole working time is not stated, and some places are in neither team.
    pub StaffFteTeamMissing {
        code: "K833", slug: "staff-fte-team-missing", severity: Info, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Project(check), asks_for: Parts,
        params: { total: Number, unassigned: Number },
        cs: {
            title: "Úvazky bez zařazení do týmu",
            message: "Celkový úvazek dokument neuvádí; součet je {total}, z toho na místa bez \
                      zařazení do týmu připadá {unassigned}.",
            why: "Součet slouží k porovnání s rozpočtem; odborný a administrativní tým se v něm \
                  vedou zvlášť.",
            fix: "Doplňte u každého místa tým a porovnejte součet s rozpočtem.",
        },
        en: {
            title: "Working time in neither team",
            message: "The document does not state the whole working time; the sum is {total}, of \
                      which {unassigned} falls to places in neither team.",
            why: "The sum serves to compare with the budget, which keeps the expert and the \
                  administrative team apart.",
            fix: "State the team of each place and compare the sum with the budget.",
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
    if team.members.iter().all(|member| member.fte.is_none() || member.team.is_some()) {
        return;
    }
    let finding = StaffFteTeamMissing {
        total: sum(|_| true),
        unassigned: sum(|member| member.team.is_none()),
    };
    let mut found = finding.at(project.at("/team/declared"));
    for (index, member) in team.members.iter().enumerate() {
        if member.fte.is_some() {
            found = found.related(project.at(format_args!("/team/members/{index}/fte")), ADDEND);
        }
    }
    out.push(found);
}
