use std::collections::BTreeSet;

use crate::codes::{Municipality, orp};
use crate::model::OrpCode;
use crate::rule::prelude::*;

declare_rule! {
    /// A listed municipality belongs to none of the stated ORPs.
    pub MunicipalityOutsideOrp {
        code: "K704", slug: "territory-municipality-outside-orp", severity: Info, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), needs: [Municipalities],
        params: { namesake: String, name: String, code: String, orp_name: String, orp: String },
        cs: {
            title: "Obec mimo uvedené ORP",
            message: "Obec {name} ({code}) nepatří do žádného z uvedených správních obvodů ORP; \
                      patří do ORP {orp_name} ({orp}).{?namesake} V uvedeném obvodu \
                      leží obec téhož jména, {namesake}; zřejmě jde o záměnu kódu.{/}",
            why: "Mikroregion nebo partnerství může sahat přes hranici ORP, ale plán ORP a údaje \
                  za ORP pak zahrnují jiné obce.",
            fix: "Ověřte kód obce; patří-li obec do území záměrně, uveďte i její ORP nebo důvod \
                  vymezení.",
        },
        en: {
            title: "Municipality outside the stated ORPs",
            message: "The municipality {name} ({code}) belongs to none of the stated ORPs; it \
                      belongs to the ORP {orp_name} ({orp}).{?namesake} A municipality of \
                      the same name, {namesake}, lies in the stated ORP; the code was probably mixed up.{/}",
            why: "A microregion or partnership may reach across the border, but data of the ORP \
                  are then about other municipalities.",
            fix: "Check the code; if the municipality is meant, state its ORP too, or the reason \
                  for the area.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    if area.municipalities.is_empty() || area.orps.is_empty() {
        return;
    }
    let Some(register) = cx.municipalities else {
        out.lacks(&RULE, Need::Municipalities);
        return;
    };
    // An unknown ORP has its own finding, and any municipality could belong to it.
    if !area.orps.iter().all(|code| orp(code).is_some()) {
        return;
    }
    let stated: BTreeSet<&str> = area.orps.iter().map(OrpCode::as_str).collect();
    for (index, one) in area.municipalities.iter().enumerate() {
        let Some(known) = register.get(&one.code) else {
            continue;
        };
        if stated.contains(known.orp) {
            continue;
        }
        let same_name =
            |other: &Municipality<'_>| other.name == known.name && stated.contains(other.orp);
        let namesake = register.iter().find(same_name);
        let finding = MunicipalityOutsideOrp {
            namesake: namesake
                .map(|other| format!("{} ({})", other.name, other.code))
                .unwrap_or_default(),
            name: known.name.to_owned(),
            code: known.code.to_owned(),
            orp_name: orp(known.orp).map(|orp| orp.name.to_owned()).unwrap_or_default(),
            orp: known.orp.to_owned(),
        };
        let place = area.at(format_args!("/territory/municipalities/{index}/code"));
        let mend = match namesake {
            Some(other) => Mend::confirm().replace(place.clone(), &other.code),
            None => Mend::confirm().add(area.at("/territory/orps/-"), &known.orp),
        };
        out.push(finding.at(place).mend(mend).related(area.at("/territory/orps"), STATED));
    }
}

const STATED: Label = Label::new("stated_orps", "uvedené ORP", "stated ORPs");
