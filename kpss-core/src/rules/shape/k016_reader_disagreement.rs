use crate::rule::prelude::*;

declare_rule! {
    /// The typed reader refused a document in which the walk found nothing wrong: a fault of kpss.
    pub ReaderDisagreement {
        code: "K016", slug: "reader-disagreement", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { detail: String },
        cs: {
            title: "Chyba programu při čtení",
            message: "Dokument se nepodařilo přečíst a program neumí říci proč: {detail}.",
            why: "Dva způsoby čtení se neshodly; dokument nelze prohlásit za platný.",
            fix: "Pošlete prosím soubor autorům programu; chyba není ve vašem dokumentu.",
        },
        en: {
            title: "Fault of the program while reading",
            message: "The document could not be read, and the program cannot say why: {detail}.",
            why: "Two ways of reading disagreed, so the document cannot be called valid.",
            fix: "Please send the file to the authors of the program; the mistake is not yours.",
        },
    }
}
