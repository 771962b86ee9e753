use crate::model::{Project, TeamPart, TeamRole};
use crate::rule::prelude::*;

declare_rule! {
    /// An administrative role stands in the expert team, or the other way round.
    pub StaffRoleTeamMismatch {
        code: "K826", slug: "staff-role-team-mismatch", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(METHODOLOGY, ("realizační tým", "project team"), false)],
        check: Check::Project(check), on_partial: Run,
        params: { role: Label, team: Label },
        cs: {
            title: "Role a tým",
            message: "Role {role} je zařazena do týmu, kam obvykle nepatří: {team}.",
            why: "Administrativní místa se v projektech hradí z jiných položek než odborná; \
                  zařazení mění výši přímých nákladů.",
            fix: "Ověřte, do kterého týmu místo patří, a opravte zařazení nebo roli.",
        },
        en: {
            title: "Role and team",
            message: "The role {role} stands in a team where it does not usually belong: {team}.",
            why: "Administrative places are paid from other items of the budget than expert ones.",
            fix: "Check to which team the place belongs, and correct the team or the role.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(team) = &project.team else { return };
    for (index, member) in team.members.iter().enumerate() {
        let (Some(role), Some(part)) = (member.role, member.team) else {
            continue;
        };
        let fits = match part {
            TeamPart::Expert => !role.is_administrative(),
            TeamPart::Administrative => role.is_administrative() || role == TeamRole::Other,
        };
        if !fits {
            let finding = StaffRoleTeamMismatch {
                role: Label { code: role.code(), name: role.name() },
                team: Label { code: part.code(), name: part.name() },
            };
            let at = |field| project.at(format_args!("/team/members/{index}/{field}"));
            out.push(finding.at(at("role")).related(at("team"), TEAM));
        }
    }
}

const TEAM: Label = Label::new("team", "uvedený tým", "stated team");
