//! Where each value stood.

use kpss_core::{Cell, Cells};

use super::record::Table;
use super::spots::{Spot, Spots};
use crate::grid::Address;
use crate::map::Origins;

/// The keys and the heading of a field.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) path: Vec<&'static str>,
    pub(super) heading: String,
}

/// Where each value of a transcription stood.
#[derive(Debug, Default)]
pub struct Located {
    /// By pointer of the record.
    pub(super) spots: Spots,
    /// Names of the tables of the file.
    pub(super) names: Vec<String>,
    pub(super) tables: Vec<Option<Table>>,
    /// The fields of each card and of each sheet of the layout.
    pub(super) cards: Vec<Vec<Known>>,
    pub(super) sheets: Vec<Vec<Known>>,
    /// The table with the records of a list, by keys from the document or record to it.
    pub(super) lists: Vec<(Vec<&'static str>, usize)>,
    /// Where a map took each cell from.
    pub(super) origins: Option<Origins>,
}

impl Cells for Located {
    fn cell(&self, pointer: &str) -> Option<Cell> {
        let (spot, rest) = self.spots.nearest(pointer)?;
        let keys: Vec<&str> = rest.split('/').skip(1).collect();
        Some(self.within(spot, &keys))
    }
}

impl Located {
    /// The cell of a field of a record or card.
    fn within(&self, spot: &Spot, keys: &[&str]) -> Cell {
        let fields = if spot.is_card { &self.cards } else { &self.sheets };
        let fields = fields.get(usize::from(spot.of)).map_or(&[][..], Vec::as_slice);
        let grid = usize::try_from(spot.grid).unwrap_or(usize::MAX);
        let sheet = self.names.get(grid).cloned().unwrap_or_default();
        // The field itself, the list in which the value stands, or the first field of a group.
        let field =
            fields.iter().position(|field| !keys.is_empty() && keys.starts_with(&field.path));
        let field = field.or_else(|| {
            fields.iter().position(|field| !keys.is_empty() && field.path.starts_with(keys))
        });
        let Some(at) = field else { return self.elsewhere((spot, grid), keys, sheet) };
        let heading = fields.get(at).map(|field| field.heading.clone()).unwrap_or_default();
        let table = self.tables.get(grid).and_then(Option::as_ref);
        let place = table.and_then(|table| table.of_field(u16::try_from(at).ok()?));
        let address = match (spot.is_card, place) {
            (true, Some(row)) => Address { row, column: spot.line },
            (false, Some(column)) => Address { row: spot.line, column },
            (true, None) => return Cell { sheet, cell: String::new(), heading },
            (false, None) => Address { row: spot.line, column: 0 },
        };
        self.in_file(grid, address, heading)
    }

    /// The cell as the file has it: a map may have taken it from elsewhere.
    pub(super) fn in_file(&self, grid: usize, at: Address, heading: String) -> Cell {
        let Some(origins) = &self.origins else {
            let sheet = self.names.get(grid).cloned().unwrap_or_default();
            return Cell { sheet, cell: at.to_string(), heading };
        };
        let Some(origin) = origins.find(grid, at) else {
            return Cell { sheet: String::new(), cell: String::new(), heading };
        };
        let sheet = origins.names.get(origin.grid).cloned().unwrap_or_default();
        let heading = if origin.heading.is_empty() { heading } else { origin.heading.clone() };
        Cell { sheet, cell: origin.address.to_string(), heading }
    }

    /// A list of records stands on a sheet of its own.
    fn elsewhere(&self, (spot, grid): (&Spot, usize), keys: &[&str], sheet: String) -> Cell {
        let list = self.lists.iter().find(|(path, _)| {
            !keys.is_empty() && (path.starts_with(keys) || keys.starts_with(path))
        });
        if let Some(name) = list.and_then(|(_, grid)| self.names.get(*grid))
            && self.origins.is_none()
        {
            return Cell { sheet: name.clone(), cell: String::new(), heading: String::new() };
        }
        if spot.is_card {
            return Cell { sheet, cell: String::new(), heading: String::new() };
        }
        self.in_file(grid, Address { row: spot.line, column: 0 }, String::new())
    }
}
