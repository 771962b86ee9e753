use super::area::{is_municipality_code, named, other_years};
use crate::model::TerritoryMunicipality;
use crate::rule::prelude::*;

declare_rule! {
    /// A municipality is not in the register.
    pub MunicipalityUnknown {
        code: "K710", slug: "territory-municipality-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { municipality: String, listed_on: String, day: String, city: String },
        cs: {
            title: "Neznámá obec",
            message: "Obec {municipality} není v použitém seznamu obcí.{?listed_on} Seznam je z roku \
                      {listed_on}, dokument z roku {day}; obec tehdy mohla existovat.{/}{?city} Podle názvu jde zřejmě o část města {city}; má stát mezi \
                      městskými částmi a obvody.{/}",
            why: "Kód má správný tvar, ale seznam obcí jej nezná; jde o překlep, o zaniklou obec, \
                  nebo o seznam k jinému dni.",
            fix: "Ověřte kód obce v číselníku Českého statistického úřadu; jména obcí se opakují, \
                  rozhoduje kód.",
        },
        en: {
            title: "Unknown municipality",
            message: "The municipality {municipality} is not in the list of municipalities in use.{?listed_on} The list is of \
                      {listed_on}, the document of {day}; the municipality may have existed then.{/}{?city} By its name it seems to be a part \
                      of the city of {city}; it should stand among the city districts.{/}",
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
            let city = city(one).unwrap_or_default();
            let years = other_years(register, entry).filter(|_| city.is_empty());
            let (listed_on, day) = years.unwrap_or_default();
            out.push(
                MunicipalityUnknown { municipality, listed_on, day, city: city.to_owned() }
                    .at(place),
            );
        }
    }
}

/// The cities that are divided into districts with bodies of their own.
const DIVIDED: [&str; 8] =
    ["Praha", "Brno", "Ostrava", "Plzeň", "Pardubice", "Ústí nad Labem", "Liberec", "Opava"];

/// The city of which the name says that this is a district: `Praha 10`, `Pardubice VI`,
/// `Brno-střed`.
fn city(one: &TerritoryMunicipality) -> Option<&'static str> {
    let name = one.name.as_deref()?;
    let is_number = |text: &str| {
        let is_roman = text.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'));
        !text.is_empty() && (is_roman || text.bytes().all(|byte| byte.is_ascii_digit()))
    };
    DIVIDED.into_iter().find(|city| {
        let rest = name.strip_prefix(city).unwrap_or_default();
        let is_part = rest.trim_start().starts_with(['-', '\u{2013}']);
        is_part || rest.strip_prefix([' ', '\u{a0}']).is_some_and(is_number)
    })
}
