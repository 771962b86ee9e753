//! The verdict in words that need no explanation, and the counts.

use kpss_core::report::Acceptance;
use kpss_core::{Lang, Report, Severity, Verdict};
use maud::{Markup, html};

use crate::pages::frame::sign;
use crate::pages::safe::shown;
use crate::pages::words::{count, form, of_severity, pick, quoted};

/// A word and the class that gives it its sign.
pub(in crate::pages) const fn word(report: &Report, lang: Lang) -> (&'static str, &'static str) {
    match report.verdict {
        Verdict::Invalid => (pick(lang, "Obsahuje chyby", "There are errors"), "bad"),
        Verdict::Valid => (pick(lang, "Bez chyb", "No errors"), "good"),
        _ => (pick(lang, "Nezkontrolováno úplně", "Not checked completely"), "open"),
    }
}

/// What the verdict means.
pub(in crate::pages) fn sentence(report: &Report, lang: Lang) -> String {
    let warnings = report.counts.warning;
    let mut text = match report.verdict {
        Verdict::Invalid => pick(
            lang,
            "Kontrola našla chyby, které je třeba opravit. Chybou je jen to, co lze dokázat: součet, \
             který nesouhlasí, údaje, které si odporují, špatně zapsaný údaj nebo rozpor s ověřeným \
             zněním zákona.",
            "The check found errors that have to be corrected. An error is only what can be proved: a \
             sum that does not balance, values that contradict one another, a value written wrongly, \
             or a conflict with a verified wording of the law.",
        ),
        Verdict::Valid => pick(
            lang,
            "Kontrola nenašla žádnou chybu a proběhla celá.",
            "The check found no error, and all of it was done.",
        ),
        _ => pick(
            lang,
            "Kontrola chybu nenašla, ale neproběhla celá. O dokumentu jako celku proto nelze říct, že je \
             v pořádku.",
            "The check found no error, but not all of it was done. So nobody can say that the document \
             as a whole is in order.",
        ),
    }
    .to_owned();
    if report.verdict == Verdict::Invalid && !report.rules_not_run.is_empty() {
        text.push_str(pick(
            lang,
            " Část kontroly navíc neproběhla.",
            " A part of the check was not done, besides.",
        ));
    }
    if warnings > 0 && report.verdict != Verdict::Invalid {
        text.push_str(pick(
            lang,
            " Varování chybami nejsou: ukazují, co v plánech bývá jinak nebo co má zpracovatel ověřit.",
            " Warnings are no errors: they show what is otherwise usual in plans, or what the author \
             should make sure of.",
        ));
    }
    text
}

pub(super) fn section(report: &Report, lang: Lang) -> Markup {
    let (word, class) = word(report, lang);
    let counts = &report.counts;
    html! {
        section.verdict.(class) aria-labelledby="vysledek" {
            (sign(class))
            div {
                h2 id="vysledek" { (word) }
                p { (sentence(report, lang)) }
                @if report.profile.id != "municipal" { p { (acceptance(report, lang)) } }
            }
        }
        ul.counts {
            @for (number, severity, class) in [
                (counts.error, Severity::Error, "error"),
                (counts.warning, Severity::Warning, "warning"),
                (counts.info, Severity::Info, "info"),
            ] {
                li.(class).none[number == 0] { (tile(number, &of_severity(severity, number, lang), lang)) }
            }
            @if counts.waived > 0 {
                @let noun = form(counts.waived, lang, ["výjimka", "výjimky", "výjimek"], ["waiver", "waivers"]);
                li.waived { (tile(counts.waived, &format!("{}\u{a0}{noun}", count(counts.waived, lang)), lang)) }
            }
        }
    }
}

/// A number and its noun, the number larger.
fn tile(number: usize, said: &str, lang: Lang) -> Markup {
    let number = count(number, lang);
    let noun = said.strip_prefix(&number).unwrap_or(said).trim_start_matches('\u{a0}');
    html! { b { (number) } " " span { (noun) } }
}

fn acceptance(report: &Report, lang: Lang) -> String {
    let profile = quoted(&shown(&report.profile.id), lang);
    match (lang, report.acceptance) {
        (Lang::Cs, Acceptance::Accepted) => {
            format!("Podle profilu {profile} lze dokument přijmout.")
        }
        (Lang::Cs, Acceptance::Rejected) => {
            format!("Podle profilu {profile} dokument přijmout nelze.")
        }
        (Lang::Cs, _) => format!("Podle profilu {profile} zatím o přijetí rozhodnout nelze."),
        (Lang::En, Acceptance::Accepted) => {
            format!("By the profile {profile} the document can be accepted.")
        }
        (Lang::En, Acceptance::Rejected) => {
            format!("By the profile {profile} the document cannot be accepted.")
        }
        (Lang::En, _) => format!("By the profile {profile} acceptance cannot be decided yet."),
    }
}
