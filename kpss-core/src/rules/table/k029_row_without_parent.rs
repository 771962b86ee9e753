use crate::rule::prelude::*;

declare_rule! {
    /// A row belongs to a record that the file does not have.
    pub RowWithoutParent {
        code: "K029", slug: "row-without-parent", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { typed: String },
        cs: {
            title: "Řádek bez záznamu, ke kterému patří",
            message: "Řádek se odkazuje na „{typed}“, ale takový záznam v souboru není; řádek \
                      převzat nebyl.",
            why: "Údaje z řádku by se jinak ztratily, nebo by se přidaly k jinému záznamu.",
            fix: "Opravte číslo nebo označení, případně chybějící záznam doplňte.",
        },
        en: {
            title: "A row without the record to which it belongs",
            message: "The row refers to “{typed}”, but the file has no such record; the row was \
                      not taken over.",
            why: "Otherwise the facts in the row would be lost or added to another record.",
            fix: "Correct the number or the identifier, or add the missing record.",
        },
    }
}
