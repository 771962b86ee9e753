//! What was checked by what, so that a run can be repeated and compared.

use kpss_core::report::{InputRole, ProfileSummary, Tool, VersionedId};
use kpss_core::{Lang, ReadStatus, Report};
use maud::{Markup, html};

use crate::pages::safe::shown;
use crate::pages::words::{count, date, pick};

pub(super) fn section(report: &Report, lang: Lang) -> Markup {
    html! {
        table.files {
            caption { (pick(lang, "Soubory a jejich otisky", "Files and their hashes")) }
            thead { tr {
                th scope="col" { (pick(lang, "Soubor", "File")) }
                th.num scope="col" { (pick(lang, "Bajtů", "Bytes")) }
                th scope="col" { (pick(lang, "Přečteno", "Read")) }
                th scope="col" { (pick(lang, "Otisk SHA-256", "SHA-256 hash")) }
            } }
            tbody { @for input in &report.inputs { tr {
                th scope="row" {
                    (shown(&input.name))
                    @if input.role == InputRole::Profile { " (" (pick(lang, "profil", "profile")) ")" }
                }
                td.num { (count(input.bytes, lang)) }
                td { (status(input.status, lang)) }
                td { code { (input.sha256) } }
            } } }
        }
        dl.record {
            (judged_by(&report.tool, &report.rule_set, &report.profile, lang))
            div { dt { (pick(lang, "Pravidla, která proběhla", "Rules that ran")) } dd { (count(report.rules_run.len(), lang)) } }
            @if let Some(today) = report.today {
                div { dt { (pick(lang, "Výjimky posouzeny ke dni", "Waivers judged on")) } dd { (date(today, lang)) } }
            }
            (code_lists(&report.code_lists, lang))
        }
    }
}

/// The program, the rules and the profile.
pub(in crate::pages) fn judged_by(
    tool: &Tool,
    rules: &VersionedId,
    profile: &ProfileSummary,
    lang: Lang,
) -> Markup {
    html! {
        div { dt { (pick(lang, "Program", "Program")) } dd { (tool.name) " " (tool.version) } }
        div { dt { (pick(lang, "Kniha pravidel", "Rule book")) } dd { (rules.id) " " (rules.version) } }
        div { dt { (pick(lang, "Profil", "Profile")) } dd {
            (shown(&profile.id)) " " (shown(&profile.version))
            @if !profile.extends.is_empty() {
                " (" (pick(lang, "rozšiřuje", "extends")) " " (shown(&profile.extends.join(", "))) ")"
            }
        } }
    }
}

/// The code lists and their versions.
pub(in crate::pages) fn code_lists(lists: &[VersionedId], lang: Lang) -> Markup {
    html! {
        div { dt { (pick(lang, "Číselníky", "Code lists")) } dd {
            @for (index, list) in lists.iter().enumerate() {
                @if index > 0 { ", " } (list.id) " " (list.version)
            }
        } }
    }
}

fn status(status: ReadStatus, lang: Lang) -> &'static str {
    match status {
        ReadStatus::Read => pick(lang, "celé", "whole"),
        ReadStatus::Partial => pick(lang, "zčásti", "in part"),
        ReadStatus::Unreadable => pick(lang, "nečitelné", "not readable"),
    }
}
