//! What a file may cost: memory and time are promised, whatever somebody sends.

use super::GridError;

/// The most that is read of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GridLimits {
    /// Tables.
    pub grids: u32,
    /// Rows of a table, counted to the last one that holds something.
    pub rows: u32,
    /// Columns of a table, counted to the last one that holds something.
    pub columns: u32,
    /// Cells of all tables that hold something.
    pub cells: u64,
    /// Bytes of all texts of cells and comments.
    pub text: u64,
    /// Unpacked bytes of one part of a package.
    pub part: u64,
    /// Unpacked bytes of all parts that are read.
    pub package: u64,
    /// How many times larger a part may be than it is packed, if it has more than 16 MiB.
    pub ratio: u64,
}

impl Default for GridLimits {
    fn default() -> Self {
        Self {
            grids: 1_000,
            rows: 1_048_576,
            columns: 16_384,
            cells: 4_000_000,
            text: 256 << 20,
            part: 1 << 30,
            package: 2 << 30,
            ratio: 300,
        }
    }
}

/// What was used up of the limits.
#[derive(Debug)]
pub(super) struct Budget {
    pub(super) limits: GridLimits,
    cells: u64,
    text: u64,
}

impl Budget {
    pub(super) fn new(limits: &GridLimits) -> Self {
        Self { limits: *limits, cells: 0, text: 0 }
    }

    /// Another cell, merged area or comment is kept.
    pub(super) fn cell(&mut self) -> Result<(), GridError> {
        self.cells += 1;
        if self.cells > self.limits.cells {
            return Err(GridError::TooManyCells { limit: self.limits.cells });
        }
        Ok(())
    }

    /// A text is kept.
    pub(super) fn text(&mut self, bytes: usize) -> Result<(), GridError> {
        self.text = self.text.saturating_add(bytes as u64);
        if self.text > self.limits.text {
            return Err(GridError::TooMuchText { limit: self.limits.text });
        }
        Ok(())
    }

    /// A table is added to so many.
    pub(super) fn grid(&self, before: usize) -> Result<(), GridError> {
        if before >= self.limits.grids as usize {
            return Err(GridError::TooManyGrids { limit: self.limits.grids });
        }
        Ok(())
    }

    /// Something stands at this place of the table.
    pub(super) fn place(&self, grid: &str, row: u32, column: u32) -> Result<(), GridError> {
        if row >= self.limits.rows {
            return Err(GridError::TooManyRows { grid: grid.to_owned(), limit: self.limits.rows });
        }
        if column >= self.limits.columns {
            return Err(GridError::TooManyColumns {
                grid: grid.to_owned(),
                limit: self.limits.columns,
            });
        }
        Ok(())
    }
}
