use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// An output is due after the end of its project.
    pub OutputAfterEnd {
        code: "K807", slug: "project-output-after-end", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(("pořadí dat", "order of dates"), ("", ""), true)],
        check: Check::Project(check),
        params: { due: Date, end: Date },
        cs: {
            title: "Výstup po skončení projektu",
            message: "Výstup má termín {due}, ale projekt končí {end}.",
            why: "Výstup předaný po skončení projektu nelze z projektu zaplatit ani v něm vykázat.",
            fix: "Opravte termín výstupu, nebo konec projektu, byl-li prodloužen.",
        },
        en: {
            title: "Output after the end of the project",
            message: "The output is due {due}, but the project ends {end}.",
            why: "An output delivered after the end can neither be paid nor reported by the \
                  project.",
            fix: "Correct the term of the output, or the end of the project if it was put off.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(period) = &project.period else {
        return;
    };
    let Some(end) = period.last_day() else { return };
    if period.first_day().is_some_and(|from| end < from) {
        return;
    }
    for (index, output) in project.outputs.iter().enumerate() {
        if let Some(due) = output.due_on.filter(|due| end < due.first_day()) {
            let place = project.at(format_args!("/outputs/{index}/due_on"));
            out.push(
                OutputAfterEnd { due, end }.at(place).related(project.at("/period/until"), END),
            );
        }
    }
}

const END: Label = Label::new("end", "konec projektu", "end of the project");
