use super::area::{is_municipality_code, named};
use crate::rule::prelude::*;

declare_rule! {
    /// A municipality is not in the register.
    pub MunicipalityUnknown {
        code: "K710", slug: "territory-municipality-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { municipality: String },
        cs: {
            title: "Neznámá obec",
            message: "Obec {municipality} není v použitém seznamu obcí.",
            why: "Kód má správný tvar, ale seznam obcí jej nezná; jde o překlep, o zaniklou obec, \
                  nebo o seznam k jinému dni.",
            fix: "Ověřte kód obce v číselníku Českého statistického úřadu; jména obcí se opakují, \
                  rozhoduje kód.",
        },
        en: {
            title: "Unknown municipality",
            message: "The municipality {municipality} is not in the list of municipalities in use.",
            why: "The form is right, but the list has no such code: a typing error, a \
                  municipality that ended, or a list of another day.",
            fix: "Look the code up at the Czech Statistical Office; names repeat, the code \
                  decides.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    if area.municipalities.is_empty() {
        return;
    }
    let Some(register) = cx.municipalities else {
        out.lacks(&RULE, Need::Municipalities);
        return;
    };
    for (index, one) in area.municipalities.iter().enumerate() {
        if is_municipality_code(&one.code) && register.get(&one.code).is_none() {
            let municipality = named(one);
            let place = entry.at(format_args!("/territory/municipalities/{index}/code"));
            out.push(MunicipalityUnknown { municipality }.at(place));
        }
    }
}
