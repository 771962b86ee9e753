use crate::rule::prelude::*;

declare_rule! {
    /// A profile that was asked for, or is extended, is not known.
    pub ProfileUnknown {
        code: "K044", slug: "profile-unknown", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { id: String, nearest: String },
        cs: {
            title: "Neznámý profil",
            message: "Profil „{id}“ není; nejbližší je „{nearest}“.",
            why: "Bez profilu se nekontroluje, co požaduje.",
            fix: "Opravte označení, nebo přidejte soubor s profilem.",
        },
        en: {
            title: "Unknown profile",
            message: "There is no profile “{id}”; the nearest is “{nearest}”.",
            why: "Without the profile, what it asks for is not checked.",
            fix: "Correct the identifier, or add the file with the profile.",
        },
    }
}
