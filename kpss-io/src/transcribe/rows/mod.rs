//! Reads the rows of every table that was recognised, and says what was left.

mod beside;
mod card;
mod sheet;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use kpss_core::{Part, RemarkKind};

use super::recognise::{is_own, table_of};
use super::record::{Of, Reading, Stored, Table};
use crate::grid::{Area, Book, BookFormat, Cell, Grid, Row, Value};
use crate::layout::Layout;
use crate::map::Origins;
use crate::value::{Epoch, MoneyUnit, Understood, fold};
pub(crate) use value::shown;

/// Reads every table of a file.
pub(super) fn read(book: &Book, layout: &Layout, origins: Option<&Origins>) -> Reading {
    let mut reading = Reading::default();
    let tables: Vec<Option<Table>> = book
        .grids
        .iter()
        .map(|grid| if is_own(grid) { None } else { table_of(grid, layout) })
        .collect();
    // Rows name documents, so cards come first wherever they stand in the file.
    let is_card = |table: &Option<Table>| matches!(table, Some(Table { of: Of::Card(_), .. }));
    let numbered = book.grids.iter().zip(&tables).enumerate();
    let (cards, others): (Vec<_>, Vec<_>) = numbered.partition(|(_, (_, table))| is_card(table));
    for (at, (grid, table)) in cards.into_iter().chain(others) {
        let is_text = matches!(book.format, BookFormat::Csv | BookFormat::Docx);
        let units = BTreeMap::new();
        let mut one = Reader {
            reading: &mut reading,
            layout,
            grid,
            at,
            units,
            origins,
            is_text,
            epoch: if book.epoch_1904 { Epoch::Y1904 } else { Epoch::Y1900 },
            said: BTreeSet::new(),
        };
        match table {
            Some(table) => one.table(table),
            None => one.left_out(layout),
        }
    }
    reading.tables = tables;
    beside::never_read(&mut reading, book);
    reading
}

struct Reader<'r> {
    reading: &'r mut Reading,
    layout: &'r Layout,
    grid: &'r Grid,
    at: usize,
    /// What the headings say of amounts.
    units: BTreeMap<u32, Understood<MoneyUnit>>,
    /// Where a map took the cells from.
    origins: Option<&'r Origins>,
    /// Whether the file has texts only, so that a number written as text is nothing to speak of.
    is_text: bool,
    epoch: Epoch,
    /// Columns of which it was said in which unit they are.
    said: BTreeSet<String>,
}

impl<'r> Reader<'r> {
    /// A table in which nothing is known.
    fn left_out(&mut self, layout: &Layout) {
        if is_own(self.grid) || self.grid.rows.is_empty() {
            return;
        }
        let names = layout.names(kpss_core::Lang::Cs);
        let nearest = nearest(&self.grid.name, names.into_iter());
        let name = self.grid.name.clone();
        let kind = RemarkKind::NotRead { part: Part::Sheet, name, nearest };
        self.reading.notice(kind, self.at, (None, None));
    }

    fn table(&mut self, table: &Table) {
        if self.grid.hidden && self.has_content(table) {
            let name = self.grid.name.clone();
            let kind = RemarkKind::Hidden { part: Part::Sheet, name };
            self.reading.notice(kind, self.at, (None, None));
        }
        match table.of {
            Of::Card(card) => self.card(table, card),
            Of::Sheet(sheet) => self.sheet(table, sheet),
        }
        self.merged(table);
    }

    fn has_content(&self, table: &Table) -> bool {
        self.grid.rows.iter().any(|row| row.index > table.heading_row && !row.cells.is_empty())
    }

    fn merged(&mut self, table: &Table) {
        let below = |area: &&Area| area.last.row > table.heading_row;
        for area in self.grid.merged.iter().filter(below) {
            let Area { first, last } = *area;
            let kind = RemarkKind::Merged { area: format!("{first}:{last}") };
            self.reading.notice(kind, self.at, (Some(first.row), Some(first.column)));
        }
    }

    fn row(&self, index: u32) -> Option<&'r Row> {
        let rows = &self.grid.rows;
        rows.binary_search_by_key(&index, |row| row.index).ok().and_then(|at| rows.get(at))
    }
}

fn cell_at(row: &Row, column: u32) -> Option<&Cell> {
    let cells = &row.cells;
    cells.binary_search_by_key(&column, |cell| cell.column).ok().and_then(|at| cells.get(at))
}

/// Takes the identifier of the record itself out of its values.
fn take_id(values: &mut Vec<(u16, Stored)>, own: Option<usize>) -> Option<String> {
    let own = own?;
    let at = values.iter().position(|(field, _)| usize::from(*field) == own)?;
    match values.remove(at) {
        (_, Stored::Json(json)) => serde_json::from_str(&json).ok(),
        _ => None,
    }
}

/// What a cell names, without spaces around it.
fn word(value: &Value) -> Option<String> {
    let text = shown(value);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The known name that is nearest to an unknown one, if it is near at all.
fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let folded = fold(name);
    let far = folded.chars().count().max(3) / 3;
    let distance = |known: &str| strsim::levenshtein(&folded, &fold(known));
    let best = known.map(|known| (distance(known), known)).min();
    best.filter(|(distance, _)| *distance <= far).map_or(String::new(), |(_, it)| it.to_owned())
}
