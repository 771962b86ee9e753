use crate::rule::prelude::*;

declare_rule! {
    /// An identifier or code is an empty text.
    pub EmptyText {
        code: "K013", slug: "empty-text", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        cs: {
            title: "Prázdné označení",
            message: "Označení nebo kód nesmí být prázdný text.",
            why: "Prázdné označení nerozliší záznamy.",
            fix: "Doplňte označení, nebo pole vynechte, není-li povinné.",
        },
        en: {
            title: "Empty identifier",
            message: "An identifier or code must not be an empty text.",
            why: "An empty identifier tells no records apart.",
            fix: "Fill it in, or leave the field out where it is optional.",
        },
    }
}
