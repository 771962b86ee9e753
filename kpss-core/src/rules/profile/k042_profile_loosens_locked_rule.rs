use crate::rule::prelude::*;

declare_rule! {
    /// A profile loosens a locked rule.
    pub LooseningLocked {
        code: "K042", slug: "profile-loosens-locked-rule", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { code: String },
        cs: {
            title: "Profil uvolňuje zamčené pravidlo",
            message: "Pravidlo {code} je zamčené; profil je nesmí vypnout, zmírnit ani mu změnit \
                      práh.",
            why: "Co je prokázaná chyba, není chybou jen v některém kraji.",
            fix: "Nastavení odstraňte; jednotlivý odůvodněný případ zapište do dokumentu jako \
                  výjimku.",
        },
        en: {
            title: "Profile loosens a locked rule",
            message: "Rule {code} is locked; a profile must not turn it off, lower it or change \
                      its threshold.",
            why: "What is a proved error is not an error in some regions only.",
            fix: "Remove the setting; write a single justified case into the document as a waiver.",
        },
    }
}
