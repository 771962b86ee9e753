//! Which table of a file a map speaks of.

use super::description::{Column, Form, Table};
use crate::grid::{Cell, Grid, Value};
use crate::value::{fold, without_unit as bare};

/// How far down headings are looked for.
const DEEPEST: usize = 30;

/// A table of a file for which a map has a table.
pub(super) struct Found<'m> {
    /// The row of headings; for a card the first row.
    pub(super) heading_row: u32,
    /// Column of the file, or row of a card, and what it means.
    pub(super) columns: Vec<(u32, &'m Column)>,
}

/// Finds the headings of a map in a table.
pub(super) fn find<'m>(grid: &Grid, table: &'m Table) -> Option<Found<'m>> {
    if !is_named(grid, &table.names) {
        return None;
    }
    let found = match table.form {
        Form::Rows => rows(grid, table),
        Form::Card => card(grid, table),
    }?;
    // One heading alone may stand in any table.
    let least = table.columns.len().min(2);
    (found.columns.len() >= least).then_some(found)
}

fn is_named(grid: &Grid, names: &[String]) -> bool {
    let called = fold(&grid.name);
    let above = grid.heading.as_deref().map(fold).unwrap_or_default();
    names.is_empty()
        || names.iter().map(|it| fold(it)).any(|it| called == it || above.contains(&it))
}

fn rows<'m>(grid: &Grid, table: &'m Table) -> Option<Found<'m>> {
    let meant = |cell: &Cell| meaning(cell, table).map(|column| (cell.column, column));
    let found = grid.rows.iter().take(DEEPEST).map(|row| Found {
        heading_row: row.index,
        columns: row.cells.iter().filter_map(meant).collect(),
    });
    found.reduce(|best, next| if next.columns.len() > best.columns.len() { next } else { best })
}

fn card<'m>(grid: &Grid, table: &'m Table) -> Option<Found<'m>> {
    let first = grid.rows.first()?;
    let meant = |row: &crate::grid::Row| {
        row.cells.first().and_then(|cell| meaning(cell, table)).map(|column| (row.index, column))
    };
    let columns = grid.rows.iter().filter_map(meant).collect();
    Some(Found { heading_row: first.index, columns })
}

fn meaning<'m>(cell: &Cell, table: &'m Table) -> Option<&'m Column> {
    let Value::Text(text) = &cell.value else { return None };
    let heading = bare(text);
    let is_it = |column: &&Column| column.headings.iter().any(|known| bare(known) == heading);
    table.columns.iter().find(is_it)
}
