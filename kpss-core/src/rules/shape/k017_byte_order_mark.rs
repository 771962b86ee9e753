use crate::rule::prelude::*;

declare_rule! {
    /// The text begins with a byte-order mark.
    pub ByteOrderMark {
        code: "K017", slug: "byte-order-mark", severity: Info, certainty: Proof,
        basis: Format, citations: [source(RFC_8259, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        cs: {
            title: "Značka pořadí bajtů",
            message: "Soubor začíná značkou pořadí bajtů (BOM); přečten byl, ale jiné programy ji \
                      odmítají.",
            why: "RFC 8259 značku v JSON nedovoluje; přidává ji například Poznámkový blok.",
            fix: "Uložte soubor jako UTF-8 bez BOM.",
        },
        en: {
            title: "Byte-order mark",
            message: "The file begins with a byte-order mark (BOM); it was read, but other \
                      programs refuse it.",
            why: "RFC 8259 does not allow the mark in JSON; some editors add it.",
            fix: "Save the file as UTF-8 without BOM.",
        },
    }
}
