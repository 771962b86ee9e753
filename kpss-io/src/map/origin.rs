//! From which cell of a file a cell of a mapped table comes.

use std::collections::HashMap;

use crate::grid::Address;
use crate::value::{MoneyUnit, Understood};

/// The places in the file.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    /// Names of the tables of the file.
    pub(crate) names: Vec<String>,
    /// By table, row and column of the mapped tables.
    cells: HashMap<(usize, u32, u32), Origin>,
    /// By table and row: where a record begins.
    rows: HashMap<(usize, u32), Origin>,
}

/// A place in the file, with the heading as the file words it.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    pub(crate) grid: usize,
    pub(crate) address: Address,
    pub(crate) heading: String,
    /// The unit of its amount, as the map or the heading states it.
    pub(crate) unit: Understood<MoneyUnit>,
}

impl Origins {
    pub(super) fn new(names: Vec<String>) -> Self {
        Self { names, ..Self::default() }
    }

    pub(super) fn add(&mut self, grid: usize, at: Address, origin: Origin) {
        self.cells.insert((grid, at.row, at.column), origin);
    }

    pub(super) fn add_row(&mut self, grid: usize, row: u32, origin: Origin) {
        self.rows.insert((grid, row), origin);
    }

    /// The place of a cell; of one that a map filled in itself, that of its record.
    pub(crate) fn find(&self, grid: usize, at: Address) -> Option<&Origin> {
        let cell = self.cells.get(&(grid, at.row, at.column));
        cell.or_else(|| self.rows.get(&(grid, at.row)))
    }
}
