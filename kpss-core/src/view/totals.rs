//! Totals for people.

use crate::codes::FUNDING_SOURCES;
use crate::lang::Lang;
use crate::model::MeasureKind;
use crate::query::totals::{
    Because, Dimension, DocumentTotals, Judgement, Proof, Row, RowKind, Sum, TotalVerdict, Totals,
};
use crate::render::{Column, Page, View};
use crate::wording::{capital, money, pick, terms};

impl Judgement {
    /// The verdict in words: `nesouhlasí, chybí 5 Kč`.
    pub fn text(&self, lang: Lang) -> String {
        let verdict = self.verdict.name().get(lang);
        let because = self.because.map(|because| because.name().get(lang));
        match (self.by, because) {
            (Some(by), _) => {
                let size = money(by.abs(), lang);
                let word = match (lang, by.is_negative()) {
                    (Lang::Cs, false) => "v částech chybí",
                    (Lang::Cs, true) => "v částech přebývá",
                    (Lang::En, false) => "the parts lack",
                    (Lang::En, true) => "the parts exceed it by",
                };
                format!("{verdict}: {word} {size}")
            }
            (None, Some(because)) => format!("{verdict}: {because}"),
            (None, None) => verdict.to_owned(),
        }
    }

    /// The verdict on several differences together.
    pub fn together(&self, lang: Lang) -> String {
        match (self.verdict, self.by) {
            (TotalVerdict::NotBalanced, Some(by)) => {
                let (verdict, size) = (self.verdict.name().get(lang), money(by.abs(), lang));
                match lang {
                    Lang::Cs => format!("{verdict} o {size}"),
                    Lang::En => format!("{verdict} by {size}"),
                }
            }
            _ => self.text(lang),
        }
    }
}

impl Row<'_> {
    /// What the row is, in words.
    pub fn name(&self, by: Dimension, lang: Lang) -> String {
        let key = self.key.as_deref().unwrap_or_default();
        match (self.kind, by) {
            (RowKind::Value, Dimension::Source) => FUNDING_SOURCES
                .get(key)
                .map_or(key, |source| pick(lang, source.cs, source.en))
                .to_owned(),
            (RowKind::Value, Dimension::Kind) => {
                MeasureKind::from_code(key).map_or(key, |kind| kind.name().get(lang)).to_owned()
            }
            (RowKind::Value, _) => self.label.unwrap_or(key).to_owned(),
            (kind, _) => kind.name().get(lang).to_owned(),
        }
    }
}

impl View for Totals<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        for document in &self.documents {
            write(document, lang, &mut page);
        }
        if self.documents.iter().any(lacks_register) {
            page.paragraph(pick(
                lang,
                "Součty podle ORP chybějí: bez seznamu obcí (--municipalities) nelze určit, ve \
                 kterém ORP která obec leží.",
                "Sums by ORP are missing: without the list of municipalities (--municipalities) it \
                 cannot be told in which ORP each of them lies.",
            ));
        }
        page
    }
}

fn write(document: &DocumentTotals<'_>, lang: Lang, page: &mut Page) {
    let amount = || Column::numbers(capital(terms::AMOUNT.get(lang)));
    let sum_of = || Column::words(capital(terms::SUM.get(lang)));
    page.title(document.title.unwrap_or(document.id));
    let Some(total) = document.tree.amount else {
        return page.paragraph(pick(
            lang,
            "Dokument neuvádí žádnou částku.",
            "No amount is stated.",
        ));
    };
    let (word, verdict) = (pick(lang, "Celkem", "Total"), document.judgement.together(lang));
    page.paragraph(format!("{word} {} – {verdict}.", money(total, lang)));
    if document.tree.parts.iter().any(|part| part.amount.is_some()) {
        page.section(pick(lang, "Podle uzlů", "By node"));
        let head = [Column::words(pick(lang, "Uzel", "Node")), amount(), sum_of()];
        page.table(head, nodes(&document.tree, lang));
    }
    for sum in document.sums.iter().filter(|sum| says_something(sum)) {
        let name = sum.by.name().get(lang);
        page.section(format!("{}: {}", capital(name), sum.judgement.together(lang)));
        let head = [
            Column::words(name),
            amount(),
            Column::numbers(pick(lang, "Částí", "Parts")),
            sum_of(),
        ];
        let row = |row: &Row<'_>| {
            let balanced = row.judgement.verdict == TotalVerdict::Balanced;
            let verdict = if balanced { String::new() } else { row.judgement.text(lang) };
            let parts = row.parts.len().to_string();
            vec![row.name(sum.by, lang), money(row.amount, lang), parts, verdict]
        };
        page.table(head, sum.rows.iter().map(row).collect());
    }
}

/// Whether money is broken down by municipality and nothing says in which ORP each lies.
fn lacks_register(document: &DocumentTotals<'_>) -> bool {
    let of = |by| document.sums.iter().find(move |sum| sum.by == by);
    of(Dimension::Territory).is_some_and(says_something)
        && of(Dimension::Orp).is_some_and(|sum| sum.judgement.because == Some(Because::NoRegister))
}

/// A sum whose only row says that nothing is known is left out.
fn says_something(sum: &Sum<'_>) -> bool {
    sum.rows.iter().any(|row| row.kind != RowKind::Unassigned)
}

/// The nodes that have an amount, indented by depth.
fn nodes(top: &Proof<'_>, lang: Lang) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut waiting: Vec<(usize, &Proof<'_>)> = top.parts.iter().rev().map(|p| (0, p)).collect();
    while let Some((depth, proof)) = waiting.pop() {
        waiting.extend(proof.parts.iter().rev().map(|part| (depth + 1, part)));
        let Some(amount) = proof.amount else { continue };
        let title = proof.title.or(proof.id).unwrap_or("–");
        let name = proof.code.map_or(title.to_owned(), |code| format!("{code} {title}"));
        let indent = "\u{a0}\u{a0}".repeat(depth);
        rows.push(vec![format!("{indent}{name}"), money(amount, lang), proof.judgement.text(lang)]);
    }
    rows
}
