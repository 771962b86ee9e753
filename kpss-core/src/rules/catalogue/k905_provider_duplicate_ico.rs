use std::collections::BTreeMap;

use crate::codes::is_valid_ico;
use crate::rule::prelude::*;

declare_rule! {
    /// Two organisations of one document have the same identification number.
    ///
    /// Departments of one office share its number, so they may stand beside each other.
    pub ProviderDuplicateIco {
        code: "K905", slug: "provider-duplicate-ico", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Document(check),
        params: { ico: String, organisation: String },
        cs: {
            title: "Stejné IČO dvakrát",
            message: "IČO {ico} má v dokumentu více organizací; další z nich je „{organisation}“.",
            why: "Jedno IČO patří jedné organizaci; opakovaný záznam ji počítá dvakrát a služby \
                  se rozdělí mezi dva záznamy.",
            fix: "Sloučte záznamy do jednoho, nebo opravte chybné IČO; jde-li o útvary jednoho \
                  úřadu, uveďte u každého útvar.",
        },
        en: {
            title: "The same identification number twice",
            message: "Several organisations of the document have the identification number {ico}; \
                      another one is “{organisation}”.",
            why: "A number belongs to one organisation; a repeated record counts it twice and \
                  splits its services.",
            fix: "Merge the records, or correct the wrong number; of departments of one office \
                  state each department.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut first = BTreeMap::new();
    for (home, organisation) in entry.written_czech_organisations() {
        let Some(ico) = organisation.ico.as_deref().filter(|ico| is_valid_ico(ico)) else {
            continue;
        };
        let place = home.at("/ico");
        let before = first.entry((ico, &organisation.department)).or_insert_with(|| place.clone());
        if *before != place {
            let name = organisation.name.as_deref().unwrap_or(organisation.id.as_str());
            let found = ProviderDuplicateIco { ico: ico.to_owned(), organisation: name.to_owned() };
            out.push(found.at(place).related(before.clone(), FIRST));
        }
    }
}

const FIRST: Label = Label::new("first", "první výskyt", "first place");
