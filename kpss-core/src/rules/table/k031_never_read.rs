use crate::lang::LocalizedText;
use crate::rule::prelude::*;

declare_rule! {
    /// The file holds something that is never read: macros, links to other files, pictures.
    pub NeverRead {
        code: "K031", slug: "file-part-never-read", severity: Info, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { what: LocalizedText },
        cs: {
            title: "Obsah, který se nečte",
            message: "Soubor obsahuje také {what}; tento obsah se nečte a nespouští.",
            why: "Kontrolují se jen hodnoty uložené v tabulkách.",
            fix: "Co z tohoto obsahu patří do plánu, napište do tabulek.",
        },
        en: {
            title: "Content that is not read",
            message: "The file also holds {what}; this content is neither read nor executed.",
            why: "Only the values stored in tables are checked.",
            fix: "Write into the tables what of this content belongs to the plan.",
        },
    }
}
