//! The findings by part of the document: what, why, how to mend it, by which paragraph.

use kpss_core::report::{RelatedPlace, State};
use kpss_core::{Finding, Lang, Report, Severity};
use maud::{Markup, html};

use crate::pages::findings::{PartFindings, RuleFindings, by_part};
use crate::pages::place::Place;
use crate::pages::safe::{MESSAGE, cut, shown};
use crate::pages::words::{capital, count, date, of_plans, pick, quoted};

/// So many records of one rule are shown at once; the others follow folded up.
const SHOWN: usize = 12;

pub(super) fn section(report: &Report, lang: Lang) -> Markup {
    let parts = by_part(report, |_| true);
    if parts.is_empty() {
        return html! { p { (pick(lang, "Kontrola nic nenašla.", "The check found nothing.")) } };
    }
    let mut last = None;
    html! {
        (summary(&parts, lang))
        @for (index, part) in parts.iter().enumerate() {
            @let document = part.place.document_title(lang);
            @if last.replace(document.clone()).as_ref() != Some(&document) {
                h3.document { span.dim { (capital(&document.0)) ": " } span lang=[of_plans(lang)] { (document.1) } }
            }
            h4 id=(format!("cast{index}")) { (part.place.part_title(lang)) }
            @for rule in &part.rules { (one_rule(report, rule, lang)) }
        }
    }
}

/// How many findings each part has.
fn summary(parts: &[PartFindings<'_>], lang: Lang) -> Markup {
    let of = |part: &PartFindings<'_>, severity| -> usize {
        let rules = part.rules.iter().filter(|rule| rule.severity == severity);
        let open = |rule: &RuleFindings<'_>| {
            rule.findings.iter().filter(|finding| finding.state == State::Open).count()
        };
        rules.map(open).sum()
    };
    let heads = [
        pick(lang, "Chyby", "Errors"),
        pick(lang, "Varování", "Warnings"),
        pick(lang, "Informace", "Info"),
    ];
    html! {
        table.summary {
            caption { (pick(lang, "Nálezy podle částí dokumentu", "Findings by part of the document")) }
            thead { tr {
                th scope="col" { (pick(lang, "Dokument", "Document")) }
                th scope="col" { (pick(lang, "Část", "Part")) }
                @for head in heads { th.num scope="col" { (head) } }
            } }
            tbody {
                @for (index, part) in parts.iter().enumerate() { tr {
                    @let (kind, title) = part.place.document_title(lang);
                    td title=(title) { (capital(&kind)) }
                    th scope="row" { a href=(format!("#cast{index}")) { (part.place.part_title(lang)) } }
                    @for severity in [Severity::Error, Severity::Warning, Severity::Info] {
                        @let number = of(part, severity);
                        td.num.zero[number == 0] { (count(number, lang)) }
                    }
                } }
            }
        }
    }
}

fn one_rule(report: &Report, rule: &RuleFindings<'_>, lang: Lang) -> Markup {
    let word = rule.severity.name().get(lang);
    let basis = rule.basis(lang);
    let (first, more) = rule.findings.split_at(rule.findings.len().min(SHOWN));
    html! {
        article.rule.(rule.severity.code()).short[rule.findings.len() < 4] {
            h5 {
                span.badge { (capital(word)) } " " (rule.title(lang)) " " span.code { (rule.code) }
            }
            ul.cases { @for finding in first { (case(report, finding, lang)) } }
            @if !more.is_empty() {
                details {
                    summary { (pick(lang, "Další záznamy", "More records")) ": " (count(more.len(), lang)) }
                    ul.cases { @for finding in more { (case(report, finding, lang)) } }
                }
            }
            dl {
                @if let Some(why) = rule.why(lang) {
                    div { dt { (pick(lang, "Proč na tom záleží", "Why it matters")) } dd { (why) } }
                }
                @if let Some(fix) = rule.fix(lang) {
                    div { dt { (pick(lang, "Jak to napravit", "How to mend it")) } dd { (fix) } }
                }
                @if !basis.is_empty() {
                    div { dt { (pick(lang, "Podklad", "Basis")) } dd { (basis.join("; ")) } }
                }
            }
        }
    }
}

/// One record: which, what is wrong, where.
fn case(report: &Report, finding: &Finding, lang: Lang) -> Markup {
    let place = Place::of(report, finding);
    let (fields, spot) = (place.fields(lang), place.spot(lang));
    html! {
        li {
            p.where {
                @if let Some(record) = place.record(lang) { strong lang=[of_plans(lang)] { (record) } " " }
                @if !fields.is_empty() { span.dim { (fields) } " " }
                @if !spot.is_empty() { (spotted(finding, &spot)) }
            }
            p { (cut(&finding.message, MESSAGE)) }
            @if !finding.related.is_empty() || finding.waived.is_some() || finding.changed.is_some() {
                ul.related {
                    @for related in &finding.related { li { (beside(report, related, lang)) } }
                    @if let Some(waived) = &finding.waived {
                        li { strong { (pick(lang, "Výjimka", "Waiver")) ": " }
                            (shown(&waived.reason)) " (" (shown(&waived.author))
                            @if let Some(until) = waived.until { ", " (pick(lang, "do", "until")) " " (date(until, lang)) }
                            ")" }
                    }
                    @if let Some(changed) = &finding.changed {
                        li { (pick(lang, "Závažnost změnil profil", "The severity was changed by the profile")) " "
                            (quoted(&shown(&changed.by), lang)) "; "
                            (pick(lang, "v knize pravidel", "in the rule book")) ": " (changed.from.name().get(lang)) }
                    }
                }
            }
        }
    }
}

/// Where a finding stands, for people, and for a page that shows the file around it.
fn spotted(finding: &Finding, spot: &str) -> Markup {
    let (input, cell) = (finding.input, finding.cell.as_ref());
    let line = finding.position.filter(|_| cell.is_none());
    html! {
        span.spot data-input=(input)
            data-line=[line.map(|at| at.line)] data-column=[line.map(|at| at.column)]
            data-sheet=[cell.map(|cell| shown(&cell.sheet))] data-cell=[cell.map(|cell| shown(&cell.cell))]
            { (spot) }
    }
}

/// Another place that belongs to a finding.
fn beside(report: &Report, related: &RelatedPlace, lang: Lang) -> String {
    // The title of the document stands above already.
    let is_document = |label: &&String| {
        report
            .documents
            .iter()
            .any(|one| one.input == related.input && one.title.as_ref() == Some(label))
    };
    let label = related.label.as_ref().filter(|label| !is_document(label));
    let label = label.map(|label| quoted(&shown(label), lang));
    let value = related.value_text(lang).map(|value| cut(&value, 200));
    let cell = related.cell.as_ref().map(|cell| shown(&cell.to_string()));
    let line =
        related.position.map(|at| format!("{}\u{a0}{}", pick(lang, "řádek", "line"), at.line));
    let said: Vec<String> = label.into_iter().chain(value).collect();
    let mut text = capital(&related.role_label);
    if !said.is_empty() {
        text = format!("{text}: {}", said.join(" "));
    }
    match cell.or(line) {
        Some(place) => format!("{text} ({place})"),
        None => text,
    }
}
