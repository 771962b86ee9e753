use crate::rule::prelude::*;

declare_rule! {
    /// A waiver with a last day, and no day to judge it by.
    pub WaiverNotJudged {
        code: "K062", slug: "waiver-not-judged", severity: Info, certainty: Proof, locked: true,
        basis: Format, citations: [],
        check: Check::Waiver, on_partial: Run,
        params: { rule: String, until: Date },
        cs: {
            title: "Výjimka, jejíž platnost nelze posoudit",
            message: "Výjimka z pravidla {rule} platí do {until}, ale není známo, ke kterému dni \
                      se kontroluje; nepoužila se.",
            why: "Bez dne kontroly nelze říci, zda výjimka ještě platí.",
            fix: "Zadejte den kontroly (--today).",
        },
        en: {
            title: "Waiver that cannot be judged",
            message: "The waiver of rule {rule} is valid until {until}, but the day of the check \
                      is not known; it was not applied.",
            why: "Without the day of the check it cannot be said whether the waiver is still \
                  valid.",
            fix: "Give the day of the check (--today).",
        },
    }
}
