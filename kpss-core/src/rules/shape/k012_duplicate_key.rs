use crate::rule::prelude::*;

declare_rule! {
    /// A key stands twice in one object.
    pub DuplicateKey {
        code: "K012", slug: "duplicate-key", severity: Error, certainty: Proof,
        basis: Format, citations: [source(RFC_8259, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { key: String },
        cs: {
            title: "Opakovaný klíč",
            message: "Klíč „{key}“ je v objektu dvakrát.",
            why: "Různé programy by vzaly různou hodnotu.",
            fix: "Ponechte jen jeden výskyt; ukázána jsou obě místa.",
        },
        en: {
            title: "Duplicate key",
            message: "The key “{key}” stands twice in the object.",
            why: "Programs would take different ones of the two values.",
            fix: "Keep one; both places are shown.",
        },
    }
}
