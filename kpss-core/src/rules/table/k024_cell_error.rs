use crate::rule::prelude::*;

declare_rule! {
    /// The spreadsheet shows an error in the cell.
    pub CellError {
        code: "K024", slug: "cell-error", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { error: String },
        cs: {
            title: "Chyba v buňce",
            message: "Tabulkový program hlásí v buňce chybu {error}; hodnota převzata nebyla.",
            why: "Vzorec se odkazuje na něco, co v sešitu není, nebo počítá s textem.",
            fix: "Opravte vzorec, nebo místo něj napište hodnotu.",
        },
        en: {
            title: "An error in a cell",
            message: "The spreadsheet shows the error {error} in the cell; the value was not \
                      taken over.",
            why: "The formula refers to something that the workbook does not have, or counts \
                  with a text.",
            fix: "Correct the formula, or write the value in its place.",
        },
    }
}
