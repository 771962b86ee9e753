use super::spelling::{Named, Spelling, names_spelt};
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
    for (Named { name, listed, .. }, place) in names_spelt(Spelling::Slip, &RULE, cx, entry, out) {
        // Where there is a municipality of just this name, the slip may be in the code.
        let is_name =
            cx.municipalities.iter().flat_map(|all| all.iter()).any(|one| one.name == name);
        let found = MunicipalityNameSpelling { name, listed: listed.clone() }.at(place);
        out.push(if is_name { found.probably(Some(listed)) } else { found.surely(Some(listed)) });
    }
}
