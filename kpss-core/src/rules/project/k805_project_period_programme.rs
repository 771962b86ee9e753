use crate::codes::PROGRAMMES;
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A project begins or ends when its programme paid no costs.
    pub PeriodProgramme {
        code: "K805", slug: "project-period-programme", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(
                ("pravidla programů ESF", "rules of ESF programmes"),
                ("způsobilost výdajů", "eligibility of costs"),
                false,
            ),
        ],
        check: Check::Project(check),
        params: { date: Date, programme: String, from: Date, until: Date },
        cs: {
            title: "Doba projektu a program",
            message: "Datum {date} leží mimo dobu, po kterou program {programme} hradil výdaje \
                      ({from} – {until}).",
            why: "Výdaje mimo tuto dobu program neproplácí; obvykle jde o záměnu roku nebo \
                  programu.",
            fix: "Ověřte dobu realizace a program v rozhodnutí o dotaci.",
        },
        en: {
            title: "Term of the project and programme",
            message: "The date {date} lies outside of the time in which the programme {programme} \
                      paid costs ({from} – {until}).",
            why: "The programme pays no costs outside of that time; usually the year or the \
                  programme is wrong.",
            fix: "Check the term and the programme in the grant decision.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let programme = project.programme.as_ref().and_then(|code| PROGRAMMES.get(code));
    let (Some(period), Some(programme)) = (&project.period, programme) else {
        return;
    };
    let (Some(from), Some(until)) = (programme.eligible.from, programme.eligible.until) else {
        return;
    };
    let ends = [("/period/from", period.first_day()), ("/period/until", period.last_day())];
    for (pointer, date) in ends {
        if let Some(date) = date.filter(|date| !programme.eligible.contains(*date)) {
            let programme = programme.short.to_owned();
            out.push(PeriodProgramme { date, programme, from, until }.at(project.at(pointer)));
        }
    }
}
