//! A map applied to a file: tables as the template has them, with the place of each cell.

mod made;
mod sheet;

use std::collections::BTreeMap;

use kpss_core::Part;
use kpss_core::model::DocumentKind;

use super::description::{Column, Form, Level, Map, MapError, Table};
use super::find::{Found, find};
use super::origin::Origins;
use super::target::Target;
use crate::grid::{Address, Book, Cell, Grid, Shown};
use crate::value::{MoneyUnit, Understood, fold, heading_unit};
use made::Made;
use sheet::OutSheet;

/// Tables as the template has them.
#[derive(Debug)]
pub struct Mapped {
    /// The kind of document.
    pub kind: DocumentKind,
    /// The tables.
    pub book: Book,
    /// Where each cell comes from.
    pub origins: Origins,
    /// Tables of the file of which nothing was taken over.
    pub left: Vec<usize>,
    /// Columns and fields with content that the map does not know: table, heading and its place.
    pub unknown: Vec<(Part, usize, String, Address)>,
}

/// Applies a map to the tables of a file.
///
/// # Errors
/// The map names what does not exist.
pub fn apply(map: &Map, book: &Book) -> Result<Mapped, MapError> {
    let kind = map.kind()?;
    let mut applying = Applying { kind, book, sheets: Vec::new(), marks: 0, unknown: Vec::new() };
    let mut left = Vec::new();
    for (number, grid) in book.grids.iter().enumerate() {
        let table = map.tables.iter().find_map(|table| Some((table, find(grid, table)?)));
        match table {
            Some((table, found)) => applying.table(number, grid, table, &found)?,
            None if grid.rows.is_empty() => {}
            None => left.push(number),
        }
    }
    Ok(applying.finish(left))
}

struct Applying<'b> {
    kind: DocumentKind,
    book: &'b Book,
    sheets: Vec<OutSheet>,
    marks: u32,
    unknown: Vec<(Part, usize, String, Address)>,
}

/// What a column means, its heading in the file, and the cell with its place.
type Meant<'m> = (&'m Column, String, Option<(Address, Cell)>);

/// The nodes above a row: level, mark and name.
type Above = Vec<(Level, String, String)>;

impl Applying<'_> {
    fn table(
        &mut self,
        number: usize,
        grid: &Grid,
        table: &Table,
        found: &Found<'_>,
    ) -> Result<(), MapError> {
        match table.form {
            Form::Card => {
                let first = Address { row: found.heading_row, column: 0 };
                let cells: Vec<Meant<'_>> = found
                    .columns
                    .iter()
                    .map(|(row, column)| {
                        let row = grid.rows.iter().find(|it| it.index == *row);
                        let heading = row.and_then(|row| row.cells.first()).map(text_of);
                        let value =
                            row.and_then(|row| row.cells.get(1).map(|cell| (row.index, cell)));
                        let value = value.map(|(row, cell)| {
                            let at = Address { row, column: cell.column };
                            (at, as_seen(grid, at, cell))
                        });
                        (*column, heading.unwrap_or_default(), value)
                    })
                    .collect();
                self.record(number, first, table, &cells, &mut Above::new())?;
                self.unknown_labels(number, grid, found);
            }
            Form::Rows => {
                let mut above = Above::new();
                let headings = grid.rows.iter().find(|row| row.index == found.heading_row);
                let heading = |column: u32| {
                    let cells = headings.into_iter().flat_map(|row| &row.cells);
                    let cell = cells.into_iter().find(|cell| cell.column == column);
                    cell.map(text_of).unwrap_or_default()
                };
                for row in grid.rows.iter().filter(|row| row.index > found.heading_row) {
                    let cells: Vec<Meant<'_>> = found
                        .columns
                        .iter()
                        .map(|(column, meaning)| {
                            let cell = row.cells.iter().find(|cell| cell.column == *column);
                            let at = Address { row: row.index, column: *column };
                            (
                                *meaning,
                                heading(*column),
                                cell.map(|cell| (at, as_seen(grid, at, cell))),
                            )
                        })
                        .collect();
                    let is_blank = cells.iter().all(|(_, _, cell)| cell.is_none());
                    if !is_blank {
                        let at = Address { row: row.index, column: 0 };
                        self.record(number, at, table, &cells, &mut above)?;
                    }
                    for cell in &row.cells {
                        let is_known = found.columns.iter().any(|(it, _)| *it == cell.column);
                        let is_listed = || {
                            self.unknown
                                .iter()
                                .any(|(_, grid, _, at)| *grid == number && at.column == cell.column)
                        };
                        if !is_known && !is_listed() {
                            let at = Address { row: found.heading_row, column: cell.column };
                            let name = heading(cell.column);
                            let letters = crate::grid::column_letters(cell.column);
                            let name = if name.is_empty() { letters } else { name };
                            self.unknown.push((Part::Column, number, name, at));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn unknown_labels(&mut self, number: usize, grid: &Grid, found: &Found<'_>) {
        for row in &grid.rows {
            let is_known = found.columns.iter().any(|(it, _)| *it == row.index);
            if let (false, [label, _, ..]) = (is_known, row.cells.as_slice()) {
                let at = Address { row: row.index, column: label.column };
                self.unknown.push((Part::Field, number, text_of(label), at));
            }
        }
    }

    fn mark(&mut self) -> String {
        self.marks += 1;
        format!("~{}", self.marks)
    }

    fn sheet(&mut self, record: &str) -> Result<&mut OutSheet, MapError> {
        let target = Target::of(self.kind, record, &BTreeMap::new())?;
        let known = self.sheets.iter().position(|sheet| sheet.target.sheet == target.sheet);
        let at = known.unwrap_or_else(|| {
            self.sheets.push(OutSheet { target, records: Vec::new() });
            self.sheets.len() - 1
        });
        self.sheets.get_mut(at).ok_or_else(|| MapError::new(String::new(), String::new()))
    }

    /// One row or card: the nodes above it, its own record, and those that belong to it.
    fn record(
        &mut self,
        number: usize,
        at: Address,
        table: &Table,
        cells: &[Meant<'_>],
        above: &mut Above,
    ) -> Result<(), MapError> {
        for (column, heading, cell) in cells.iter().filter(|(column, ..)| column.parent.is_some()) {
            self.above(number, table, column, heading, cell.as_ref(), above)?;
        }
        let mark = self.mark();
        let owner = above.last().map(|(_, mark, _)| mark.clone());
        let mut own = Made::new(number, at, mark.clone(), owner);
        own.set(&table.set);
        let mut others = Vec::new();
        for (column, heading, cell) in cells.iter().filter(|(column, ..)| column.parent.is_none()) {
            let Some((place, cell)) = cell else { continue };
            let stated = |unit| Understood::Plain(MoneyUnit::from(unit));
            let unit = column.unit.map_or_else(|| heading_unit(heading), stated);
            if let Some(record) = &column.record {
                let owner = Some(mark.clone());
                let mut made = Made::new(number, *place, String::new(), owner);
                made.put(&column.field, *place, heading, cell, &unit);
                made.set(&column.set);
                others.push((record, made));
            } else {
                own.put(&column.field, *place, heading, cell, &unit);
                own.set(&column.set);
            }
        }
        if own.values.keys().all(|field| table.set.contains_key(field)) && others.is_empty() {
            return Ok(());
        }
        let sheet = self.sheet(&table.record)?;
        sheet.records.push(own);
        for (record, mut made) in others {
            made.mark = self.mark();
            self.sheet(record)?.records.push(made);
        }
        Ok(())
    }

    /// The node that a column names above the row; a new name begins a new one.
    fn above(
        &mut self,
        number: usize,
        table: &Table,
        column: &Column,
        heading: &str,
        cell: Option<&(Address, Cell)>,
        above: &mut Above,
    ) -> Result<(), MapError> {
        let (Some(level), Some((at, cell))) = (column.parent, cell) else { return Ok(()) };
        let name = fold(&text_of(cell));
        let depth = above.iter().position(|(known, ..)| *known == level).unwrap_or(above.len());
        if above.get(depth).is_some_and(|(_, _, known)| *known == name) || name.is_empty() {
            return Ok(());
        }
        above.truncate(depth);
        let mark = self.mark();
        let owner = above.last().map(|(_, mark, _)| mark.clone());
        let mut made = Made::new(number, *at, mark.clone(), owner);
        made.put(&column.field, *at, heading, cell, &Understood::Nothing(String::new()));
        made.set(&column.set);
        made.set(&BTreeMap::from([("level".to_owned(), level.code().to_owned())]));
        above.push((level, mark, name));
        self.sheet(&table.record)?.records.push(made);
        Ok(())
    }

    fn finish(self, left: Vec<usize>) -> Mapped {
        let names: Vec<String> = self.book.grids.iter().map(|grid| grid.name.clone()).collect();
        let mut origins = Origins::new(names);
        let mut grids = Vec::new();
        for (number, sheet) in self.sheets.iter().enumerate() {
            grids.push(sheet.grid(number, &mut origins));
        }
        let (kind, unknown) = (self.kind, self.unknown);
        let Book { format, epoch_1904, .. } = *self.book;
        let book = Book { grids, format, epoch_1904, ..Book::default() };
        Mapped { kind, book, origins, left, unknown }
    }
}

/// A cell as people see it.
fn as_seen(grid: &Grid, at: Address, cell: &Cell) -> Cell {
    let struck = cell.struck || grid.looks_of(at).any(|it| *it == Shown::PartlyStruck);
    Cell { value: grid.seen(at, &cell.value).into_owned(), struck, ..cell.clone() }
}

fn text_of(cell: &Cell) -> String {
    crate::transcribe::shown(&cell.value)
}
