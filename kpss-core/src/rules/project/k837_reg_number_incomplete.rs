use super::numbers::written;
use crate::codes::{PROGRAMMES, Programme, RegistrationNumber};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A registration number begins as those of a programme and is not complete.
    pub RegNumberIncomplete {
        code: "K837", slug: "project-reg-number-incomplete", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(ESFCR_GLOSSARY, ("Registrační číslo projektu", "project registration number"), true)],
        check: Check::Project(check), on_partial: Run,
        params: { number: String, programme: String },
        cs: {
            title: "Neúplné registrační číslo",
            message: "Registrační číslo {number} začíná jako čísla programu {programme}, ale \
                      není úplné.",
            why: "Podle neúplného čísla se projekt nedá dohledat.",
            fix: "Doplňte číslo podle rozhodnutí o dotaci.",
        },
        en: {
            title: "Incomplete registration number",
            message: "The registration number {number} begins as those of the programme \
                      {programme}, but is not complete.",
            why: "A project cannot be found by an incomplete number.",
            fix: "Complete it from the grant decision.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    for written in written(project) {
        let is_whole = RegistrationNumber::parse(written.number).is_some();
        if let Some(programme) = begun(written.number).filter(|_| !is_whole) {
            let number = written.number.to_owned();
            let found = RegNumberIncomplete { number, programme: programme.short.to_owned() };
            out.push(found.at(project.at(written.pointer)));
        }
    }
}

/// The programme whose numbers begin like this text, which ends before they would.
pub(super) fn begun(number: &str) -> Option<&'static Programme> {
    const SHORTEST: usize = 20;
    let known = PROGRAMMES.items.iter().find(|known| number.starts_with(known.prefix));
    known.filter(|_| number.len() < SHORTEST)
}
