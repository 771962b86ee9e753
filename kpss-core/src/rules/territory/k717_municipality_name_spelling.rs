use super::k716_municipality_name_differs::{Spelling, spelling};
use crate::rule::prelude::*;

declare_rule! {
    /// The name of a municipality is misspelt.
    pub MunicipalityNameSpelling {
        code: "K717", slug: "territory-municipality-name-spelling", severity: Info, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("", ""), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { name: String, listed: String },
        cs: {
            title: "Překlep v názvu obce",
            message: "Název „{name}“ se v seznamu obcí píše „{listed}“.",
            why: "Rozhoduje kód; překlep v názvu však působí nedbale.",
            fix: "Opravte název podle seznamu obcí.",
        },
        en: {
            title: "Misspelt name of a municipality",
            message: "The name “{name}” is spelt “{listed}” in the list of municipalities.",
            why: "The code decides; but a misspelt name looks careless.",
            fix: "Correct the name from the list.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else { return };
    for (index, one) in area.municipalities.iter().enumerate() {
        let Some(name) = one.name.as_deref() else { continue };
        let Some(register) = cx.municipalities else {
            out.lacks(&RULE, Need::Municipalities);
            return;
        };
        let Some(listed) = register.get(&one.code) else { continue };
        if spelling(name, &listed.name) == Spelling::Slip {
            let listed = listed.name.clone();
            let found = MunicipalityNameSpelling { name: name.to_owned(), listed };
            out.push(found.at(area.at(format_args!("/territory/municipalities/{index}/name"))));
        }
    }
}
