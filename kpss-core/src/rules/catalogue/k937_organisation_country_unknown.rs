use crate::codes::{country_meant, is_country};
use crate::rule::prelude::*;

declare_rule! {
    /// The country of an organisation is none of the codes of countries.
    pub OrganisationCountryUnknown {
        code: "K937", slug: "organisation-country-unknown", severity: Warning, certainty: Proof,
        basis: Format, citations: [source(ISO_3166, ("", ""), true)],
        check: Check::Document(check), on_partial: Run,
        params: { country: String, meant: String },
        cs: {
            title: "Neznámý stát",
            message: "Údaj „{country}“ není dvoupísmenný kód státu.{?meant} Zřejmě jde o {meant}.{/}",
            why: "Podle státu se pozná, zda má organizace české IČO, PSČ a datovou schránku; bez \
                  něj se čísla posuzují špatně.",
            fix: "Uveďte dvoupísmenný kód státu, například SK; u české organizace údaj vynechte.",
        },
        en: {
            title: "Unknown country",
            message: "“{country}” is no code of a country of two letters.{?meant} It seems to mean {meant}.{/}",
            why: "The country tells whether an organisation has Czech numbers, postal codes and \
                  data boxes; without it they are judged wrongly.",
            fix: "Give the code of two letters, for example SK; leave it out for a Czech \
                  organisation.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (home, organisation) in entry.written_organisations() {
        let Some(country) = organisation.country.as_deref().filter(|code| !is_country(code)) else {
            continue;
        };
        let meant = country_meant(country);
        let found = OrganisationCountryUnknown {
            country: country.to_owned(),
            meant: meant.unwrap_or_default().to_owned(),
        };
        out.push(found.at(home.at("/country")).surely(meant));
    }
}
