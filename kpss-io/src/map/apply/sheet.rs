//! The records of one sheet, as a table of the template.

use std::collections::HashMap;

use kpss_core::Lang;

use super::made::{Made, Put};
use crate::grid::{Address, Cell, Grid, Row, Value};
use crate::layout::choices;
use crate::map::origin::{Origin, Origins};
use crate::map::target::Target;
use crate::value::Understood;
use crate::workbook::Words;

/// The records of one sheet.
pub(super) struct OutSheet {
    pub(super) target: Target,
    pub(super) records: Vec<Made>,
}

impl OutSheet {
    /// The records as a table of the template.
    pub(super) fn grid(&self, number: usize, origins: &mut Origins) -> Grid {
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
            let unit = Understood::Nothing(String::new());
            let begin = Origin { grid, address, heading: String::new(), unit };
            origins.add_row(number, index, begin);
            let mut cells = vec![text(0, &record.mark)];
            cells.extend(record.owner.as_ref().map(|owner| text(1, owner)));
            for (column, of_column) in (2..).zip(&used) {
                let Some(put) = record.values.get(&of_column.path.join(".")) else { continue };
                let (struck, comment) = put.flags;
                let value = named(put, of_column);
                cells.push(Cell { struck, comment, ..cell(column, value) });
                if let Some(address) = put.origin {
                    let (heading, unit) = (put.heading.clone(), put.unit.clone());
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
                let (heading, unit) = (put.heading.clone(), put.unit.clone());
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
