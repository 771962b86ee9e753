use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A project ends before it begins.
    pub PeriodOrder {
        code: "K804", slug: "project-period-order", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [source(("pořadí dat", "order of dates"), ("", ""), true)],
        check: Check::Project(check), on_partial: Run,
        params: { from: Date, until: Date },
        cs: {
            title: "Pořadí začátku a konce projektu",
            message: "Projekt podle dokumentu začíná {from} a končí dříve, {until}.",
            why: "Konec před začátkem je zřejmý omyl, od doby realizace se odvíjejí další \
                  kontroly.",
            fix: "Opravte začátek nebo konec projektu.",
        },
        en: {
            title: "Order of beginning and end",
            message: "By the document the project begins {from} and ends earlier, {until}.",
            why: "An end before the beginning is plainly wrong, and other checks rest on the term.",
            fix: "Correct the beginning or the end.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(period) = &project.period else {
        return;
    };
    let (Some(from), Some(until)) = (period.first_day(), period.last_day()) else {
        return;
    };
    if until < from {
        let found = PeriodOrder { from, until }.at(project.at("/period/until"));
        let at = |end: &str| project.at(format_args!("/period/{end}"));
        let mend = Mend::confirm().swap_ends(at, period);
        out.push(found.related(at("from"), BEGINNING).mend(mend));
    }
}

const BEGINNING: Label =
    Label::new("project_start", "začátek projektu", "beginning of the project");
