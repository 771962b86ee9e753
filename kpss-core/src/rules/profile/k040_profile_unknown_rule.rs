use crate::rule::prelude::*;

declare_rule! {
    /// A profile sets a rule that the book does not have.
    pub RuleUnknown {
        code: "K040", slug: "profile-unknown-rule", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { name: String, nearest: String },
        cs: {
            title: "Profil nastavuje neznámé pravidlo",
            message: "Pravidlo „{name}“ kniha nemá; nejbližší je {nearest}.",
            why: "Nastavení neznámého pravidla by se nepoužilo a nikdo by se to nedozvěděl.",
            fix: "Opravte kód nebo název podle knihy pravidel (kpss rules).",
        },
        en: {
            title: "Profile sets an unknown rule",
            message: "The book has no rule “{name}”; the nearest is {nearest}.",
            why: "The setting of an unknown rule would not be used, and nobody would know.",
            fix: "Correct the code or slug after the rule book (kpss rules).",
        },
    }
}
