use super::numbers::written;
use crate::codes::{Family, PROGRAMMES};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A registration number begins as those of a programme or period and is not complete.
    pub RegNumberIncomplete {
        code: "K837", slug: "project-reg-number-incomplete", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(ESFCR_GLOSSARY, ("Registrační číslo projektu", "project registration number"), true)],
        check: Check::Project(check), on_partial: Run,
        params: { number: String, programme: String, period: String },
        cs: {
            title: "Neúplné registrační číslo",
            message: "Registrační číslo {number} začíná jako čísla {?programme}programu \
                      {programme}{/}{?period}období {period}{/}, ale není úplné.",
            why: "Podle neúplného čísla se projekt nedá dohledat.",
            fix: "Doplňte číslo podle rozhodnutí o dotaci.",
        },
        en: {
            title: "Incomplete registration number",
            message: "The registration number {number} begins as those of the \
                      {?programme}programme {programme}{/}{?period}period {period}{/}, but is not \
                      complete.",
            why: "A project cannot be found by an incomplete number.",
            fix: "Complete it from the grant decision.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    for written in written(project) {
        if let Some(found) = begun(written.number) {
            out.push(found.at(project.at(written.pointer)));
        }
    }
}

/// The programme or the period whose numbers begin like this text, which ends before they would.
pub(super) fn begun(number: &str) -> Option<RegNumberIncomplete> {
    let text = number.trim_end_matches(['.', '…', ' ']);
    let families = Family::begun_by(text);
    let of_families = PROGRAMMES.items.iter().filter(|known| families.contains(&known.family));
    let programmes: Vec<_> =
        of_families.filter(|known| text.starts_with(known.prefix.trim_end_matches('.'))).collect();
    let short: Vec<_> = programmes.iter().map(|known| known.short).collect();
    // The part before the first slash names the programme; less than that begins like anything.
    let is_told = !short.is_empty() || (text.contains('/') && !families.is_empty());
    let period = families.first().filter(|_| short.is_empty()).map(|family| family.period());
    is_told.then(|| RegNumberIncomplete {
        number: number.to_owned(),
        programme: short.join(" / "),
        period: period.unwrap_or_default().to_owned(),
    })
}
