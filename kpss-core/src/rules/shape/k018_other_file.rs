use crate::rule::prelude::*;

declare_rule! {
    /// The file is of another kind: a workbook, a text document, a PDF, an archive.
    pub OtherFile {
        code: "K018", slug: "other-file", severity: Error, certainty: Proof,
        basis: Format, citations: [source(RFC_8259, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { file: Label },
        cs: {
            title: "Soubor jiného druhu",
            message: "Soubor není dokument ve formátu JSON, ale {file}.",
            why: "Z jiných souborů než JSON nelze údaje plánu spolehlivě vyčíst.",
            fix: "Předejte soubor JSON. Obsah sešitu, textového dokumentu nebo PDF do něj převeďte \
                  nebo přepište (pole popisuje schéma dokumentu), archiv nejdřív rozbalte; seznam \
                  obcí v CSV se předává zvlášť (na příkazové řádce volbou --municipalities).",
        },
        en: {
            title: "A file of another kind",
            message: "The file is not a JSON document but {file}.",
            why: "The facts of a plan cannot be read reliably from files other than JSON.",
            fix: "Hand over a JSON file. Convert or copy the content of a workbook, a text document \
                  or a PDF into one (the schema of the document describes the fields), and unpack an \
                  archive first; a list of municipalities in CSV is handed over separately (on the \
                  command line by --municipalities).",
        },
    }
}
