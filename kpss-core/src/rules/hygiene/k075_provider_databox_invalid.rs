use crate::codes::{has_data_box_form, is_valid_data_box};
use crate::rule::prelude::*;

declare_rule! {
    /// The last character of a data box identifier does not fit the others.
    ///
    /// The check is known from public programs and holds for every box tried; no official
    /// specification was found, so it proves nothing.
    pub ProviderDataboxInvalid {
        code: "K075", slug: "provider-databox-invalid", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("veřejné programy", "public programs"),
                ("kontrolní znak identifikátoru datové schránky", "check character of the identifier of a data box"),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { value: String },
        cs: {
            title: "Identifikátor datové schránky",
            message: "Identifikátor datové schránky „{value}“ je nejspíš přepsaný: poslední znak \
                      nesouhlasí s ostatními.",
            why: "Poslední znak se počítá z předchozích, takže se pozná překlep; zpráva by došla \
                  jinému držiteli, nebo nikomu.",
            fix: "Ověřte identifikátor v seznamu držitelů datových schránek.",
        },
        en: {
            title: "Data box identifier",
            message: "The identifier of the data box “{value}” is probably mistyped: its last \
                      character does not fit the others.",
            why: "The last character follows from the others, so a typing error shows; a message \
                  would get to another holder, or to nobody.",
            fix: "Look the identifier up in the list of holders of data boxes.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (home, organisation) in entry.written_czech_organisations() {
        let doubtful = |id: &String| has_data_box_form(id) && !is_valid_data_box(id);
        if let Some(value) = organisation.data_box.clone().filter(doubtful) {
            let place = home.at("/data_box");
            out.push(ProviderDataboxInvalid { value }.at(place));
        }
    }
}
