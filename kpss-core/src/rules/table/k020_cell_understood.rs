use crate::lang::LocalizedText;
use crate::rule::prelude::*;

declare_rule! {
    /// The cell was written otherwise than the template asks, and understood without doubt.
    pub CellUnderstood {
        code: "K020", slug: "cell-understood", severity: Info, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { typed: String, value: String, how: LocalizedText },
        cs: {
            title: "Hodnota zapsaná jinak",
            message: "Buňka obsahuje „{typed}“, převzato bylo {value}: {how}.",
            why: "Hodnotě lze rozumět jediným způsobem. Uvádí se, aby bylo vidět, co se převzalo.",
            fix: "Nic není třeba měnit, pokud převzatá hodnota odpovídá tomu, co jste chtěli \
                  zapsat.",
        },
        en: {
            title: "A value written otherwise",
            message: "The cell holds “{typed}”, taken over was {value}: {how}.",
            why: "The value can be understood in one way only. It is stated so that one sees \
                  what was taken over.",
            fix: "Nothing needs to be changed if the value taken over is what you meant to write.",
        },
    }
}
