use crate::rule::prelude::*;

declare_rule! {
    /// A part of the file to which nothing in the model answers was not taken over.
    pub PartNotRead {
        code: "K022", slug: "part-not-read", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { part: Label, name: String, nearest: String },
        cs: {
            title: "Nepřevzatá část souboru",
            message: "Nepřevzato: {part} „{name}“; není známo, kam obsah patří{?nearest} \
                      (nejbližší známý název je „{nearest}“){/}.",
            why: "Co se nepřevezme, to se ani nezkontroluje.",
            fix: "Použijte název ze šablony, nebo popište tabulku mapou (kpss map guess).",
        },
        en: {
            title: "A part of the file not taken over",
            message: "Not taken over: {part} “{name}”; it is not known where the content \
                      belongs{?nearest} (the nearest known name is “{nearest}”){/}.",
            why: "What is not taken over is not checked either.",
            fix: "Use the name from the template, or describe the table by a map (kpss map guess).",
        },
    }
}
