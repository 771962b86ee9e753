use crate::codes::is_valid_ico;
use crate::rule::prelude::*;

declare_rule! {
    /// An identification number of an organisation has a wrong form or check digit.
    pub OrganisationIcoInvalid {
        code: "K809", slug: "organisation-ico-invalid", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("registr ekonomických subjektů", "register of economic entities"),
                ("kontrolní číslice IČO", "check digit of the IČO"),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { ico: String },
        cs: {
            title: "Neplatné IČO",
            message: "IČO „{ico}“ není platné: má mít osm číslic a poslední z nich je kontrolní.",
            why: "Podle IČO se organizace dohledává v registrech; neplatné číslo nepatří nikomu.",
            fix: "Opravte číslo podle registru; kratší číslo doplňte zleva nulami, mezery a slovo \
                  IČO vynechte.",
        },
        en: {
            title: "Invalid identification number",
            message: "The identification number (IČO) “{ico}” is not valid: it has eight digits \
                      and the last one is a check digit.",
            why: "Organisations are looked up by it; an invalid number belongs to nobody.",
            fix: "Correct it from the register; fill a shorter number with zeros from the left, \
                  leave spaces and words out.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let (list, organisations) = entry.organisations();
    for (index, organisation) in organisations.iter().enumerate() {
        if let Some(ico) = organisation.ico.as_ref().filter(|ico| !is_valid_ico(ico)) {
            let place = entry.at(format_args!("/{list}/{index}/ico"));
            out.push(OrganisationIcoInvalid { ico: ico.clone() }.at(place));
        }
    }
}
