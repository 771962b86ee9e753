//! Which table of a file is which sheet, and which column which field.

use kpss_core::model::DocumentKind;

use super::record::{Of, Slot, Table};
use crate::grid::{Book, Grid, Row, Value};
use crate::layout::{Card, Layout, Sheet, sheet_name};
use crate::value::fold;
use crate::workbook::Words;

/// How far down headings are looked for.
const DEEPEST: usize = 30;

/// The kind of document that a file holds: that of its card; of several cards, a submission.
pub(super) fn kind_of(book: &Book) -> Option<DocumentKind> {
    let named = |kind: &DocumentKind| {
        let name = sheet_name(kind.shape());
        let called = |grid: &Grid| is_called(&grid.name, [name.title.cs, name.title.en]);
        book.grids.iter().any(called)
    };
    let kinds: Vec<DocumentKind> = DocumentKind::ALL.iter().copied().filter(named).collect();
    match kinds.as_slice() {
        [one] => return Some(*one),
        [] => {}
        _ => return Some(DocumentKind::Submission),
    }
    // Without a card: the kind whose sheets explain most tables of the file.
    let single = DocumentKind::ALL.iter().filter(|kind| **kind != DocumentKind::Submission);
    let explained = |kind: &DocumentKind| {
        let layout = Layout::of(*kind);
        book.grids.iter().filter(|grid| table_of(grid, layout).is_some()).count()
    };
    let counted = single.map(|kind| (explained(kind), kind)).filter(|(count, _)| *count > 0);
    counted.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, kind)| *kind)
}

fn is_called(name: &str, known: [&str; 2]) -> bool {
    let name = fold(name);
    known.iter().any(|known| fold(known) == name)
}

/// Whether a table is one that kpss itself puts beside the content.
pub(super) fn is_own(grid: &Grid) -> bool {
    is_called(&grid.name, [Words::LISTS.cs, Words::LISTS.en])
        || is_called(&grid.name, [Words::GUIDE.cs, Words::GUIDE.en])
        || is_called(&grid.name, ["Nálezy kpss", "kpss findings"])
}

/// What a table of the file is, by its name or else by its headings.
pub(super) fn table_of(grid: &Grid, layout: &Layout) -> Option<Table> {
    for (at, card) in layout.cards.iter().enumerate() {
        let name = card.name().title;
        if is_called(&grid.name, [name.cs, name.en]) {
            return Some(card_table(grid, card, at));
        }
    }
    for (at, sheet) in layout.sheets.iter().enumerate() {
        let name = sheet.name().title;
        if is_called(&grid.name, [name.cs, name.en]) {
            return best_heading(grid, sheet, at).map(|(table, _)| table);
        }
    }
    let found = layout.sheets.iter().enumerate().filter_map(|(at, sheet)| {
        let (table, known) = best_heading(grid, sheet, at)?;
        let all = heading_cells(grid, table.heading_row);
        // A table under another name has to be sure of most of its headings.
        (known >= 3 && known * 3 >= all * 2).then_some((known, table))
    });
    found.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, table)| table)
}

fn heading_cells(grid: &Grid, row: u32) -> usize {
    grid.rows.iter().find(|it| it.index == row).map_or(0, |row| row.cells.len())
}

/// The row of headings that names most fields, and how many.
fn best_heading(grid: &Grid, sheet: &Sheet, at: usize) -> Option<(Table, usize)> {
    let mut best: Option<(Table, usize)> = None;
    for row in grid.rows.iter().take(DEEPEST) {
        let slots = slots(row, sheet);
        let known = slots.len();
        if known > best.as_ref().map_or(0, |(_, count)| *count) {
            best = Some((Table { of: Of::Sheet(at), heading_row: row.index, slots }, known));
        }
    }
    best
}

/// The columns of a row of headings that are known.
fn slots(row: &Row, sheet: &Sheet) -> Vec<(u32, Slot)> {
    let mut found: Vec<(u32, Slot)> = Vec::new();
    for cell in &row.cells {
        let Value::Text(text) = &cell.value else { continue };
        if let Some(slot) = sheet.heading(text)
            && !found.iter().any(|(_, known)| *known == slot)
        {
            found.push((cell.column, slot));
        }
    }
    found
}

/// Whether a row again names three fields or more: it begins another table.
pub(super) fn repeats_headings(row: &Row, sheet: &Sheet) -> bool {
    let texts = || row.cells.iter().filter(|cell| matches!(cell.value, Value::Text(_)));
    let mut left = texts().count();
    let mut found: Vec<Slot> = Vec::new();
    for cell in texts() {
        if found.len() + left < 3 {
            return false;
        }
        left -= 1;
        let Value::Text(text) = &cell.value else { continue };
        found.extend(sheet.heading(text).filter(|slot| !found.contains(slot)));
    }
    found.len() >= 3
}

/// The fields of a card: the row of each, by the label in its first column.
fn card_table(grid: &Grid, card: &Card, at: usize) -> Table {
    let mut slots = Vec::new();
    let mut heading_row = 0;
    for row in &grid.rows {
        let Some(first) = row.cells.first() else { continue };
        let Value::Text(label) = &first.value else { continue };
        if is_called(label, [Words::FIELD.cs, Words::FIELD.en]) {
            heading_row = row.index;
        }
        if let (Some(field), 0) = (card.label(label), first.column) {
            slots.push((row.index, Slot::Field(field)));
        }
    }
    Table { of: Of::Card(at), heading_row, slots }
}
