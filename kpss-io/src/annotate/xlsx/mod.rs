//! Findings in a workbook: colours and notes at the cells, and a list of all on a first sheet.

mod address;
mod anchor;
mod book;
mod comments;
mod fill;
mod list;
mod list_formats;
mod notes;
mod sheet;
mod styles;
mod vml;

use std::collections::BTreeMap;

use crate::grid::Address;

use super::note::{Line, lines};
use super::package::Package;
use super::relations::{add_type, drop_parts, drop_signatures, relations_of};
use super::xml::{Edits, Part};
use super::{AnnotateError, Mark, Texts};
use book::Book;
use comments::Notes;
use list::Entry;
use sheet::{Cells, Painter};
use styles::Styles;

use kpss_core::lists::Order as _;

const WORKSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/// As many findings as fit on a sheet with its head.
const LIMIT: usize = 1_000_000;

pub(super) fn annotate(
    original: &[u8],
    marks: &[Mark],
    texts: &Texts,
) -> Result<Vec<u8>, AnnotateError> {
    if marks.len() > LIMIT {
        return Err(AnnotateError::TooManyMarks { limit: LIMIT });
    }
    let mut package = Package::open(original)?;
    let mut book = Book::read(&mut package)?;
    let signed = drop_signatures(&mut package)?;
    let mut styles = Styles::read(&mut package, &book)?;
    let placed = placed(marks, &book);
    let mut shapes = vml::Numbers::read(&mut package)?;
    for at in 0..book.sheets.len() {
        if Some(at) == book.old_list {
            continue;
        }
        let marks: Vec<&Mark> =
            placed.iter().filter(|p| p.sheet == Some(at)).map(|p| p.mark).collect();
        let Some(mut part) = part_of(&mut package, &book, at)? else { continue };
        let mut changed = false;
        if let Some(text) = sheet::unselect(&part)? {
            part.text = text;
            changed = true;
        }
        let worksheet = book.sheets.get(at).is_some_and(|sheet| sheet.worksheet);
        if worksheet && (book.painted || marks.iter().any(|mark| mark.address.is_some())) {
            let (cells, notes) = of_sheet(&part, &marks, texts)?;
            let mut edits = Edits::default();
            Painter { part: &part, styles: &mut styles, cells: &cells, restore: book.painted }
                .paint(&mut edits)?;
            changed |= !edits.is_empty();
            part.text = edits.apply(&part.text);
            changed |= notes::store(&mut package, &book, &mut part, &notes, texts, &mut shapes)?;
        }
        if changed {
            package.put(&part.name, part.text);
        }
    }
    let name = book.free_name(&texts.sheet);
    let entries: Vec<Entry<'_>> = placed.iter().map(|place| place.entry(&book)).collect();
    let written = list::write(&entries, texts, signed, book.namespace(), &mut styles);
    let part = list_part(&mut package, &mut book)?;
    package.put(&part, written.xml);
    let fills = styles.replaced();
    styles.store(&mut package, &mut book)?;
    let list = book::List {
        name: &name,
        part: &part,
        header: &written.header,
        table: &written.table,
        fills: &fills,
    };
    book.store(&mut package, &list)?;
    package.finish()
}

/// A finding and the place of its sheet in the workbook.
struct Placed<'a> {
    mark: &'a Mark,
    sheet: Option<usize>,
}

impl<'a> Placed<'a> {
    fn entry<'b>(&self, book: &'b Book) -> Entry<'b>
    where
        'a: 'b,
    {
        let sheet = self.sheet.and_then(|at| book.sheets.get(at));
        Entry { mark: self.mark, sheet: sheet.map(|sheet| sheet.name.as_str()) }
    }
}

/// Sorted by severity, then by place: the whole file, sheets in their order, unknown sheets.
fn placed<'a>(marks: &'a [Mark], book: &Book) -> Vec<Placed<'a>> {
    let mut known: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    let mut placed: Vec<Placed<'_>> = marks
        .iter()
        .map(|mark| {
            let sheet = *known.entry(&mark.sheet).or_insert_with(|| book.position(&mark.sheet));
            Placed { mark, sheet }
        })
        .collect();
    placed.order_by_key(|place| {
        let mark = place.mark;
        let unknown = place.sheet.is_none() && !mark.sheet.is_empty();
        (mark.weight, unknown, place.sheet, mark.address)
    });
    placed
}

fn part_of(
    package: &mut Package<'_>,
    book: &Book,
    at: usize,
) -> Result<Option<Part>, AnnotateError> {
    let Some(name) = book.sheets.get(at).and_then(|sheet| sheet.part.as_ref()) else {
        return Ok(None);
    };
    package.part(name).map(Some)
}

/// The cells to paint on a sheet and the texts of their notes. A cell hidden by a merged area gives
/// way to the upper left cell of the area.
fn of_sheet(part: &Part, marks: &[&Mark], texts: &Texts) -> Result<(Cells, Notes), AnnotateError> {
    let mut by_cell: BTreeMap<Address, Vec<&Mark>> = BTreeMap::new();
    for mark in marks {
        let inside = |a: &Address| a.row <= address::LAST.row && a.column <= address::LAST.column;
        if let Some(address) = mark.address.filter(inside) {
            by_cell.entry(address).or_default().push(mark);
        }
    }
    for (first, last) in sheet::merged(part)? {
        let rows =
            Address { row: first.row, column: 0 }..=Address { row: last.row, column: u32::MAX };
        let columns = first.column..=last.column;
        let hidden = by_cell.range(rows).map(|(address, _)| *address);
        let hidden: Vec<Address> =
            hidden.filter(|a| *a != first && columns.contains(&a.column)).collect();
        for address in hidden {
            let moved = by_cell.remove(&address).unwrap_or_default();
            by_cell.entry(first).or_default().extend(moved);
        }
    }
    let mut cells = Cells::new();
    let mut notes = Notes::new();
    for (address, mut marks) in by_cell {
        marks.order_by_key(|mark| mark.weight);
        let Some(worst) = marks.first() else { continue };
        cells.entry(address.row).or_default().insert(address.column, worst.weight);
        let mut note: Vec<Line> = Vec::new();
        for mark in marks {
            if !note.is_empty() {
                note.push(Line { bold: false, text: String::new() });
            }
            note.extend(lines(mark, texts));
        }
        notes.insert(address, note);
    }
    Ok((cells, notes))
}

/// The part for the list: that of the last time without its relations, or a new one.
fn list_part(package: &mut Package<'_>, book: &mut Book) -> Result<String, AnnotateError> {
    if let Some(name) = book.old_list_part().and_then(|sheet| sheet.part.clone()) {
        let part = package.part(&name)?;
        let mut formula = false;
        for tag in part.tags() {
            formula |= tag?.name.rsplit(':').next() == Some("f");
        }
        // The order of calculation names all formulas; Excel makes it anew where there is none.
        if formula && let Some(chain) = book.relations.by_kind("calcChain").cloned() {
            book.relations.remove(package, &chain.id)?;
            drop_parts(package, &[chain.target])?;
        }
        drop_parts(package, &[relations_of(&name)])?;
        return Ok(name);
    }
    let name = package.free_name("xl/worksheets/sheet#.xml");
    add_type(package, &name, WORKSHEET)?;
    Ok(name)
}
