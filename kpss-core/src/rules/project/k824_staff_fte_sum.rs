use super::financing::ADDEND;
use crate::model::{Project, TeamMember};
use crate::rule::prelude::*;

declare_rule! {
    /// A stated sum of working time is not the sum of its places.
    pub StaffFteSum {
        code: "K824", slug: "staff-fte-sum", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Project(check),
        params: { what: Label, declared: Number, sum: Number },
        cs: {
            title: "Součet úvazků",
            message: "{what}: dokument uvádí součet úvazků {declared}, součet jednotlivých úvazků \
                      je {sum}.",
            why: "Podle součtu úvazků se počítají osobní náklady projektu.",
            fix: "Opravte součet, nebo úvazky jednotlivých míst.",
        },
        en: {
            title: "Sum of working time",
            message: "{what}: the document states {declared} as the sum, the places give {sum}.",
            why: "Staff costs of the project are computed from the sum.",
            fix: "Correct the sum, or the working time of the places.",
        },
    }
}

const WHOLE_TEAM: Label = Label::new("whole", "celý tým", "the whole team");

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(team) = &project.team else { return };
    for (index, stated) in team.declared.iter().enumerate() {
        let members = team.members.iter().enumerate();
        let members: Vec<(usize, &TeamMember)> = members
            .filter(|(_, member)| stated.team.is_none() || member.team == stated.team)
            .collect();
        // A place without its working time, or without its team, leaves the sum open.
        let is_open = members.iter().any(|(_, member)| member.fte.is_none())
            || stated.team.is_some() && team.members.iter().any(|member| member.team.is_none());
        let Some(declared) = stated.fte.filter(|_| !members.is_empty() && !is_open) else {
            continue;
        };
        let sum: Number = members.iter().filter_map(|(_, member)| member.fte).sum();
        if declared == sum {
            continue;
        }
        let what =
            stated.team.map_or(WHOLE_TEAM, |part| Label { code: part.code(), name: part.name() });
        let place = project.at(format_args!("/team/declared/{index}/fte"));
        let mut found = StaffFteSum { what, declared, sum }.at(place).probably(Some(sum));
        for (member, _) in members {
            found = found.related(project.at(format_args!("/team/members/{member}/fte")), ADDEND);
        }
        out.push(found);
    }
}
