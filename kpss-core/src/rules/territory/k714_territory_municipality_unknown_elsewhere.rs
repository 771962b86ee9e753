use super::area::{is_municipality_code, other_years};
use super::coded::each_code;
use crate::rule::prelude::*;

declare_rule! {
    /// A municipality that a service, need, measure or decision lists is not in the register.
    ///
    /// Seats are left out: else every document would need the register to be checked wholly.
    pub TerritoryMunicipalityUnknownElsewhere {
        code: "K714", slug: "territory-municipality-unknown-elsewhere", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { code: String, listed_on: String, day: String },
        cs: {
            title: "Neznámý kód obce",
            message: "Kód obce {code} není v použitém seznamu obcí.{?listed_on} Seznam je z roku \
                      {listed_on}, dokument z roku {day}; obec tehdy mohla existovat.{/}",
            why: "Kód má správný tvar, ale seznam obcí jej nezná; jde o překlep, o zaniklou obec, \
                  nebo o seznam k jinému dni.",
            fix: "Ověřte kód obce v číselníku Českého statistického úřadu.",
        },
        en: {
            title: "Unknown code of a municipality",
            message: "The code of a municipality {code} is not in the list of municipalities in \
                      use.{?listed_on} The list is of {listed_on}, the document of {day}; the \
                      municipality may have existed then.{/}",
            why: "The form is right, but the list has no such code: a typing error, a \
                  municipality that ended, or a list of another day.",
            fix: "Look the code up in the code list of the Czech Statistical Office.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut is_lacking = false;
    each_code(entry, &mut |coded, place| {
        if !coded.listed || !is_municipality_code(coded.code) {
            return;
        }
        let Some(register) = cx.municipalities else {
            is_lacking = true;
            return;
        };
        if register.get(coded.code).is_none() {
            let code = coded.code.to_owned();
            let (listed_on, day) = other_years(register, entry).unwrap_or_default();
            let found = TerritoryMunicipalityUnknownElsewhere { code, listed_on, day };
            out.push(found.at(place()));
        }
    });
    if is_lacking {
        out.lacks(&RULE, Need::Municipalities);
    }
}
