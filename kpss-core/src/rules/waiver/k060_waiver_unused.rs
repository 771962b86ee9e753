use crate::rule::prelude::*;

declare_rule! {
    /// A waiver that waives nothing.
    pub WaiverUnused {
        code: "K060", slug: "waiver-unused", severity: Warning, certainty: Proof, locked: true,
        basis: Format, citations: [],
        check: Check::Waiver, on_partial: Run,
        params: { rule: String },
        cs: {
            title: "Nepoužitá výjimka",
            message: "Výjimka z pravidla {rule} se ničeho netýká: takový nález na uvedeném místě \
                      není.",
            why: "Výjimka, která přežila opravu, by skryla příští chybu.",
            fix: "Výjimku odstraňte, nebo opravte její místo.",
        },
        en: {
            title: "Unused waiver",
            message: "The waiver of rule {rule} concerns nothing: there is no such finding at its \
                      place.",
            why: "A waiver that outlived the correction would hide the next mistake.",
            fix: "Remove the waiver, or correct its place.",
        },
    }
}
