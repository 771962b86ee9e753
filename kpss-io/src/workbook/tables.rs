//! A document as plain tables, without a look: for CSV, and for tests of reading.

use kpss_core::model::DocumentKind;
use kpss_core::{Document, Lang};
use serde_json::Value;

use super::cannot_hold::CannotHold;
use super::entry::Entry;
use super::fill::{Filled, FilledRow, fill};
use super::help_texts::Words;
use crate::grid::{self, Book, Cell, Grid, Row};
use crate::layout::{Card, Layout, Sheet};
use crate::transcribe::transcribe;

/// The tables of a document; cards and sheets without content are left out.
///
/// # Errors
/// What a table cannot hold, with its place.
pub fn tables(document: &Document, lang: Lang) -> Result<Book, CannotHold> {
    let layout = Layout::of(document.kind());
    let filled = fill(document, layout, lang)?;
    let book = of_filled(&filled, layout, lang);
    comes_back(document, &book)?;
    Ok(book)
}

/// Reads the tables again: what would not come back as it was is refused here, whatever the reason.
pub(super) fn comes_back(document: &Document, book: &Book) -> Result<(), CannotHold> {
    let read = transcribe("document", book).ok();
    let back = read.and_then(|read| Document::read(&read.json).ok());
    match back {
        Some(back) if back == *document => Ok(()),
        Some(back) => {
            let value = |document: &Document| serde_json::to_value(document).unwrap_or_default();
            let pointer = first_difference(&value(document), &value(&back), String::new());
            Err(other(&pointer.unwrap_or_default()))
        }
        None => Err(other("")),
    }
}

fn other(pointer: &str) -> CannotHold {
    CannotHold::new(
        pointer,
        "hodnota by se z tabulky vrátila jiná, například proto, že se jmenuje stejně jako jiný záznam",
        "the value would come back from a table as another one, for example because it is called as \
         another record is",
    )
}

/// The first place in which two values differ.
fn first_difference(one: &Value, other: &Value, at: String) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys = one.keys().chain(other.keys().filter(|key| !one.contains_key(*key)));
            keys.into_iter().find_map(|key| match (one.get(key), other.get(key)) {
                (Some(one), Some(other)) => first_difference(one, other, format!("{at}/{key}")),
                _ => Some(format!("{at}/{key}")),
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| {
                first_difference(one, other, format!("{at}/{index}"))
            })
        }
        _ => (one != other).then_some(at),
    }
}

/// The tables of what was laid out.
pub(super) fn of_filled(filled: &Filled, layout: &Layout, lang: Lang) -> Book {
    let cards = layout.cards.iter().zip(&filled.cards);
    let cards = cards.filter(|(_, documents)| !documents.is_empty());
    let sheets = layout.sheets.iter().zip(&filled.sheets);
    let sheets = sheets.filter(|(_, rows)| !rows.is_empty());
    let mut grids: Vec<Grid> =
        cards.map(|(card, documents)| of_card(card, documents, lang)).collect();
    grids.extend(sheets.map(|(sheet, rows)| of_sheet(sheet, rows, layout.kind, lang)));
    Book { grids, ..Book::default() }
}

fn of_card(card: &Card, documents: &[Vec<Option<Entry>>], lang: Lang) -> Grid {
    let headings = documents.iter().map(|_| text(Words::VALUE.get(lang)));
    let mut lines = vec![std::iter::once(text(Words::FIELD.get(lang))).chain(headings).collect()];
    for (at, field) in card.fields.iter().enumerate() {
        let values = documents.iter().map(|document| document.get(at).cloned().flatten());
        lines.push(std::iter::once(text(field.heading.get(lang))).chain(values).collect());
    }
    table(card.name().title.get(lang), &lines)
}

fn of_sheet(sheet: &Sheet, rows: &[FilledRow], kind: DocumentKind, lang: Lang) -> Grid {
    let several = kind == DocumentKind::Submission;
    let (place, owner) = (sheet.has_several_places(), sheet.has_owner());
    let mark = sheet.needs_mark();
    let helpers = [
        (several, Words::DOCUMENT),
        (place, Words::PLACE),
        (owner, Words::OWNER),
        (mark, Words::MARK),
    ];
    let used = helpers.iter().filter(|(used, _)| *used);
    let headings = used.map(|(_, words)| text(words.get(lang)));
    let fields = sheet.columns.iter().map(|column| text(column.heading.get(lang)));
    let mut lines: Vec<Vec<Option<Entry>>> = vec![headings.chain(fields).collect()];
    for row in rows {
        let title = sheet.places.get(row.place).map(|place| place.title.get(lang));
        let stated = [
            (several, text(&row.document)),
            (place, title.and_then(text)),
            (owner, row.owner.as_deref().and_then(text)),
            (mark, row.mark.as_deref().and_then(text)),
        ];
        let stated = stated.into_iter().filter(|(used, _)| *used).map(|(_, entry)| entry);
        lines.push(stated.chain(row.cells.iter().cloned()).collect());
    }
    table(sheet.name().title.get(lang), &lines)
}

fn text(text: &str) -> Option<Entry> {
    (!text.is_empty()).then(|| Entry::Text(text.to_owned()))
}

fn table(name: &str, lines: &[Vec<Option<Entry>>]) -> Grid {
    let row = |(index, line): (u32, &Vec<Option<Entry>>)| {
        let cells = (0..).zip(line).filter_map(|(column, entry)| {
            let value = match entry.as_ref()? {
                Entry::Text(text) => grid::Value::Text(text.as_str().into()),
                Entry::Number(number) => grid::Value::Number(*number),
                Entry::Date(day) => grid::Value::Date(*day),
            };
            Some(Cell { column, value, formula: false, struck: false, comment: false })
        });
        Row { index, hidden: false, cells: cells.collect() }
    };
    let rows = (0..).zip(lines).map(row).collect();
    Grid { name: name.to_owned(), rows, ..Grid::default() }
}
