//! The overview of many submissions as a page.
//!
//! It has no script, so each order of the table is a page of its own, and the links between them are
//! what a reader sorts with: that works on paper and with a screen reader, too.

mod map;
mod repeats;
mod table;

use kpss_core::Lang;
use maud::{Markup, html};

use super::frame::{Frame, sign};
use super::report::{code_lists, judged_by};
use super::safe::shown;
use super::words::{count, counted, pick};
use crate::overview::{Outcome, Overview, Sorting};

const STYLE: &str = include_str!("overview.css");

/// The overview as a page, its rows in an order.
pub fn overview(all: &Overview, sorting: Sorting) -> String {
    let lang = all.lang;
    let kind = pick(lang, "Přehled podání", "Overview of submissions");
    let czech = ["podání", "podání", "podání"];
    let title = counted(all.outcomes.total(), lang, czech, ["submission", "submissions"]);
    let sections = [
        ("mapa", pick(lang, "Kde podání jsou", "Where submissions are"), map::section(all)),
        ("opakuje", pick(lang, "Co se opakuje", "What repeats"), repeats::section(all)),
        ("podani", pick(lang, "Podání", "Submissions"), table::section(all, sorting)),
        ("doklad", pick(lang, "Podle čeho se posuzovalo", "What they were judged by"), proof(all)),
    ];
    let body = html! {
        a.skip href="#obsah" { (pick(lang, "Přejít na obsah", "Skip to the content")) }
        header.top {
            p.kicker { (kind) }
            h1 { (title) }
        }
        main id="obsah" {
            h2.hidden { (pick(lang, "Jak podání dopadla", "How the submissions ended")) }
            (outcomes(all))
            nav aria-label=(pick(lang, "Obsah přehledu", "Contents of the overview")) {
                ol { @for (id, title, _) in &sections { li { a href=(format!("#{id}")) { (title) } } } }
            }
            @for (index, (id, title, body)) in sections.iter().enumerate() {
                section id=(id) aria-labelledby=(format!("{id}-h")) {
                    h2 id=(format!("{id}-h")) { span.no { (count(index + 1, lang)) } " " (title) }
                    (body)
                }
            }
        }
        footer { p { (made_by(all)) } }
    };
    let (version, edge) = (&all.tool.version, "");
    Frame { lang, kind, title: &title, class: "overview", style: STYLE, version, edge }.file(&body)
}

/// The class that gives an outcome its sign and its colour.
const fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Valid => "good",
        Outcome::Incomplete => "open",
        Outcome::Invalid => "bad",
        Outcome::Unreadable => "lost",
    }
}

fn outcomes(all: &Overview) -> Markup {
    let lang = all.lang;
    html! {
        ul.counts.outcomes {
            @for outcome in Outcome::ALL.into_iter().rev() {
                @let number = all.outcomes.of(outcome);
                li.(class(outcome)).none[number == 0] {
                    (sign(class(outcome)))
                    div { b { (count(number, lang)) } " " span { (outcome.name().get(lang)) } }
                }
            }
        }
    }
}

fn proof(all: &Overview) -> Markup {
    let lang = all.lang;
    html! {
        dl.record {
            (judged_by(&all.tool, &all.rule_set, &all.profile, lang))
            (code_lists(&all.code_lists, lang))
            @if !all.left_out.is_empty() {
                div {
                    dt { (pick(lang, "Stranou zůstaly soubory, které nejsou dokumenty", "Files that are no documents and were left out")) }
                    dd { (left_out(all)) }
                }
            }
        }
    }
}

/// The first names, and how many there are besides.
fn left_out(all: &Overview) -> String {
    const NAMED: usize = 20;
    let names: Vec<String> = all.left_out.iter().take(NAMED).map(|name| shown(name)).collect();
    let more = all.left_out.len().saturating_sub(NAMED);
    let names = names.join(", ");
    match (more, all.lang) {
        (0, _) => names,
        (more, Lang::Cs) => format!("{names} a další; celkem {}", count(more + NAMED, all.lang)),
        (more, Lang::En) => format!("{names} and others; {} in all", count(more + NAMED, all.lang)),
    }
}

fn made_by(all: &Overview) -> String {
    let (tool, version) = (&all.tool.name, &all.tool.version);
    match all.lang {
        Lang::Cs => {
            format!("Sestavil program {tool} {version}. Stejná podání dají stejný přehled.")
        }
        Lang::En => format!("Made by {tool} {version}. The same submissions give the same page."),
    }
}
