use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A place in the team has no working time, or more than full time.
    pub StaffFteRange {
        code: "K823", slug: "staff-fte-range", severity: Warning, certainty: Proof,
        basis: Methodology,
        citations: [source(METHODOLOGY, ("realizační tým", "project team"), false)],
        check: Check::Project(check), on_partial: Run,
        params: { fte: Number, max: Number },
        thresholds: [Threshold { name: "max_fte", unit: "tisícina úvazku", default: 1000 }],
        cs: {
            title: "Výše úvazku",
            message: "Úvazek {fte} je mimo rozmezí: má být větší než 0 a nejvýše {max}.",
            why: "Jedno místo v týmu může mít nejvýše plný úvazek; nulový úvazek místo neobsazuje.",
            fix: "Opravte úvazek, nebo místo rozdělte na více míst.",
        },
        en: {
            title: "Working time",
            message: "The working time {fte} is out of range: it is to be more than 0 and at most \
                      {max}.",
            why: "One place in the team can have full time at most; with none it is not filled.",
            fix: "Correct the working time, or divide the place.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(team) = &project.team else { return };
    let max = Number::from_units(cx.threshold(&RULE, "max_fte"));
    for (index, member) in team.members.iter().enumerate() {
        if let Some(fte) = member.fte.filter(|fte| *fte <= Number::ZERO || max < *fte) {
            let place = project.at(format_args!("/team/members/{index}/fte"));
            out.push(StaffFteRange { fte, max }.at(place));
        }
    }
}
