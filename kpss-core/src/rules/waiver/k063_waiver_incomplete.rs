use crate::rule::prelude::*;

declare_rule! {
    /// A waiver without a rule, a reason or an author.
    pub WaiverIncomplete {
        code: "K063", slug: "waiver-incomplete", severity: Warning, certainty: Proof, locked: true,
        basis: Format, citations: [],
        check: Check::Waiver, on_partial: Run,
        params: { missing: Label },
        cs: {
            title: "Neúplná výjimka",
            message: "Ve výjimce chybí {missing}; nepoužila se.",
            why: "Výjimka bez pravidla, důvodu a toho, kdo za ni odpovídá, jen skrývá nález.",
            fix: "Doplňte pravidlo, důvod a úřad nebo funkci, která za výjimku odpovídá.",
        },
        en: {
            title: "Incomplete waiver",
            message: "The waiver lacks {missing}; it was not applied.",
            why: "A waiver without a rule, a reason and somebody who answers for it only hides \
                  the finding.",
            fix: "Add the rule, the reason and the office or role that answers for it.",
        },
    }
}
