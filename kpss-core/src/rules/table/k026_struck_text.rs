use crate::rule::prelude::*;

declare_rule! {
    /// The text of a cell is struck through; it was taken over.
    pub StruckText {
        code: "K026", slug: "struck-text", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { typed: String },
        cs: {
            title: "Přeškrtnutý text",
            message: "Text „{typed}“ je přeškrtnutý, převzat byl.",
            why: "Přeškrtnutím se často označuje, co má být z plánu vypuštěno; v datech by to \
                  však zůstalo.",
            fix: "Co do plánu nepatří, smažte; jinak přeškrtnutí zrušte.",
        },
        en: {
            title: "Text struck through",
            message: "The text “{typed}” is struck through; it was taken over.",
            why: "Striking through often marks what is to be left out of the plan; in the data \
                  it would stay.",
            fix: "Delete what does not belong to the plan; otherwise remove the strikethrough.",
        },
    }
}
