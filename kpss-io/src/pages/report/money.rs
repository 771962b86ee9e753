//! Sums as proofs: the tree of amounts, and the same money by year, source and so on.

use kpss_core::model::Money;
use kpss_core::query::totals::{
    Dimension, DocumentTotals, Judgement, Proof, Row, RowKind, Sum, TotalVerdict,
};
use kpss_core::{Answer, Lang, Query};
use maud::{Markup, html};

use crate::pages::Checked;
use crate::pages::blocks::indented;
use crate::pages::chart::{Bar, bars};
use crate::pages::safe::{TITLE, cut, shown};
use crate::pages::words::{capital, money, of_plans, pick};

pub(super) fn section(checked: &Checked<'_>) -> Option<Markup> {
    let lang = checked.lang();
    let Answer::Totals(totals) = checked.answer(&Query::Totals {})? else { return None };
    let with_money: Vec<_> =
        totals.documents.iter().filter(|document| document.tree.amount.is_some()).collect();
    if with_money.is_empty() {
        return None;
    }
    Some(html! {
        @if with_money.len() > 1 {
            p { (pick(lang,
                "Částky různých dokumentů se nesčítají: plán, jeho akční plány a projekt mluví o týchž penězích.",
                "Amounts of different documents are not added together: a plan, its action plans and a \
                 project speak of the same money.")) }
        }
        @for (index, document) in with_money.iter().enumerate() {
            h3 { (capital(document.kind.name().get(lang))) ": " (cut(document.title.unwrap_or(document.id), TITLE)) }
            p {
                (pick(lang, "Celkem", "Total")) " " strong { (money(document.tree.amount.unwrap_or_default(), lang)) }
                " – " (judged(document.judgement, &document.judgement.together(lang)))
            }
            (tree(document, lang))
            @let (whole, divided): (Vec<_>, Vec<_>) =
                document.sums.iter().filter(|sum| says_something(sum)).partition(|sum| is_whole(sum));
            @if !whole.is_empty() {
                dl.record {
                    @for sum in whole { div {
                        dt { (heading(sum.by, lang)) }
                        dd {
                            (pick(lang, "vše", "all of it")) ": "
                            @for row in &sum.rows { (cut(&row.name(sum.by, lang), TITLE)) }
                        }
                    } }
                }
            }
            @for sum in divided {
                (broken_down(&format!("castky{index}-{}", sum.by.code()), sum, lang))
            }
        }
    })
}

/// A sum whose only row says that nothing is known says nothing.
fn says_something(sum: &Sum<'_>) -> bool {
    sum.rows.iter().any(|row| row.kind != RowKind::Unassigned)
}

/// Whether all of the money stands in one row, which needs no table.
fn is_whole(sum: &Sum<'_>) -> bool {
    sum.rows.len() == 1 && sum.judgement.verdict == TotalVerdict::Balanced
}

/// The verdict on a sum, with a sign that needs no colour.
fn judged(judgement: Judgement, text: &str) -> Markup {
    let (class, sign) = match judgement.verdict {
        TotalVerdict::Balanced => ("good", "✓"),
        TotalVerdict::NotBalanced => ("bad", "✗"),
        _ => ("open", "?"),
    };
    html! { span.judged.(class) { span aria-hidden="true" { (sign) " " } (text) } }
}

/// Every amount with what it is made of, children below their parent.
fn tree(document: &DocumentTotals<'_>, lang: Lang) -> Markup {
    if document.tree.parts.is_empty() {
        return html! {};
    }
    let mut rows: Vec<(usize, &Proof<'_>)> = Vec::new();
    let mut waiting: Vec<(usize, &Proof<'_>)> = vec![(0, &document.tree)];
    while let Some((depth, proof)) = waiting.pop() {
        waiting.extend(proof.parts.iter().rev().map(|part| (depth + 1, part)));
        if proof.amount.is_some() {
            rows.push((depth, proof));
        }
    }
    html! {
        table {
            caption { (pick(lang, "Z čeho se součet skládá", "What the total is made of")) }
            thead { tr {
                th scope="col" { (pick(lang, "Část plánu", "Part of the plan")) }
                th.num scope="col" { (pick(lang, "Částka", "Amount")) }
                th scope="col" { (pick(lang, "Odkud je", "Where from")) }
                th scope="col" { (pick(lang, "Součet částí", "Sum of parts")) }
            } }
            tbody { @for (depth, proof) in rows { tr {
                th scope="row" class=[indented(depth)] lang=[of_plans(lang)] {
                    @if let Some(code) = proof.code { (shown(code)) " " }
                    (cut(proof.title.or(proof.id).unwrap_or("–"), TITLE))
                }
                td.num { (money(proof.amount.unwrap_or_default(), lang)) }
                td.w { @if proof.stated { (pick(lang, "uvedeno", "stated")) } @else { (pick(lang, "sečteno", "added up")) } }
                td.w { @if proof.parts.is_empty() { "–" } @else { (judged(proof.judgement, &proof.judgement.text(lang))) } }
            } } }
        }
    }
}

/// One sum: the picture, and the table with what the picture shows.
fn broken_down(id: &str, sum: &Sum<'_>, lang: Lang) -> Markup {
    let picture = matches!(sum.by, Dimension::Year | Dimension::Source)
        .then(|| picture(id, sum, lang))
        .flatten();
    let unbalanced = sum.rows.iter().any(|row| row.judgement.verdict != TotalVerdict::Balanced);
    html! {
        h4 { (heading(sum.by, lang)) }
        @if let Some(picture) = picture { figure { (picture) } }
        table {
            caption.hidden { (title(sum.by, lang)) }
            thead { tr {
                th scope="col" { (capital(sum.by.name().get(lang))) }
                th.num scope="col" { (pick(lang, "Částka", "Amount")) }
                th.num scope="col" { (pick(lang, "Podíl", "Share")) }
                @if unbalanced { th scope="col" { (pick(lang, "Součet", "Sum")) } }
            } }
            tbody { @for row in &sum.rows { tr {
                th scope="row" { (cut(&row.name(sum.by, lang), TITLE)) }
                td.num { (money(row.amount, lang)) }
                td.num { (share(row.amount, sum.amount, lang)) }
                @if unbalanced { td {
                    @if row.judgement.verdict != TotalVerdict::Balanced {
                        (judged(row.judgement, &row.judgement.text(lang)))
                    }
                } }
            } } }
            tfoot { tr {
                th scope="row" { (pick(lang, "Celkem", "Total")) }
                td.num { (money(sum.amount, lang)) }
                td.num { (share(sum.amount, sum.amount, lang)) }
                @if unbalanced { td { (judged(sum.judgement, &sum.judgement.together(lang))) } }
            } }
        }
    }
}

fn heading(by: Dimension, lang: Lang) -> &'static str {
    let (cs, en) = match by {
        Dimension::Year => ("Podle let", "By year"),
        Dimension::Source => ("Podle zdrojů", "By source"),
        Dimension::Kind => ("Podle typu opatření", "By kind of measure"),
        Dimension::Territory => ("Podle obcí", "By municipality"),
        Dimension::Orp => ("Podle správních obvodů ORP", "By ORP"),
        Dimension::Service => ("Podle služeb", "By service"),
        _ => return by.name().get(lang),
    };
    pick(lang, cs, en)
}

fn title(by: Dimension, lang: Lang) -> String {
    let by = heading(by, lang);
    let first: String =
        by.chars().take(1).flat_map(char::to_lowercase).chain(by.chars().skip(1)).collect();
    format!("{} {first}", pick(lang, "Peníze", "Money"))
}

/// `12,5 %`
fn share(part: Money, whole: Money, lang: Lang) -> String {
    let tenths = part.percent_of(whole).map(|percent| {
        // A tenth of a percent is what a reader compares.
        let units = percent.units();
        let rounded = (units.abs() + 50) / 100 * 100 * units.signum();
        kpss_core::model::Number::from_units(rounded)
    });
    tenths.map_or_else(
        || "–".to_owned(),
        |percent| format!("{}\u{a0}%", kpss_core::rule::Param::Number(percent).display(lang)),
    )
}

fn picture(id: &str, sum: &Sum<'_>, lang: Lang) -> Option<Markup> {
    let bar = |row: &Row<'_>| Bar {
        label: row.name(sum.by, lang),
        length: row.amount.units(),
        value: money(row.amount, lang),
        hatched: row.kind != RowKind::Value,
    };
    bars(id, &title(sum.by, lang), &sum.rows.iter().map(bar).collect::<Vec<_>>())
}

/// The picture of a document's money by one dimension, of the first rows, and how many are left out.
pub(in crate::pages) fn first_rows(
    id: &str,
    document: &DocumentTotals<'_>,
    by: Dimension,
    most: usize,
    lang: Lang,
) -> Option<(Markup, usize)> {
    let sum = document.sums.iter().find(|sum| sum.by == by && says_something(sum))?;
    let left_out = sum.rows.len().saturating_sub(most);
    let rows = sum.rows.iter().take(most).cloned().collect();
    let picture = picture(id, &Sum { rows, ..sum.clone() }, lang)?;
    Some((picture, left_out))
}
