use crate::rule::prelude::*;

declare_rule! {
    /// A waiver of a rule that cannot be waived or does not exist.
    pub WaiverUnknownRule {
        code: "K064", slug: "waiver-unknown-rule", severity: Warning, certainty: Proof, locked: true,
        basis: Format, citations: [],
        check: Check::Waiver, on_partial: Run,
        params: { rule: String, nearest: String },
        cs: {
            title: "Výjimka z neznámého pravidla",
            message: "Z pravidla „{rule}“ výjimku dát nelze, protože není v knize ani v profilu; \
                      nejbližší je {nearest}.",
            why: "Výjimka z pravidla, které není, nic neznamená.",
            fix: "Opravte kód nebo název pravidla.",
        },
        en: {
            title: "Waiver of an unknown rule",
            message: "There is no rule “{rule}” in the book or the profile to be waived; the \
                      nearest is {nearest}.",
            why: "A waiver of a rule that does not exist means nothing.",
            fix: "Correct the code or slug of the rule.",
        },
    }
}
