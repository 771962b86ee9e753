//! One table of a Word document while it is read.

use std::collections::BTreeMap;
use std::mem;

use crate::grid::build::{Builder, Marks};
use crate::grid::limits::Budget;
use crate::grid::strike::Strikes;
use crate::grid::{Address, Area, Grid, GridError, Shown, Value};

use kpss_core::lists::Order as _;

/// Word has at most 63 columns.
const WIDEST: u32 = 1000;

pub(super) struct Table {
    builder: Builder,
    /// Its place among all tables.
    pub(super) number: usize,
    next_row: u32,
    row: u32,
    column: u32,
    cell: Cell,
    /// Areas that may go on in the row below, by column.
    tall: BTreeMap<u32, Area>,
}

/// The cell that is being read.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) strikes: Strikes,
    pub(super) hidden_text: bool,
    pub(super) width: u32,
    pub(super) tall: Tall,
    paragraphs: u32,
}

/// Whether a cell is one with those above and below.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Tall {
    #[default]
    No,
    Begins,
    GoesOn,
}

impl Table {
    pub(super) fn new(number: usize) -> Self {
        Self {
            builder: Builder::new(format!("Tabulka {}", number + 1)),
            number,
            next_row: 0,
            row: 0,
            column: 0,
            cell: Cell::default(),
            tall: BTreeMap::new(),
        }
    }

    pub(super) fn at(&self) -> Address {
        Address { row: self.row, column: self.column }
    }

    pub(super) fn cell(&mut self) -> &mut Cell {
        &mut self.cell
    }

    pub(super) fn start_row(&mut self) {
        self.row = self.next_row;
        self.next_row += 1;
        self.column = 0;
        self.builder.row(self.row, false);
    }

    /// The row begins so many columns to the right.
    pub(super) fn skip(&mut self, columns: u32) {
        self.column = self.column.saturating_add(columns.min(WIDEST));
    }

    pub(super) fn start_cell(&mut self) {
        self.cell = Cell { width: 1, ..Cell::default() };
    }

    pub(super) fn start_paragraph(&mut self) {
        if self.cell.paragraphs > 0 {
            self.cell.text.push('\n');
        }
        self.cell.paragraphs += 1;
    }

    pub(super) fn end_cell(&mut self, budget: &mut Budget) -> Result<(), GridError> {
        let cell = mem::take(&mut self.cell);
        let at = self.at();
        let width = cell.width.clamp(1, WIDEST);
        self.column = at.column.saturating_add(width);
        let last = Address { row: at.row, column: self.column - 1 };
        self.merge(budget, Area { first: at, last }, cell.tall)?;
        let text = cell.text.trim_matches('\n');
        if text.trim().is_empty() {
            return Ok(());
        }
        let (struck, partly) = cell.strikes.seen(false);
        if partly {
            self.builder.look(budget, at.column, Shown::PartlyStruck)?;
        }
        if cell.hidden_text {
            self.builder.look(budget, at.column, Shown::HiddenText)?;
        }
        let marks = Marks { formula: false, struck };
        self.builder.cell(budget, at.column, Value::Text(text.into()), marks)
    }

    fn merge(&mut self, budget: &mut Budget, area: Area, tall: Tall) -> Result<(), GridError> {
        let column = area.first.column;
        let above = self.tall.remove(&column);
        let area = match (tall, above) {
            (Tall::GoesOn, Some(above)) => Area { last: area.last, ..above },
            (_, above) => {
                if let Some(above) = above {
                    self.builder.merged(budget, above)?;
                }
                area
            }
        };
        if tall == Tall::No {
            return self.builder.merged(budget, area);
        }
        self.tall.insert(column, area);
        Ok(())
    }

    pub(super) fn comment(&mut self, budget: &mut Budget, text: &str) -> Result<(), GridError> {
        self.builder.comment(budget, self.at(), text)
    }

    pub(super) fn finish(
        mut self,
        budget: &mut Budget,
        heading: Option<String>,
        inside: Option<(usize, Address)>,
    ) -> Result<Grid, GridError> {
        for area in mem::take(&mut self.tall).into_values() {
            self.builder.merged(budget, area)?;
        }
        self.builder.grid.heading = heading;
        self.builder.grid.inside = inside;
        self.builder.grid.merged.order_by_key(|area| area.first);
        Ok(self.builder.finish())
    }
}
