//! What was not checked, with the reason, in words.

use kpss_core::{Lang, Query, QueryError, ask};
use maud::{Markup, html};

use crate::pages::Checked;
use crate::pages::safe::shown;
use crate::pages::words::{capital, counted, pick};

/// Nothing where all of it was checked.
pub(super) fn section(checked: &Checked<'_>) -> Option<Markup> {
    let (lang, report) = (checked.lang(), checked.report);
    let no_answers = no_answers(checked);
    let not_run = by_reason(report.rules_not_run.iter().map(|one| (&*one.message, &*one.code)));
    let not_asked = by_reason(report.rules_not_asked.iter().map(|one| (&*one.message, &*one.code)));
    if no_answers.is_none()
        && not_run.is_empty()
        && not_asked.is_empty()
        && report.limits.is_empty()
        && report.rules_off.is_empty()
    {
        return None;
    }
    Some(html! {
        @if let Some(why) = no_answers {
            p { (pick(lang,
                "Osnova plánu, peníze, platnost a pokrytí na stránce nejsou, dokud nejde přečíst všechno",
                "The outline, the money, the validity and the coverage are not on this page as long as \
                 something cannot be read")) ": " (why) }
        }
        @if !not_run.is_empty() {
            h3 { (pick(lang, "Kontroly, které neproběhly", "Checks that were not done")) }
            (reasons(&not_run, lang))
        }
        @if !report.limits.is_empty() {
            h3 { (pick(lang, "Omezení, na která kontrola narazila", "Limits that were reached")) }
            ul { @for limit in &report.limits { li { (limit_name(limit, lang)) } } }
        }
        @if !not_asked.is_empty() {
            h3 { (pick(lang, "Údaje, které se po záznamu nežádaly", "What a record was not asked for")) }
            p { (pick(lang,
                "Některé dokumenty jsou v podání jen titulní stranou nebo výtahem. Co jejich záznam neobsahuje, se \
                 u nich neposuzovalo a za chybu se nepočítá.",
                "Of some documents the submission holds a title page or an excerpt only. What their records do \
                 not hold was not judged, and is no error.")) }
            (reasons(&not_asked, lang))
        }
        @if !report.rules_off.is_empty() {
            h3 { (pick(lang, "Pravidla, která profil nepoužívá", "Rules that the profile does not use")) }
            ul { @for off in &report.rules_off {
                li { (rule_title(&off.code, lang)) " " span.code { (off.code) } ": " (shown(&off.reason)) }
            } }
        }
    })
}

/// Why the questions about the documents have no answer: a part of them would look like all.
fn no_answers(checked: &Checked<'_>) -> Option<String> {
    match ask(&Query::Outline {}, checked.documents, checked.options) {
        Err(error @ (QueryError::Unreadable { .. } | QueryError::BeyondLimit { .. })) => {
            Some(shown(&error.message(checked.lang())))
        }
        _ => None,
    }
}

/// Codes by the reason, reasons in the order in which they come.
fn by_reason<'r>(rules: impl Iterator<Item = (&'r str, &'r str)>) -> Vec<(&'r str, Vec<&'r str>)> {
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for (reason, code) in rules {
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, codes)) => codes.push(code),
            None => reasons.push((reason, vec![code])),
        }
    }
    reasons
}

fn reasons(list: &[(&str, Vec<&str>)], lang: Lang) -> Markup {
    html! {
        @for (reason, codes) in list {
            p {
                (capital(&shown(reason))) " ("
                (counted(codes.len(), lang, ["pravidlo", "pravidla", "pravidel"], ["rule", "rules"])) ")"
            }
            ul.rules {
                @for code in codes { li { (rule_title(code, lang)) " " span.code { (code) } } }
            }
        }
    }
}

fn rule_title(code: &str, lang: Lang) -> &'static str {
    kpss_core::rule(code).map_or("", |rule| rule.texts(lang).title)
}

/// What a limit is, in words.
fn limit_name(code: &str, lang: Lang) -> &str {
    let (cs, en) = match code {
        "input_bytes" => ("soubor je větší, než se čte", "the file is larger than is read"),
        "depth" => {
            ("záznamy jsou v sobě hlouběji, než se čte", "records are nested deeper than is read")
        }
        "findings_per_rule" => (
            "některé pravidlo má víc nálezů, než se vypisuje; počty jsou úplné",
            "a rule has more findings than are listed; the counts are complete",
        ),
        "profile" => (
            "profil má chybu a nepoužil se celý",
            "the profile has a mistake and was not applied as a whole",
        ),
        other => (other, other),
    };
    pick(lang, cs, en)
}
