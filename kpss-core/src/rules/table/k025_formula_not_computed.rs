use crate::rule::prelude::*;

declare_rule! {
    /// A formula whose result the file does not hold.
    pub FormulaNotComputed {
        code: "K025", slug: "formula-not-computed", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        cs: {
            title: "Vzorec bez výsledku",
            message: "Buňka obsahuje vzorec, jehož výsledek v souboru není; hodnota převzata \
                      nebyla.",
            why: "Vzorce počítá tabulkový program, kpss čte jen uložené výsledky. Soubory \
                  vytvořené jinými programy výsledky mít nemusí.",
            fix: "Otevřete soubor v tabulkovém programu a uložte ho.",
        },
        en: {
            title: "A formula without a result",
            message: "The cell holds a formula whose result the file does not hold; the value \
                      was not taken over.",
            why: "Formulas are computed by the spreadsheet program; kpss reads stored results \
                  only. Files made by other programs may have none.",
            fix: "Open the file in a spreadsheet program and save it.",
        },
    }
}
