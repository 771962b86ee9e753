use crate::rule::prelude::*;

declare_rule! {
    /// A comment hangs on a cell; it was not taken over.
    pub CellComment {
        code: "K027", slug: "cell-comment", severity: Info, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        cs: {
            title: "Komentář u buňky",
            message: "K buňce je připojen komentář; jeho text převzat nebyl.",
            why: "V komentářích bývají vzkazy i údaje, které v tabulce chybějí.",
            fix: "Co z komentáře patří do plánu, napište do buňky.",
        },
        en: {
            title: "A comment on a cell",
            message: "A comment hangs on the cell; its text was not taken over.",
            why: "Comments hold messages, and sometimes facts that the table lacks.",
            fix: "Write into the cell what of the comment belongs to the plan.",
        },
    }
}
