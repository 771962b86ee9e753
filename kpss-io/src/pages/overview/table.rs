//! A row for each submission.

use kpss_core::Lang;
use maud::{Markup, html};

use super::class;
use crate::overview::{Overview, Row, Sorting};
use crate::pages::frame::sign;
use crate::pages::safe::{MESSAGE, TITLE, address, cut};
use crate::pages::words::{count, counted, of_plans, pick};

/// So many ORPs are named in a row; a plan of a whole region has two dozen.
const ORPS: usize = 4;

pub(super) fn section(all: &Overview, sorting: Sorting) -> Markup {
    let lang = all.lang;
    let mut rows = all.submissions.clone();
    sorting.sort(&mut rows);
    html! {
        nav.sorting aria-label=(pick(lang, "Pořadí podání", "Order of the submissions")) {
            span { (pick(lang, "Seřadit podle:", "Sort by:")) }
            ul { @for other in Sorting::ALL {
                li { a href=(format!("{}#podani", other.file())) aria-current=[(other == sorting).then_some("true")] {
                    (by(other, lang))
                } }
            } }
        }
        table.submissions {
            caption {
                (pick(lang, "Podání seřazená podle", "Submissions sorted by")) " " (by(sorting, lang))
            }
            thead { tr {
                (head(pick(lang, "Podání", "Submission"), sorting, Sorting::Name, false))
                (head(pick(lang, "Výsledek", "Result"), sorting, Sorting::Outcome, false))
                (head(pick(lang, "Chyby", "Errors"), sorting, Sorting::Errors, true))
                (head(pick(lang, "Varování", "Warnings"), sorting, Sorting::Warnings, true))
                (head(pick(lang, "Území", "Territory"), sorting, Sorting::Area, false))
            } }
            tbody { @for row in &rows { (one(row, lang)) } }
        }
    }
}

/// By what rows are sorted: *podle jména*.
const fn by(sorting: Sorting, lang: Lang) -> &'static str {
    match sorting {
        Sorting::Name => pick(lang, "jména", "name"),
        Sorting::Outcome => pick(lang, "výsledku", "result"),
        Sorting::Errors => pick(lang, "počtu chyb", "number of errors"),
        Sorting::Warnings => pick(lang, "počtu varování", "number of warnings"),
        Sorting::Area => pick(lang, "území", "territory"),
    }
}

fn head(title: &str, sorting: Sorting, own: Sorting, is_number: bool) -> Markup {
    let order = match own {
        Sorting::Name | Sorting::Area => ("ascending", "▲"),
        _ => ("descending", "▼"),
    };
    let (said, arrow) = if own == sorting { (Some(order.0), order.1) } else { (None, "") };
    html! {
        th.num[is_number] scope="col" aria-sort=[said] {
            (title) @if said.is_some() { " " span aria-hidden="true" { (arrow) } }
        }
    }
}

fn one(row: &Row, lang: Lang) -> Markup {
    let name = cut(&row.name, TITLE);
    html! { tr {
        th scope="row" {
            @match &row.page {
                Some(page) => { a href=(address(page)) { bdi { (name) } } }
                None => { bdi { (name) } }
            }
            @match &row.title {
                Some(title) => { div.dim lang=[of_plans(lang)] { bdi { (cut(title, TITLE)) } } }
                None if row.documents > 1 => { div.dim { (documents(row.documents, lang)) } }
                None => {}
            }
            @for reason in &row.reasons { div.reason { (cut(reason, MESSAGE)) } }
            @for note in &row.notes { div.dim { (cut(note, MESSAGE)) } }
        }
        td { span.outcome.(class(row.outcome)) { (sign(class(row.outcome))) " " (row.outcome.name().get(lang)) } }
        td.num.zero[row.counts.error == 0] { (count(row.counts.error, lang)) }
        td.num.zero[row.counts.warning == 0] { (count(row.counts.warning, lang)) }
        td { (area(row, lang)) }
    } }
}

fn documents(number: usize, lang: Lang) -> String {
    let czech = ["dokument", "dokumenty", "dokumentů"];
    counted(number, lang, czech, ["document", "documents"])
}

fn area(row: &Row, lang: Lang) -> Markup {
    let names: Vec<&str> = row.area.orp_names().take(ORPS).collect();
    let more = row.area.orps.len().saturating_sub(names.len());
    let regions = row.area.regions.iter().filter_map(|code| kpss_core::codes::REGIONS.get(code));
    let regions: Vec<&str> = regions.map(|region| pick(lang, region.cs, region.en)).collect();
    let orps = pick(lang, "ORP", if row.area.orps.len() > 1 { "ORPs" } else { "ORP" });
    html! {
        @if names.is_empty() {
            @if let Some(name) = &row.area.name { bdi lang=[of_plans(lang)] { (cut(name, TITLE)) } }
        } @else {
            (orps) " " (names.join(", "))
            @if more > 0 { " " (and_more(more, lang)) }
        }
        @if !regions.is_empty() { div.dim { (regions.join(", ")) } }
    }
}

/// `a 3 další`
fn and_more(more: usize, lang: Lang) -> String {
    let number = count(more, lang);
    match (lang, more) {
        (Lang::Cs, 1..=4) => format!("a\u{a0}{number}\u{a0}další"),
        (Lang::Cs, _) => format!("a\u{a0}{number}\u{a0}dalších"),
        (Lang::En, _) => format!("and\u{a0}{number}\u{a0}more"),
    }
}
