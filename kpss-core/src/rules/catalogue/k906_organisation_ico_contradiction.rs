use std::collections::BTreeMap;

use crate::codes::is_valid_ico;
use crate::rule::prelude::*;

declare_rule! {
    /// Documents of one submission give one organisation different identification numbers.
    pub OrganisationIcoContradiction {
        code: "K906", slug: "organisation-ico-contradiction", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("registr ekonomických subjektů", "register of economic entities"),
                ("IČO", "IČO"),
                false,
            ),
        ],
        check: Check::Submission(check),
        params: { organisation: String, ico: String, other: String },
        cs: {
            title: "Dvě různá IČO jedné organizace",
            message: "Organizace „{organisation}“ má v tomto dokumentu IČO {ico}, v jiném \
                      dokumentu podání {other}.",
            why: "Záznamy se stejným označením mají být táž organizace; různá IČO znamenají \
                  chybu, nebo dvě různé organizace pod jedním označením.",
            fix: "Ověřte IČO v registru ekonomických subjektů; jde-li o dvě organizace, dejte jim \
                  různá označení.",
        },
        en: {
            title: "Two identification numbers of one organisation",
            message: "The organisation “{organisation}” has the identification number {ico} here, \
                      and {other} in another document of the submission.",
            why: "Records with one identifier are to be one organisation; different numbers mean \
                  a mistake, or two organisations under one identifier.",
            fix: "Look the number up in the register of economic subjects; of two organisations \
                  give each its own identifier.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut first: BTreeMap<&str, (&str, Place)> = BTreeMap::new();
    for entry in &cx.entries {
        for (home, organisation) in entry.written_czech_organisations() {
            let Some(ico) = organisation.ico.as_deref().filter(|ico| is_valid_ico(ico)) else {
                continue;
            };
            let place = home.at("/ico");
            match first.get(organisation.id.as_str()) {
                None => {
                    first.insert(organisation.id.as_str(), (ico, place));
                }
                Some((other, before)) if *other != ico => {
                    let found = OrganisationIcoContradiction {
                        organisation: organisation.id.to_string(),
                        ico: ico.to_owned(),
                        other: (*other).to_owned(),
                    };
                    out.push(found.at(place).related(before.clone(), OTHER));
                }
                Some(_) => {}
            }
        }
    }
}

const OTHER: Label = Label::new("other_document", "jiný dokument", "other document");
