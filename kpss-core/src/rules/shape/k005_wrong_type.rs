use crate::rule::prelude::*;

declare_rule! {
    /// A value has another type than the model expects.
    pub WrongType {
        code: "K005", slug: "wrong-type", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { expected: Label, found: Label },
        cs: {
            title: "Hodnota jiného typu",
            message: "Má zde být {expected}, je zde {found}.",
            why: "Hodnotu jiného typu nelze bezpečně vyložit, proto se do kontroly nezapočítá.",
            fix: "Zapište hodnotu v typu, který model očekává; čísla bez uvozovek, kódy v \
                  uvozovkách.",
        },
        en: {
            title: "Value of another type",
            message: "Expected {expected}, found {found}.",
            why: "A value of another type cannot be read safely, so it is left out of the check.",
            fix: "Write the value in the type that the model expects: numbers bare, codes in \
                  quotation marks.",
        },
    }
}
