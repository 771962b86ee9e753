use crate::rule::prelude::*;

declare_rule! {
    /// The bytes are not UTF-8.
    pub NotUtf8 {
        code: "K003", slug: "not-utf8", severity: Error, certainty: Proof,
        basis: Format, citations: [source(RFC_8259, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { found: Label },
        cs: {
            title: "Text není v kódování UTF-8",
            message: "Text není v kódování UTF-8: {found}.",
            why: "JSON se předává v UTF-8; v jiném kódování by se poškodila čeština.",
            fix: "Uložte soubor znovu v kódování UTF-8.",
        },
        en: {
            title: "The text is not UTF-8",
            message: "The text is not UTF-8: {found}.",
            why: "JSON is exchanged in UTF-8; any other encoding would damage Czech letters.",
            fix: "Save the file again as UTF-8.",
        },
    }
}
