use super::meant::meant_data_box;
use crate::codes::has_data_box_form;
use crate::rule::prelude::*;

declare_rule! {
    /// An identifier of a data box has another length or other characters than such identifiers.
    pub ProviderDataboxFormat {
        code: "K074", slug: "provider-databox-format", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            since(
                ("informační systém datových schránek", "information system of data boxes"),
                ("identifikátor datové schránky", "identifier of the data box"),
                Date::of(2009, 7, 1),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { value: String },
        cs: {
            title: "Tvar identifikátoru datové schránky",
            message: "Identifikátor datové schránky „{value}“ nemá správný tvar: má sedm znaků, \
                      písmena bez l a o, číslice 2 až 9.",
            why: "Znaky l, o, 0 a 1 se neužívají, aby se nepletly; schránka s jiným \
                  identifikátorem neexistuje.",
            fix: "Opravte identifikátor podle seznamu držitelů datových schránek.",
        },
        en: {
            title: "Form of a data box identifier",
            message: "The identifier of the data box “{value}” has not the right form: seven \
                      characters, letters without l and o, digits 2 to 9.",
            why: "The characters l, o, 0 and 1 are not in use, so that nobody mixes them up; no \
                  box has another identifier.",
            fix: "Correct the identifier from the list of holders of data boxes.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (home, organisation) in entry.written_czech_organisations() {
        if let Some(value) = organisation.data_box.clone().filter(|id| !has_data_box_form(id)) {
            let place = home.at("/data_box");
            let meant = meant_data_box(&value);
            out.push(ProviderDataboxFormat { value }.at(place).surely(meant));
        }
    }
}
