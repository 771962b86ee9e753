//! Words that several pages use, in both languages.

use crate::lang::Bilingual;

/// Names the words; [`super::capital`] makes a heading of one.
macro_rules! terms {
    ($($(#[$meta:meta])* $name:ident: $cs:literal, $en:literal;)+) => {
        $($(#[$meta])* pub(crate) const $name: Bilingual = Bilingual { cs: $cs, en: $en };)+
    };
}

terms! {
    ADDED: "přidáno", "added";
    AMOUNT: "částka", "amount";
    BEFORE: "dříve", "before";
    CHANGE: "změna", "changed";
    COSTS: "náklady", "costs";
    DROPPED: "vypuštěno", "dropped";
    ITEMS: "položky", "items";
    #[cfg(feature = "text")]
    LINE: "řádek", "line";
    MEASURES: "opatření", "measures";
    MUNICIPALITIES: "obce", "municipalities";
    NUMBER: "číslo", "number";
    PLANS: "plány", "plans";
    #[cfg(feature = "text")]
    PROFILE: "profil", "profile";
    REASON: "důvod", "reason";
    SERVICES: "služby", "services";
    SUM: "součet", "sum";
    TARGET_GROUPS: "cílové skupiny", "target groups";
    TITLE: "název", "title";
    UNTIL: "do", "until";
    #[cfg(feature = "text")]
    WAIVER: "výjimka", "waiver";
}
