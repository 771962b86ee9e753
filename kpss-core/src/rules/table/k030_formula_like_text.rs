use crate::rule::prelude::*;

declare_rule! {
    /// A text that a spreadsheet would take for a formula.
    pub FormulaLikeText {
        code: "K030", slug: "formula-like-text", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { typed: String },
        cs: {
            title: "Text, který vypadá jako vzorec",
            message: "Text „{typed}“ začíná znakem, kterým v tabulkách začíná vzorec; převzat \
                      byl jako text.",
            why: "Po otevření v tabulkovém programu by se mohl vykonat, i když ho napsal někdo \
                  cizí.",
            fix: "Změňte začátek textu, pokud není důvod ho zachovat.",
        },
        en: {
            title: "A text that looks like a formula",
            message: "The text “{typed}” begins with a character with which formulas begin in \
                      spreadsheets; it was taken over as text.",
            why: "Opened in a spreadsheet program it could be executed, even if a stranger wrote \
                  it.",
            fix: "Change the beginning of the text unless there is a reason to keep it.",
        },
    }
}
