use crate::rule::prelude::*;

declare_rule! {
    /// There is nothing in the input.
    pub EmptyInput {
        code: "K002", slug: "empty-input", severity: Error, certainty: Proof,
        basis: Format, citations: [source(RFC_8259, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        cs: {
            title: "Prázdný vstup",
            message: "Vstup je prázdný.",
            why: "V prázdném souboru není co kontrolovat; často jde o nedokončené stažení nebo \
                  uložení.",
            fix: "Ověřte, že jste předali správný soubor a že se uložil celý.",
        },
        en: {
            title: "Empty input",
            message: "The input is empty.",
            why: "There is nothing to check; often a download or a save was not finished.",
            fix: "Make sure that the right file was handed over and saved whole.",
        },
    }
}
