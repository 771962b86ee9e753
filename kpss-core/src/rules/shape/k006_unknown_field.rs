use crate::rule::prelude::*;

declare_rule! {
    /// The model has no such field.
    pub UnknownField {
        code: "K006", slug: "unknown-field", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { field: String, nearest: String },
        cs: {
            title: "Neznámé pole",
            message: "Pole „{field}“ model nezná; nejbližší známé je „{nearest}“.",
            why: "Údaj v neznámém poli by se tiše ztratil.",
            fix: "Opravte název pole podle schématu, nebo údaj přesuňte tam, kam patří.",
        },
        en: {
            title: "Unknown field",
            message: "The model has no field “{field}”; the nearest one is “{nearest}”.",
            why: "A fact in an unknown field would be lost in silence.",
            fix: "Correct the name by the schema, or move the fact to where it belongs.",
        },
    }
}
