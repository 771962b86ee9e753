use crate::lang::LocalizedText;
use crate::rule::prelude::*;

declare_rule! {
    /// The cell cannot be understood without a guess and was not taken over.
    pub CellUnclear {
        code: "K021", slug: "cell-unclear", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { typed: String, why: LocalizedText },
        cs: {
            title: "Nejasná hodnota",
            message: "Buňka obsahuje „{typed}“; hodnota převzata nebyla: {why}.",
            why: "Odhad by mohl plán změnit, aniž by si toho kdokoli všiml. Bez hodnoty se část \
                  pravidel neuplatní.",
            fix: "Přepište hodnotu tak, jak žádá nápověda nad sloupcem.",
        },
        en: {
            title: "An unclear value",
            message: "The cell holds “{typed}”; the value was not taken over: {why}.",
            why: "A guess could change the plan without anyone noticing. Without the value some \
                  rules do not run.",
            fix: "Write the value as the help above the column asks.",
        },
    }
}
