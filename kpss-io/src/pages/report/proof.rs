//! What was checked by what, so that a run can be repeated and compared.

use kpss_core::report::InputRole;
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
            div { dt { (pick(lang, "Program", "Program")) } dd { (report.tool.name) " " (report.tool.version) } }
            div { dt { (pick(lang, "Kniha pravidel", "Rule book")) } dd { (report.rule_set.id) " " (report.rule_set.version) } }
            div { dt { (pick(lang, "Profil", "Profile")) } dd {
                (shown(&report.profile.id)) " " (shown(&report.profile.version))
                @if !report.profile.extends.is_empty() {
                    " (" (pick(lang, "rozšiřuje", "extends")) " " (shown(&report.profile.extends.join(", "))) ")"
                }
            } }
            div { dt { (pick(lang, "Pravidla, která proběhla", "Rules that ran")) } dd { (count(report.rules_run.len(), lang)) } }
            @if let Some(today) = report.today {
                div { dt { (pick(lang, "Výjimky posouzeny ke dni", "Waivers judged on")) } dd { (date(today, lang)) } }
            }
            div { dt { (pick(lang, "Číselníky", "Code lists")) } dd {
                @for (index, list) in report.code_lists.iter().enumerate() {
                    @if index > 0 { ", " } (list.id) " " (list.version)
                }
            } }
        }
    }
}

fn status(status: ReadStatus, lang: Lang) -> &'static str {
    match status {
        ReadStatus::Read => pick(lang, "celé", "whole"),
        ReadStatus::Partial => pick(lang, "zčásti", "in part"),
        ReadStatus::Unreadable => pick(lang, "nečitelné", "not readable"),
    }
}
