//! A table is put together from the cells as they come.

use std::mem;

use super::limits::Budget;
use super::text::line_breaks;
use super::{Address, Area, Cell, Comment, Grid, GridError, Look, Row, Shown, Value};

use kpss_core::lists::Order as _;

/// What a cell has beside its value.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    pub(super) formula: bool,
    pub(super) struck: bool,
}

/// The cells of a table so far.
#[derive(Default)]
pub(super) struct Builder {
    pub(super) grid: Grid,
    row: u32,
    hidden: bool,
    cells: Vec<Cell>,
    /// Areas whose cells one formula computes.
    computed: Vec<Area>,
    /// Hidden columns as the file gives them: from, to.
    hidden_columns: Vec<(u32, u32)>,
}

impl Builder {
    pub(super) fn new(name: String) -> Self {
        Self { grid: Grid { name, ..Grid::default() }, ..Self::default() }
    }

    /// The following cells are those of this row.
    pub(super) fn row(&mut self, index: u32, hidden: bool) {
        self.close_row();
        self.row = index;
        self.hidden = hidden;
    }

    /// A cell that holds something; empty texts are nothing.
    pub(super) fn cell(
        &mut self,
        budget: &mut Budget,
        column: u32,
        value: Value,
        marks: Marks,
    ) -> Result<(), GridError> {
        if let Value::Text(text) | Value::Error(text) = &value {
            if text.is_empty() {
                return Ok(());
            }
            budget.text(text.len())?;
        }
        budget.place(&self.grid.name, self.row, column)?;
        budget.cell()?;
        let Marks { formula, struck } = marks;
        self.cells.push(Cell { column, value, formula, struck, comment: false });
        Ok(())
    }

    /// A cell of this row and column looks like this.
    pub(super) fn look(
        &mut self,
        budget: &mut Budget,
        column: u32,
        shown: Shown,
    ) -> Result<(), GridError> {
        budget.cell()?;
        if let Shown::Unit(unit) = &shown {
            budget.text(unit.len())?;
        }
        self.grid.looks.push(Look { at: Address { row: self.row, column }, shown });
        Ok(())
    }

    /// Cells that belong together.
    pub(super) fn merged(&mut self, budget: &mut Budget, area: Area) -> Result<(), GridError> {
        budget.cell()?;
        if area.first != area.last {
            self.grid.merged.push(area);
        }
        Ok(())
    }

    /// Cells that one formula computes.
    pub(super) fn computed(&mut self, budget: &mut Budget, area: Area) -> Result<(), GridError> {
        budget.cell()?;
        self.computed.push(area);
        Ok(())
    }

    pub(super) fn hidden_columns(&mut self, from: u32, to: u32) {
        self.hidden_columns.push((from, to));
    }

    pub(super) fn comment(
        &mut self,
        budget: &mut Budget,
        at: Address,
        text: &str,
    ) -> Result<(), GridError> {
        budget.cell()?;
        budget.text(text.len())?;
        let text = line_breaks(text).trim().to_owned();
        self.grid.comments.push(Comment { at, text });
        Ok(())
    }

    fn close_row(&mut self) {
        if !self.cells.is_empty() {
            // Exactly as many places as cells: a vector that grew keeps up to twice as many.
            let cells = self.cells.drain(..).collect();
            self.grid.rows.push(Row { index: self.row, hidden: self.hidden, cells });
        }
    }

    pub(super) fn finish(mut self) -> Grid {
        self.close_row();
        let mut grid = mem::take(&mut self.grid);
        put_in_order(&mut grid.rows);
        mark_computed(&mut grid.rows, &self.computed);
        grid.comments.order_by_key(|comment| comment.at);
        grid.looks.order_by_key(|look| look.at);
        mark_commented(&mut grid);
        let last = grid.rows.iter().filter_map(|row| row.cells.last()).map(|c| c.column).max();
        if let Some(last) = last {
            grid.hidden_columns = numbers(self.hidden_columns, last);
        }
        grid
    }
}

/// Files give rows and cells in order; if one does not, the first of two at one place stays.
fn put_in_order(rows: &mut Vec<Row>) {
    for row in rows.iter_mut() {
        if !row.cells.is_sorted_by(|a, b| a.column < b.column) {
            row.cells.order_by_key(|cell| cell.column);
            row.cells.dedup_by_key(|cell| cell.column);
        }
    }
    if rows.is_sorted_by(|a, b| a.index < b.index) {
        return;
    }
    rows.order_by_key(|row| row.index);
    rows.dedup_by(|later, earlier| {
        let same = later.index == earlier.index;
        if same {
            earlier.cells.append(&mut later.cells);
        }
        same
    });
    for row in rows {
        row.cells.order_by_key(|cell| cell.column);
        row.cells.dedup_by_key(|cell| cell.column);
    }
}

/// The numbers that ranges hold, each once, up to the last.
fn numbers(mut ranges: Vec<(u32, u32)>, last: u32) -> Vec<u32> {
    ranges.sort_unstable();
    let mut numbers = Vec::new();
    let mut next = 0;
    for (from, to) in ranges {
        let to = to.min(last);
        numbers.extend(from.max(next)..=to);
        next = next.max(to + 1);
    }
    numbers
}

fn mark_computed(rows: &mut [Row], areas: &[Area]) {
    // Areas that cover each other a million times exist in files made to keep a machine busy only.
    let mut left = 20_000_000_u32;
    for area in areas {
        let from = rows.partition_point(|row| row.index < area.first.row);
        let rows = rows.get_mut(from..).unwrap_or_default();
        for row in rows.iter_mut().take_while(|row| row.index <= area.last.row) {
            for cell in &mut row.cells {
                let Some(fewer) = left.checked_sub(1) else { return };
                left = fewer;
                if (area.first.column..=area.last.column).contains(&cell.column) {
                    cell.formula = true;
                }
            }
        }
    }
}

fn mark_commented(grid: &mut Grid) {
    for comment in &grid.comments {
        let Address { row, column } = comment.at;
        let found = grid.rows.binary_search_by_key(&row, |row| row.index);
        let Some(row) = found.ok().and_then(|at| grid.rows.get_mut(at)) else { continue };
        let found = row.cells.binary_search_by_key(&column, |cell| cell.column);
        if let Some(cell) = found.ok().and_then(|at| row.cells.get_mut(at)) {
            cell.comment = true;
        }
    }
}
