//! From tables to a document: the template filled in, and tables that look like it.
//!
//! Sheets are known by their names, or else by their headings; columns by their headings, wherever
//! they stand. What is read is written down as JSON, with the cell of each value, and whatever was
//! not taken over exactly as it stands is a remark, which the core turns into a finding.

mod cell_value;
mod emit;
mod form;
mod ids;
mod links;
mod located;
mod owners;
mod recognise;
mod record;
mod register;
mod rows;
mod spots;
mod values;

pub use located::Located;
pub(crate) use rows::shown;

use kpss_core::model::DocumentKind;
use kpss_core::{Cell, LocalizedText, Part, Remark, RemarkKind, Transcript};

use crate::grid::{Address, Book};
use crate::layout::Layout;
use crate::map::Mapped;
use record::Reading;
use register::Register;

/// A document read from tables.
#[derive(Debug)]
pub struct Transcription {
    /// The document as JSON.
    pub json: String,
    /// Where each value stood.
    pub cells: Located,
    /// What was noticed.
    pub remarks: Vec<Remark>,
}

impl Transcription {
    /// The document as the core takes it, beside the file from which it was read.
    pub fn transcript<'a>(&'a self, original: &'a [u8]) -> Transcript<'a> {
        let (json, remarks) = (self.json.as_str(), self.remarks.as_slice());
        Transcript { original, json, cells: &self.cells, remarks }
    }
}

/// Why no document came of a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.en)]
pub struct NoDocument(pub LocalizedText);

/// Reads the document that tables hold. The name of the file serves for the identifier where the
/// tables state none.
///
/// # Errors
/// No sheet looks like a part of a document.
pub fn transcribe(name: &str, book: &Book) -> Result<Transcription, NoDocument> {
    let kind = recognise::kind_of(book).ok_or_else(|| no_document(book))?;
    Ok(read(name, book, kind, None))
}

/// The same of tables that nobody needs any more: their memory is free before the document grows.
pub(crate) fn transcribe_once(name: &str, book: Book) -> Result<Transcription, NoDocument> {
    let kind = recognise::kind_of(&book).ok_or_else(|| no_document(&book))?;
    let reading = rows::read(&book, Layout::of(kind), None);
    let names = names(&book);
    drop(book);
    Ok(put_together(name, reading, kind, names, None))
}

/// Reads the document that a map makes of a file's tables.
///
/// # Errors
/// The map found nothing in the file.
pub fn transcribe_mapped(name: &str, mapped: &Mapped) -> Result<Transcription, NoDocument> {
    if mapped.book.grids.is_empty() {
        return Err(NoDocument(LocalizedText::new(
            "žádná tabulka souboru neodpovídá mapě; návrh mapy vypíše kpss map guess",
            "no table of the file is like the map says; kpss map guess proposes one",
        )));
    }
    Ok(read(name, &mapped.book, mapped.kind, Some(mapped)))
}

fn read(name: &str, book: &Book, kind: DocumentKind, mapped: Option<&Mapped>) -> Transcription {
    let reading = rows::read(book, Layout::of(kind), mapped.map(|mapped| &mapped.origins));
    put_together(name, reading, kind, names(book), mapped)
}

fn names(book: &Book) -> Vec<String> {
    book.grids.iter().map(|grid| grid.name.clone()).collect()
}

fn put_together(
    name: &str,
    mut reading: Reading,
    kind: DocumentKind,
    names: Vec<String>,
    mapped: Option<&Mapped>,
) -> Transcription {
    let layout = Layout::of(kind);
    ids::complete(&mut reading, layout, name);
    let register = Register::of(&reading, layout);
    let owned = owners::of_all(&reading, layout, &register);
    let links = links::of_all(&reading, &register);
    owners::settle(&mut reading, owned);
    links::settle(&mut reading, links);
    let origins = mapped.map(|mapped| mapped.origins.clone());
    let mut read = emit::emit(reading, layout, names, origins);
    if let Some(mapped) = mapped {
        left_out(&mut read, mapped);
    }
    read
}

/// What a map left in the file.
fn left_out(read: &mut Transcription, mapped: &Mapped) {
    let name = |grid: usize| mapped.origins.names.get(grid).cloned().unwrap_or_default();
    let cell = |grid, cell: String| Some(Cell { sheet: name(grid), cell, heading: String::new() });
    let nearest = String::new;
    for grid in &mapped.left {
        let kind = RemarkKind::NotRead { part: Part::Sheet, name: name(*grid), nearest: nearest() };
        let cell = cell(*grid, String::new());
        read.remarks.push(Remark { kind, pointer: String::new(), cell });
    }
    // Ten cards with one unknown label are one cause: named at the first, with their number.
    let mut counted: Vec<(Part, usize, &str, Address, usize)> = Vec::new();
    for (part, grid, heading, at) in &mapped.unknown {
        match counted.iter_mut().find(|(_, _, known, ..)| *known == heading.as_str()) {
            Some((.., count)) => *count += 1,
            None => counted.push((*part, *grid, heading, *at, 1)),
        }
    }
    for (part, grid, heading, at, count) in counted {
        let times = if count > 1 { format!(" ({count}×)") } else { String::new() };
        let (name, nearest) = (format!("{heading}{times}"), nearest());
        let kind = RemarkKind::NotRead { part, name, nearest };
        let cell = cell(grid, at.to_string());
        read.remarks.push(Remark { kind, pointer: String::new(), cell });
    }
}

fn no_document(book: &Book) -> NoDocument {
    if book.grids.is_empty() {
        return NoDocument(LocalizedText::new(
            "v souboru není žádná tabulka; čtou se jen tabulky, běžný text přepište do šablony \
             (kpss template)",
            "the file has no table; only tables are read, so write what its text says into the \
             template (kpss template)",
        ));
    }
    let names: Vec<&str> = book.grids.iter().map(|grid| grid.name.as_str()).take(10).collect();
    let names = names.join(", ");
    let kinds = |lang: kpss_core::Lang| {
        let names = DocumentKind::ALL.iter().map(|kind| crate::layout::sheet_name(kind.shape()));
        names.map(|name| name.title.get(lang)).collect::<Vec<_>>().join(", ")
    };
    NoDocument(LocalizedText::new(
        format!(
            "v souboru není žádný list šablony (má tabulky: {names}); čeká se list {} nebo tabulka \
             se známými nadpisy, jiné tabulky popíše mapa (kpss map guess)",
            kinds(kpss_core::Lang::Cs)
        ),
        format!(
            "the file has no sheet of the template (its tables: {names}); expected is a sheet {} or \
             a table with known headings, other tables are described by a map (kpss map guess)",
            kinds(kpss_core::Lang::En)
        ),
    ))
}
