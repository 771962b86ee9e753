//! What a run says as a whole, in a few words.

use crate::lang::Lang;
use crate::render::TextStyle;
use crate::report::{Acceptance, Counts, Verdict};
use crate::rule::Severity;
use crate::wording::pick;

pub(super) const fn style_of(severity: Severity) -> TextStyle {
    match severity {
        Severity::Error => TextStyle::Error,
        Severity::Warning => TextStyle::Warning,
        Severity::Info => TextStyle::Info,
    }
}

pub(super) const fn verdict(verdict: Verdict, lang: Lang) -> (&'static str, TextStyle) {
    let style = match verdict {
        Verdict::Valid => TextStyle::Success,
        Verdict::Invalid => TextStyle::Error,
        Verdict::Incomplete => TextStyle::Warning,
    };
    (verdict.name().get(lang), style)
}

pub(super) const fn acceptance(acceptance: Acceptance, lang: Lang) -> (&'static str, TextStyle) {
    let style = match acceptance {
        Acceptance::Accepted => TextStyle::Success,
        Acceptance::Rejected => TextStyle::Error,
        Acceptance::Undecided => TextStyle::Warning,
    };
    (acceptance.name().get(lang), style)
}

/// `chyby: 4, varování: 6, informace: 4`, with waivers where there are some.
pub(super) fn counts(counts: Counts, lang: Lang) -> String {
    let words = [
        (counts.error, pick(lang, "chyby", "errors")),
        (counts.warning, pick(lang, "varování", "warnings")),
        (counts.info, pick(lang, "informace", "info")),
    ];
    let waived = (counts.waived, pick(lang, "výjimky", "waived"));
    let known = (counts.known, pick(lang, "známé z dřívějška", "known before"));
    let rare = [waived, known].into_iter().filter(|(count, _)| *count > 0);
    let words = words.into_iter().chain(rare);
    words.map(|(count, word)| format!("{word}: {count}")).collect::<Vec<_>>().join(", ")
}
