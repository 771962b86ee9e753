//! What a reader must be told of a book, gathered in one list.

use super::{Address, Area, Book, Cell, Grid, Shown, Value, looks_like_formula};

/// Something that must not be passed over in silence. Tables are numbered from 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// The file carries macros; they did not run.
    Macros,
    /// Formulas look into another file.
    ExternalLink(String),
    /// Pictures that were not read.
    Pictures(u32),
    /// Charts that were not read.
    Charts(u32),
    /// The name of the file ends as that of another kind.
    Misnamed,
    /// A hidden sheet.
    HiddenSheet {
        /// The table.
        grid: usize,
    },
    /// Hidden rows that hold something, numbered from 0.
    HiddenRows {
        /// The table.
        grid: usize,
        /// The rows.
        rows: Vec<u32>,
    },
    /// Hidden columns, numbered from 0.
    HiddenColumns {
        /// The table.
        grid: usize,
        /// The columns.
        columns: Vec<u32>,
    },
    /// Merged cells.
    Merged {
        /// The table.
        grid: usize,
        /// The area.
        area: Area,
    },
    /// A comment.
    Comment {
        /// The table.
        grid: usize,
        /// The cell.
        at: Address,
        /// What it says.
        text: String,
    },
    /// Struck text.
    Struck {
        /// The table.
        grid: usize,
        /// The cell.
        at: Address,
    },
    /// A cell looks otherwise than its value says.
    Looks {
        /// The table.
        grid: usize,
        /// The cell.
        at: Address,
        /// How.
        shown: Shown,
    },
    /// A formula whose result the file does not hold.
    Uncalculated {
        /// The table.
        grid: usize,
        /// The cell.
        at: Address,
    },
    /// An error of the spreadsheet.
    Error {
        /// The table.
        grid: usize,
        /// The cell.
        at: Address,
        /// The error, for example `#REF!`.
        error: Box<str>,
    },
    /// A text that a spreadsheet may take for a formula.
    LikeFormula {
        /// The table.
        grid: usize,
        /// The cell.
        at: Address,
    },
}

impl Book {
    /// All remarks: those of the file first, then those of its tables in order.
    pub fn remarks(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        if self.misnamed {
            remarks.push(Remark::Misnamed);
        }
        if self.macros {
            remarks.push(Remark::Macros);
        }
        remarks.extend(self.external_links.iter().cloned().map(Remark::ExternalLink));
        if self.pictures > 0 {
            remarks.push(Remark::Pictures(self.pictures));
        }
        if self.charts > 0 {
            remarks.push(Remark::Charts(self.charts));
        }
        for (number, grid) in self.grids.iter().enumerate() {
            of_grid(number, grid, &mut remarks);
        }
        remarks
    }
}

fn of_grid(number: usize, grid: &Grid, remarks: &mut Vec<Remark>) {
    if grid.hidden {
        remarks.push(Remark::HiddenSheet { grid: number });
    }
    let rows: Vec<_> = grid.rows.iter().filter(|row| row.hidden).map(|row| row.index).collect();
    if !rows.is_empty() {
        remarks.push(Remark::HiddenRows { grid: number, rows });
    }
    if !grid.hidden_columns.is_empty() {
        let columns = grid.hidden_columns.clone();
        remarks.push(Remark::HiddenColumns { grid: number, columns });
    }
    remarks.extend(grid.merged.iter().map(|&area| Remark::Merged { grid: number, area }));
    for comment in &grid.comments {
        let (at, text) = (comment.at, comment.text.clone());
        remarks.push(Remark::Comment { grid: number, at, text });
    }
    for look in &grid.looks {
        remarks.push(Remark::Looks { grid: number, at: look.at, shown: look.shown.clone() });
    }
    for row in &grid.rows {
        for cell in &row.cells {
            of_cell(number, Address { row: row.index, column: cell.column }, cell, remarks);
        }
    }
}

fn of_cell(grid: usize, at: Address, cell: &Cell, remarks: &mut Vec<Remark>) {
    if cell.struck {
        remarks.push(Remark::Struck { grid, at });
    }
    match &cell.value {
        Value::Uncalculated => remarks.push(Remark::Uncalculated { grid, at }),
        Value::Error(error) => remarks.push(Remark::Error { grid, at, error: error.clone() }),
        Value::Text(text) if !cell.formula && looks_like_formula(text) => {
            remarks.push(Remark::LikeFormula { grid, at });
        }
        _ => {}
    }
}
