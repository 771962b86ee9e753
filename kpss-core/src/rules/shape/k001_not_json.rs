use crate::rule::prelude::*;

declare_rule! {
    /// The text is not JSON.
    pub NotJson {
        code: "K001", slug: "not-json", severity: Error, certainty: Proof,
        basis: Format, citations: [source(RFC_8259, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { reason: Label },
        cs: {
            title: "Text není platný JSON",
            message: "Text není platný JSON: {reason}.",
            why: "Dokument, který nelze přečíst, nelze zkontrolovat.",
            fix: "Opravte místo, na které nález ukazuje; bývá to zapomenutá čárka, závorka nebo \
                  uvozovka.",
        },
        en: {
            title: "The text is not JSON",
            message: "The text is not JSON: {reason}.",
            why: "A document that cannot be read cannot be checked.",
            fix: "Mend the place shown; often a comma, a bracket or a quotation mark is missing.",
        },
    }
}
