use super::capacity::{Types, each_stated, form_term, known, types};
use crate::codes::{CAPACITY_KINDS, Item};
use crate::rule::prelude::*;

declare_rule! {
    /// The unit of a capacity makes sense for the form and the type of service.
    ///
    /// Night shelters are by law ambulatory, and yet count beds.
    pub CapacityUnitFormMismatch {
        code: "K322", slug: "capacity-unit-form-mismatch", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            provider_register(
                ("číselník TypKapacitySocialniSluzby", "code list TypKapacitySocialniSluzby"),
                false,
            ),
        ],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { unit: Label, misfit: Label },
        cs: {
            title: "Jednotka kapacity neodpovídá službě",
            message: "Jednotka „{unit}“ se ke službě nehodí: {misfit}.",
            why: "Lůžka se uvádějí u pobytových služeb, klienti, kontakty a intervence u \
                  ambulantních a terénních, hovory u telefonické krizové pomoci; jinak kapacitu \
                  nelze srovnat s registrem.",
            fix: "Ověřte jednotku, formu a druh služby; kapacitu každé formy uveďte zvlášť.",
        },
        en: {
            title: "Unit of capacity does not fit the service",
            message: "The unit “{unit}” does not fit the service: {misfit}.",
            why: "Beds are given for residential services, clients, contacts and interventions \
                  for ambulatory and outreach ones, calls for telephone crisis assistance; else \
                  the capacity cannot be compared with the register.",
            fix: "Check the unit, the form and the type of service; give the capacity of each \
                  form by itself.",
        },
    }
}

/// Night shelters, § 63.
const NIGHT_SHELTER: &str = "26";

fn check(cx: &Context<'_>, out: &mut Findings) {
    let types = types(cx);
    for entry in &cx.entries {
        of_document(entry, &types, out);
    }
}

fn of_document(entry: &Entry<'_>, types: &Types<'_>, out: &mut Findings) {
    each_stated(entry, types, |capacity| {
        let Some(kind) = capacity.unit.and_then(|unit| CAPACITY_KINDS.get(unit)) else { return };
        let service = capacity.service_type.and_then(known);
        let is_shelter = capacity.service_type == Some(NIGHT_SHELTER);
        let form = capacity.form.filter(|form| !is_shelter && !kind.suits_form(form.code()));
        let service = service.filter(|(item, _)| !kind.suits_service_type(item.code));
        let misfit = service.map(|(_, name)| name).or(form.map(form_term));
        if let Some(misfit) = misfit {
            let unit = Label { code: kind.code, name: kind.name() };
            let found = CapacityUnitFormMismatch { unit, misfit };
            out.push(found.at(entry.at(format_args!("{}/unit", capacity.pointer))));
        }
    });
}
