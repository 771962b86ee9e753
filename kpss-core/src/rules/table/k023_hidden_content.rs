use crate::rule::prelude::*;

declare_rule! {
    /// A hidden sheet, row or column holds something; it was read all the same.
    pub HiddenContent {
        code: "K023", slug: "hidden-content", severity: Info, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { part: Label, name: String },
        cs: {
            title: "Skrytý obsah",
            message: "Skrytá část s obsahem: {part} „{name}“; obsah byl převzat.",
            why: "Kdo tabulku čte na obrazovce, skrytý obsah nevidí, a plán ho přesto obsahuje.",
            fix: "Zobrazte ho a ověřte; co do plánu nepatří, smažte.",
        },
        en: {
            title: "Hidden content",
            message: "A hidden part holds something: {part} “{name}”; the content was taken over.",
            why: "Who reads the table on the screen does not see the hidden content, and yet the \
                  plan has it.",
            fix: "Show it and verify it; delete what does not belong to the plan.",
        },
    }
}
