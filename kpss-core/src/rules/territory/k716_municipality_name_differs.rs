use super::spelling::{Named, Spelling, names_spelt};
use crate::rule::prelude::*;

declare_rule! {
    /// The name beside a code of a municipality is that of another one.
    pub MunicipalityNameDiffers {
        code: "K716", slug: "territory-municipality-name-differs", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("", ""), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { code: String, listed: String, name: String },
        cs: {
            title: "Název a kód obce",
            message: "Kód {code} patří obci {listed}, dokument u něj uvádí název „{name}“.",
            why: "Rozhoduje kód; je-li chybný, počítá se s jinou obcí.",
            fix: "Opravte kód, nebo název obce; městské části a obvody uveďte mezi městskými částmi.",
        },
        en: {
            title: "Name and code of a municipality",
            message: "The code {code} is that of {listed}, the document gives it the name \
                      “{name}”.",
            why: "The code decides; if it is wrong, another municipality is counted.",
            fix: "Correct the code or the name; city districts belong into the list of city \
                  districts.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (Named { code, name, listed }, place) in names_spelt(Spelling::Other, &RULE, cx, entry, out)
    {
        let found = MunicipalityNameDiffers { code, listed: listed.clone(), name };
        out.push(found.at(place).probably(Some(listed)));
    }
}
