use crate::rule::prelude::*;

declare_rule! {
    /// A profile sets a threshold that the rule does not have.
    pub ThresholdUnknown {
        code: "K041", slug: "profile-unknown-threshold", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { code: String, name: String, nearest: String },
        cs: {
            title: "Profil nastavuje neznámý práh",
            message: "Pravidlo {code} práh „{name}“ nemá; nejbližší je „{nearest}“.",
            why: "Nastavení neznámého prahu by se nepoužilo.",
            fix: "Opravte název prahu podle stránky pravidla (kpss explain); pravidlo bez prahů \
                  takto nastavit nelze.",
        },
        en: {
            title: "Profile sets an unknown threshold",
            message: "Rule {code} has no threshold “{name}”; the nearest is “{nearest}”.",
            why: "The setting of an unknown threshold would not be used.",
            fix: "Correct the name after the rule's page (kpss explain); a rule without \
                  thresholds cannot be set so.",
        },
    }
}
