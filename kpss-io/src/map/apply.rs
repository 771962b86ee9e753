//! A map applied to a file: tables as the template has them, with the place of each cell.

use std::collections::{BTreeMap, HashMap};

use kpss_core::model::DocumentKind;
use kpss_core::{Lang, Part};

use super::description::{Column, Form, Level, Map, MapError, Table};
use super::find::{Found, find};
use super::origin::{Origin, Origins};
use super::period::split;
use super::target::Target;
use crate::grid::{Address, Book, Cell, Grid, Row, Value};
use crate::layout::choices;
use crate::value::{Unit, fold};
use crate::workbook::Words;

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

/// One value and where it comes from.
struct Put {
    value: Value,
    origin: Option<Address>,
    heading: String,
    unit: Unit,
    flags: (bool, bool),
}

/// One record.
struct Made {
    grid: usize,
    at: Address,
    mark: String,
    owner: Option<String>,
    values: BTreeMap<String, Put>,
}

/// The records of one sheet.
struct OutSheet {
    target: Target,
    records: Vec<Made>,
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
                            (Address { row, column: cell.column }, cell.clone())
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
                            (*meaning, heading(*column), cell.map(|cell| (at, cell.clone())))
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
        let mut own =
            Made { grid: number, at, mark: mark.clone(), owner: None, values: BTreeMap::new() };
        own.owner = above.last().map(|(_, mark, _)| mark.clone());
        own.set(&table.set);
        let mut others = Vec::new();
        for (column, heading, cell) in cells.iter().filter(|(column, ..)| column.parent.is_none()) {
            let Some((place, cell)) = cell else { continue };
            let unit = column.unit.map_or_else(|| Unit::of_heading(heading), Unit::from);
            if let Some(record) = &column.record {
                let owner = Some(mark.clone());
                let mut made = Made {
                    grid: number,
                    at: *place,
                    mark: String::new(),
                    owner,
                    values: BTreeMap::new(),
                };
                made.put(&column.field, *place, heading, cell, unit);
                made.set(&column.set);
                others.push((record, made));
            } else {
                own.put(&column.field, *place, heading, cell, unit);
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
        let mut made =
            Made { grid: number, at: *at, mark: mark.clone(), owner, values: BTreeMap::new() };
        made.put(&column.field, *at, heading, cell, Unit::One);
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
        let book = Book { grids, format: self.book.format, ..Book::default() };
        Mapped { kind, book, origins, left, unknown }
    }
}

impl Made {
    fn put(&mut self, field: &str, at: Address, heading: &str, cell: &Cell, unit: Unit) {
        let mut put = |field: &str, value: Value| {
            let flags = (cell.struck, cell.comment);
            let (origin, heading) = (Some(at), heading.to_owned());
            self.values.insert(field.to_owned(), Put { value, origin, heading, unit, flags });
        };
        let text = text_of(cell);
        match field {
            "period" => {
                let (from, until) = split(&text);
                put("period.from", Value::Text(from.into()));
                if let Some(until) = until {
                    put("period.until", Value::Text(until.into()));
                }
            }
            "code+title" => match numbered(&text) {
                Some((code, title)) => {
                    put("code", Value::Text(code.into()));
                    put("title", Value::Text(title.into()));
                }
                None => put("title", Value::Text(text.trim().into())),
            },
            _ => put(field, cell.value.clone()),
        }
    }

    fn set(&mut self, constants: &BTreeMap<String, String>) {
        for (field, value) in constants {
            let value = Value::Text(value.as_str().into());
            let (heading, unit, flags) = (String::new(), Unit::One, (false, false));
            let put = Put { value, origin: None, heading, unit, flags };
            self.values.entry(field.clone()).or_insert(put);
        }
    }
}

impl OutSheet {
    /// The records as a table of the template.
    fn grid(&self, number: usize, origins: &mut Origins) -> Grid {
        if self.target.is_card {
            return self.card(number, origins);
        }
        let used: Vec<&crate::layout::Column> = self
            .target
            .columns
            .iter()
            .filter(|column| {
                let field = column.path.join(".");
                self.records.iter().any(|record| record.values.contains_key(&field))
            })
            .collect();
        let text = |column: u32, text: &str| cell(column, Value::Text(text.into()));
        let mut headings = vec![text(0, Words::MARK.cs), text(1, Words::OWNER.cs)];
        for (at, column) in (2..).zip(&used) {
            headings.push(text(at, &column.heading.cs));
        }
        let mut rows = vec![Row { index: 0, hidden: false, cells: headings }];
        for (index, record) in (1..).zip(&self.records) {
            let (grid, address) = (record.grid, record.at);
            let begin = Origin { grid, address, heading: String::new(), unit: Unit::One };
            origins.add_row(number, index, begin);
            let mut cells = vec![text(0, &record.mark)];
            cells.extend(record.owner.as_ref().map(|owner| text(1, owner)));
            for (column, of_column) in (2..).zip(&used) {
                let Some(put) = record.values.get(&of_column.path.join(".")) else { continue };
                let (struck, comment) = put.flags;
                let value = named(put, of_column);
                cells.push(Cell { struck, comment, ..cell(column, value) });
                if let Some(address) = put.origin {
                    let (heading, unit) = (put.heading.clone(), put.unit);
                    let origin = Origin { grid: record.grid, address, heading, unit };
                    origins.add(number, Address { row: index, column }, origin);
                }
            }
            rows.push(Row { index, hidden: false, cells });
        }
        Grid { name: self.target.sheet.to_owned(), rows, ..Grid::default() }
    }

    /// The values of the document itself: one below the other; of several tables the first counts.
    fn card(&self, number: usize, origins: &mut Origins) -> Grid {
        let mut values: HashMap<&str, (&Made, &Put)> = HashMap::new();
        for record in &self.records {
            for (field, put) in &record.values {
                values.entry(field).or_insert((record, put));
            }
        }
        let mut rows = Vec::new();
        for (index, column) in (0..).zip(self.target.columns) {
            let field = column.path.join(".");
            let Some((record, put)) = values.get(field.as_str()) else { continue };
            let label = cell(0, Value::Text(column.heading.cs.as_str().into()));
            if let Some(address) = put.origin {
                let (heading, unit) = (put.heading.clone(), put.unit);
                let origin = Origin { grid: record.grid, address, heading, unit };
                origins.add(number, Address { row: index, column: 1 }, origin);
            }
            let cells = vec![label, cell(1, named(put, column))];
            rows.push(Row { index, hidden: false, cells });
        }
        Grid { name: self.target.sheet.to_owned(), rows, ..Grid::default() }
    }
}

/// The value of a cell; a code that the map itself states is written by its name, as in the template.
fn named(put: &Put, column: &crate::layout::Column) -> Value {
    let known = match (&put.value, put.origin) {
        (Value::Text(code), None) => choices(&column.content).and_then(|list| list.code(code)),
        _ => None,
    };
    known.map_or_else(|| put.value.clone(), |choice| Value::Text(choice.shown(Lang::Cs).into()))
}

fn cell(column: u32, value: Value) -> Cell {
    Cell { column, value, formula: false, struck: false, comment: false }
}

fn text_of(cell: &Cell) -> String {
    crate::transcribe::shown(&cell.value)
}

/// `1.2` and `Denní stacionář` of `1.2 Denní stacionář`, `Opatření 1.2: Denní stacionář`.
fn numbered(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = text.split_at_checked(start)?;
    let is_word = before.split_whitespace().count() <= 1
        && before.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '.' | '-'));
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (code, title) = rest.split_at_checked(end)?;
    let title = title.trim_start_matches([' ', ':', '-', '–', ')', '\u{a0}', '\n', '\t']);
    let code = code.trim_end_matches('.');
    (is_word && !title.is_empty()).then(|| (code.to_owned(), title.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_told_from_a_title() {
        let pair = |code: &str, title: &str| Some((code.to_owned(), title.to_owned()));
        assert_eq!(numbered("1.2 Denní stacionář"), pair("1.2", "Denní stacionář"));
        assert_eq!(numbered("Opatření 1.2: Denní stacionář"), pair("1.2", "Denní stacionář"));
        assert_eq!(numbered("3. Bydlení"), pair("3", "Bydlení"));
        assert_eq!(numbered("Denní stacionář"), None);
        assert_eq!(numbered("Podpora rodin do 18 let"), None);
    }
}
