//! Fills the tables of an answer.

use serde_json::Value;

use super::sheet::{Part, Sheet, Take};
use crate::tables::column::ColumnKind;
use crate::tables::row::{first_day, last_day};
use crate::tables::values::{Cell, Values};

/// The values of each table, one list a column.
pub(super) fn fill(sheets: &[Sheet], answer: &Value) -> Vec<Vec<Values>> {
    let empty =
        |sheet: &Sheet| sheet.shape.columns.iter().map(|column| Values::of(column.kind)).collect();
    let mut filling = Filling { sheets, columns: sheets.iter().map(empty).collect() };
    let row = Row { value: answer, pointer: "", owner: None, position: 0, name: None };
    filling.row(0, &row, &[]);
    filling.columns
}

struct Filling<'s> {
    sheets: &'s [Sheet],
    columns: Vec<Vec<Values>>,
}

/// A record or value where it stands.
struct Row<'v> {
    value: &'v Value,
    pointer: &'v str,
    owner: Option<&'v str>,
    position: i64,
    name: Option<&'v str>,
}

impl Filling<'_> {
    fn row(&mut self, index: usize, row: &Row<'_>, above: &[Option<Cell>]) {
        let Some(sheet) = self.sheets.get(index) else { return };
        let kinds = sheet.shape.columns.iter().map(|column| column.kind);
        let cells: Vec<Option<Cell>> =
            sheet.takes.iter().zip(kinds).map(|(take, kind)| row.cell(take, kind, above)).collect();
        if let Some(columns) = self.columns.get_mut(index) {
            for (values, cell) in columns.iter_mut().zip(&cells) {
                values.push(cell.clone());
            }
        }
        for (path, below) in &sheet.lists {
            let Some(list) = at(row.value, path) else { continue };
            // In a tree what stands above all of it stands above each record.
            let above = if *below == index { above } else { &cells };
            let place = format!("{}/{}", row.pointer, path.join("/"));
            for (position, (name, value)) in (1..).zip(items(list)) {
                let step = name.map_or_else(|| (position - 1).to_string(), escaped);
                let pointer = format!("{place}/{step}");
                let owner = Some(row.pointer);
                let item = Row { value, pointer: &pointer, owner, position, name };
                self.row(*below, &item, above);
            }
        }
    }
}

impl Row<'_> {
    fn cell(&self, take: &Take, kind: ColumnKind, above: &[Option<Cell>]) -> Option<Cell> {
        let text = |text: &str| Some(Cell::Text(text.to_owned()));
        match take {
            Take::Key => text(self.pointer),
            Take::Owner => text(self.owner?),
            Take::Position => Some(Cell::Whole(self.position)),
            Take::Name => text(self.name?),
            Take::Above(index) => above.get(*index)?.clone(),
            Take::Field(path, part) => {
                let value = at(self.value, path)?;
                match part {
                    Part::Value => plain(value, kind),
                    Part::Json => Some(Cell::Text(value.to_string())),
                    Part::FirstDay => first_day(value),
                    Part::LastDay => last_day(value),
                }
            }
        }
    }
}

fn plain(value: &Value, kind: ColumnKind) -> Option<Cell> {
    match kind {
        ColumnKind::Number => value.as_f64().map(Cell::Number),
        ColumnKind::Whole => value.as_i64().map(Cell::Whole),
        ColumnKind::Truth => value.as_bool().map(Cell::Truth),
        _ => value.as_str().map(|text| Cell::Text(text.to_owned())),
    }
}

fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(value, |here, key| here.get(key))
}

/// The items of a list, or the values of an object with their names.
fn items(list: &Value) -> Box<dyn Iterator<Item = (Option<&str>, &Value)> + '_> {
    match list {
        Value::Array(items) => Box::new(items.iter().map(|item| (None, item))),
        Value::Object(values) => {
            Box::new(values.iter().map(|(name, value)| (Some(name.as_str()), value)))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// A key as a step of a JSON Pointer.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
