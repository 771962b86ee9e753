use crate::rule::prelude::*;

declare_rule! {
    /// A profile loosens a rule without a reason.
    pub LooseningUnreasoned {
        code: "K046", slug: "profile-loosening-without-reason", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { code: String },
        cs: {
            title: "Uvolnění bez důvodu",
            message: "Profil uvolňuje pravidlo {code} a neříká proč.",
            why: "Kdo podle profilu kontroluje, má vědět, proč se od knihy odchyluje.",
            fix: "Doplňte důvod (reason).",
        },
        en: {
            title: "Loosening without a reason",
            message: "The profile loosens rule {code} and does not say why.",
            why: "Who checks by the profile should know why it departs from the book.",
            fix: "Add the reason.",
        },
    }
}
