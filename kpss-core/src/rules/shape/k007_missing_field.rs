use crate::rule::prelude::*;

declare_rule! {
    /// A record has no identity.
    pub MissingField {
        code: "K007", slug: "missing-field", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { field: String },
        cs: {
            title: "Chybí povinné pole",
            message: "Chybí povinné pole „{field}“.",
            why: "Záznam bez označení nelze odkázat ani porovnat s jinou verzí.",
            fix: "Doplňte pole; označení stačí krátké a v dokumentu jedinečné.",
        },
        en: {
            title: "Missing field",
            message: "The field “{field}” is missing.",
            why: "A record without identity cannot be referred to or compared.",
            fix: "Add the field; a short identifier, unique in the document, is enough.",
        },
    }
}
