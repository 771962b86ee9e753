use super::area::{Repeated, repeated};
use super::k703_territory_municipality_duplicate::FIRST;
use crate::rule::prelude::*;

declare_rule! {
    /// One code stands at municipalities of different names.
    pub MunicipalityCodeShared {
        code: "K718", slug: "territory-municipality-code-shared", severity: Warning,
        certainty: Proof, basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check),
        params: { code: String, first: String, again: String },
        cs: {
            title: "Jeden kód u více názvů",
            message: "Kód {code} má v seznamu obcí „{first}“ i „{again}“; jeden kód patří jedné obci.",
            why: "Rozhoduje kód: jedna obec by se počítala dvakrát a druhá vůbec.",
            fix: "Opravte kód u obce, které nepatří. Městské části a obvody uveďte mezi městskými \
                  částmi, každou s jejím vlastním kódem.",
        },
        en: {
            title: "One code at several names",
            message: "In the list of municipalities the code {code} stands at “{first}” and at \
                      “{again}”; one code is that of one municipality.",
            why: "The code decides: one municipality would be counted twice and the other not at all.",
            fix: "Correct the code of the municipality to which it does not belong. City districts \
                  belong into the list of city districts, each with a code of its own.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else { return };
    for one in repeated(area.value).filter(Repeated::is_called_otherwise) {
        let at = |index| area.at(format_args!("/territory/municipalities/{index}/code"));
        let ((first, named_first), (again, named_again)) = (one.first, one.again);
        let found = MunicipalityCodeShared {
            code: named_again.code.to_string(),
            first: named_first.name.clone().unwrap_or_default(),
            again: named_again.name.clone().unwrap_or_default(),
        };
        out.push(found.at(at(again)).related(at(first), FIRST));
    }
}
