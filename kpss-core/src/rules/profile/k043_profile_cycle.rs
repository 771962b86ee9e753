use crate::rule::prelude::*;

declare_rule! {
    /// Profiles extend one another in a circle.
    pub ProfileCycle {
        code: "K043", slug: "profile-cycle", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { id: String },
        cs: {
            title: "Profily se rozšiřují v kruhu",
            message: "Profil „{id}“ v řadě rozšiřovaných profilů už stojí.",
            why: "V kruhu nelze poznat, co z čeho vychází.",
            fix: "Opravte, který profil se rozšiřuje.",
        },
        en: {
            title: "Profiles extend one another in a circle",
            message: "The profile “{id}” already stands in the chain of extended profiles.",
            why: "In a circle it cannot be told what rests on what.",
            fix: "Correct which profile is extended.",
        },
    }
}
