use super::area::{is_municipality_code, named};
use crate::rule::prelude::*;

declare_rule! {
    /// A municipality is not in the register.
    pub MunicipalityUnknown {
        code: "K710", slug: "territory-municipality-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { municipality: String, listed_on: String, day: String },
        cs: {
            title: "Neznámá obec",
            message: "Obec {municipality} není v použitém seznamu obcí.{?listed_on} Seznam je z roku \
                      {listed_on}, dokument z roku {day}; obec tehdy mohla existovat.{/}",
            why: "Kód má správný tvar, ale seznam obcí jej nezná; jde o překlep, o zaniklou obec, \
                  nebo o seznam k jinému dni.",
            fix: "Ověřte kód obce v číselníku Českého statistického úřadu; jména obcí se opakují, \
                  rozhoduje kód.",
        },
        en: {
            title: "Unknown municipality",
            message: "The municipality {municipality} is not in the list of municipalities in use.{?listed_on} The list is of \
                      {listed_on}, the document of {day}; the municipality may have existed then.{/}",
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
            let place = area.at(format_args!("/territory/municipalities/{index}/code"));
            let of_list = register.valid_on().map(Date::year);
            let of_document = entry.period_start().map(|(day, _)| day.year());
            let years = of_list.zip(of_document).filter(|(list, document)| list != document);
            let (listed_on, day) = years
                .map(|(list, document)| (list.to_string(), document.to_string()))
                .unwrap_or_default();
            out.push(MunicipalityUnknown { municipality, listed_on, day }.at(place));
        }
    }
}
