//! One sheet of an old workbook.

use std::collections::{BTreeMap, BTreeSet};

use super::globals::{Globals, Listed};
use super::records::Records;
use super::text::{Pieces, string};
use crate::grid::build::{Builder, Marks};
use crate::grid::bytes::{f64_at, u8_at, u16_at, u32_at};
use crate::grid::format::Format;
use crate::grid::limits::Budget;
use crate::grid::strike::Strikes;
use crate::grid::text::line_breaks;
use crate::grid::{Address, Area, Book, Grid, GridError, Shown, Value};

/// Sheets and charts begin and end so.
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000a;

/// The text of a cell looks as the cell says.
const INHERITED: Strikes = Strikes { struck: false, plain: false, inherited: true };

struct Sheet<'a> {
    builder: Builder,
    globals: &'a Globals,
    budget: &'a mut Budget,
    hidden_rows: BTreeSet<u32>,
    row: Option<u32>,
    /// A formula whose text follows in a record of its own.
    waiting: Option<Place>,
    /// The drawn object that a text belongs to.
    object: u16,
    texts: BTreeMap<u16, String>,
    notes: Vec<(Address, u16)>,
}

/// Where a cell stands, and its look.
#[derive(Clone, Copy)]
struct Place {
    row: u32,
    column: u32,
    style: u16,
}

/// Reads a sheet; gives how many bytes it has, too.
pub(super) fn read(
    stream: &[u8],
    listed: &Listed,
    globals: &Globals,
    book: &mut Book,
    budget: &mut Budget,
) -> Result<(Grid, usize), GridError> {
    let mut builder = Builder::new(listed.name.clone());
    builder.grid.hidden = listed.hidden;
    builder.grid.very_hidden = listed.very_hidden;
    let mut sheet = Sheet {
        builder,
        globals,
        budget,
        hidden_rows: BTreeSet::new(),
        row: None,
        waiting: None,
        object: 0,
        texts: BTreeMap::new(),
        notes: Vec::new(),
    };
    let stream = stream.get(listed.start..).unwrap_or_default();
    let mut records = Records::new(stream);
    let mut depth = 0_u32;
    while let Some((id, data)) = records.next()? {
        match id {
            BEGIN => depth += 1,
            END if depth <= 1 => return Ok((sheet.finish()?, stream.len() - records.left())),
            END => depth -= 1,
            // A chart inside the sheet has cells of its own.
            _ if depth > 1 => {}
            0x0207 => {
                let text = Pieces::new(records.with_continuations(data)).plain();
                sheet.text_of_formula(&text.ok_or_else(super::damaged)?)?;
            }
            0x01b6 => sheet.text_of_object(data, &records.with_continuations(&[])),
            0x005d => sheet.drawn(data, book),
            _ => sheet.take(id, data)?.ok_or_else(super::damaged)?,
        }
    }
    Err(super::damaged())
}

impl Sheet<'_> {
    /// A record that belongs to cells; `None` if it is shorter than it must be.
    fn take(&mut self, id: u16, data: &[u8]) -> Result<Option<()>, GridError> {
        let Some(place) = place(data) else { return Ok(Some(())) };
        match id {
            0x0208 if u16_at(data, 12).is_some_and(|flags| flags & 0x20 != 0) => {
                self.hidden_rows.insert(place.row);
            }
            0x007d if u16_at(data, 8).is_some_and(|flags| flags & 1 != 0) => {
                self.builder.hidden_columns(place.row, place.column);
            }
            0x00fd => {
                let Some(number) = u32_at(data, 6) else { return Ok(None) };
                let globals = self.globals;
                let Some((text, strikes)) = globals.strings.get(number as usize) else {
                    return Ok(None);
                };
                self.put(place, Value::Text(text.clone()), false, *strikes)?;
            }
            0x0204 | 0x00d6 => {
                let Some(text) = data.get(6..).and_then(|d| Pieces::new(vec![d]).plain()) else {
                    return Ok(None);
                };
                self.put(place, text_value(&text), false, INHERITED)?;
            }
            0x0203 => {
                let Some(number) = f64_at(data, 6) else { return Ok(None) };
                self.number(place, number, false)?;
            }
            0x027e => {
                let Some(number) = u32_at(data, 6).map(packed) else { return Ok(None) };
                self.number(place, number, false)?;
            }
            0x00bd => self.many(place, data)?,
            0x0205 => {
                let (Some(value), Some(error)) = (u8_at(data, 6), u8_at(data, 7)) else {
                    return Ok(None);
                };
                self.put(place, bool_or_error(value, error != 0), false, INHERITED)?;
            }
            0x0006 => return self.formula(place, data),
            0x00e5 => self.merged(data)?,
            0x001c => {
                let at = Address { row: place.row, column: place.column };
                self.notes.extend(u16_at(data, 6).map(|object| (at, object)));
            }
            _ => {}
        }
        Ok(Some(()))
    }

    fn put(
        &mut self,
        place: Place,
        value: Value,
        formula: bool,
        strikes: Strikes,
    ) -> Result<(), GridError> {
        self.at_row(place.row);
        let style = self.globals.styles.get(usize::from(place.style));
        let (struck, partly) = strikes.seen(style.is_some_and(|style| style.struck));
        if partly {
            self.builder.look(self.budget, place.column, Shown::PartlyStruck)?;
        }
        self.builder.cell(self.budget, place.column, value, Marks { formula, struck })
    }

    fn number(&mut self, place: Place, number: f64, formula: bool) -> Result<(), GridError> {
        if !number.is_finite() {
            return Ok(());
        }
        self.at_row(place.row);
        let globals = self.globals;
        let style = globals.styles.get(usize::from(place.style));
        let format = style.map_or(&Format::General, |style| &style.format);
        let epoch = globals.epoch_1904;
        let value = self.builder.number(self.budget, place.column, number, format, epoch)?;
        self.put(place, value, formula, INHERITED)
    }

    fn at_row(&mut self, row: u32) {
        if self.row != Some(row) {
            self.builder.row(row, false);
            self.row = Some(row);
        }
    }

    /// Several numbers in a row; the last two bytes name the last column.
    fn many(&mut self, first: Place, data: &[u8]) -> Result<(), GridError> {
        let numbers = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
        for (number, column) in numbers.as_chunks::<6>().0.iter().zip(first.column..) {
            let (Some(style), Some(value)) = (u16_at(number, 0), u32_at(number, 2)) else {
                continue;
            };
            self.number(Place { column, style, ..first }, packed(value), false)?;
        }
        Ok(())
    }

    fn formula(&mut self, place: Place, data: &[u8]) -> Result<Option<()>, GridError> {
        let (Some(number), Some(mark), Some(kind), Some(value)) =
            (f64_at(data, 6), u16_at(data, 12), u8_at(data, 6), u8_at(data, 8))
        else {
            return Ok(None);
        };
        match (mark, kind) {
            (0xffff, 0) => self.waiting = Some(place),
            (0xffff, 1) => {
                // LibreOffice writes a typed yes or no as a formula that is this value alone.
                let typed = data.get(20..23) == Some(&[2, 0, 0x1d]);
                self.put(place, Value::Bool(value != 0), !typed, INHERITED)?;
            }
            (0xffff, 2) => self.put(place, bool_or_error(value, true), true, INHERITED)?,
            // An empty text.
            (0xffff, _) => {}
            _ => self.number(place, number, true)?,
        }
        Ok(Some(()))
    }

    fn text_of_formula(&mut self, text: &str) -> Result<(), GridError> {
        match self.waiting.take() {
            Some(place) => self.put(place, text_value(text), true, INHERITED),
            None => Ok(()),
        }
    }

    fn merged(&mut self, data: &[u8]) -> Result<(), GridError> {
        let numbers = |area: &[u8; 8]| {
            let at = |at| u16_at(area, at).map(u32::from);
            let first = Address { row: at(0)?, column: at(4)? };
            Some(Area { first, last: Address { row: at(2)?, column: at(6)? } })
        };
        for area in data.get(2..).unwrap_or_default().as_chunks::<8>().0 {
            if let Some(area) = numbers(area) {
                self.builder.merged(self.budget, area)?;
            }
        }
        Ok(())
    }

    /// A drawn object: a picture, a chart, or the frame of a comment.
    fn drawn(&mut self, data: &[u8], book: &mut Book) {
        self.object = u16_at(data, 6).unwrap_or(0);
        match u16_at(data, 4) {
            Some(5) => book.charts += 1,
            Some(8) => book.pictures += 1,
            _ => {}
        }
    }

    fn text_of_object(&mut self, data: &[u8], pieces: &[&[u8]]) {
        let count = usize::from(u16_at(data, 10).unwrap_or(0));
        let pieces = pieces.get(1..).unwrap_or_default().to_vec();
        // The first byte says how wide the characters are, as in any continued text.
        let mut pieces = Pieces::new(pieces);
        let wide = pieces.u8().is_some_and(|flags| flags & 1 != 0);
        if let Some(units) = pieces.characters(count, wide) {
            self.texts.insert(self.object, string(&units));
        }
    }

    fn finish(mut self) -> Result<Grid, GridError> {
        for (at, object) in &self.notes {
            let text = self.texts.get(object).map_or("", String::as_str);
            self.builder.comment(self.budget, *at, text)?;
        }
        let mut grid = self.builder.finish();
        for row in &mut grid.rows {
            row.hidden = self.hidden_rows.contains(&row.index);
        }
        Ok(grid)
    }
}

/// The first six bytes of a record about a cell.
fn place(data: &[u8]) -> Option<Place> {
    let (row, column) = (u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?));
    Some(Place { row, column, style: u16_at(data, 4)? })
}

fn text_value(text: &str) -> Value {
    Value::Text(line_breaks(text).into())
}

/// A number in four bytes: the upper part of one of eight, or a whole one; perhaps hundredths.
fn packed(bits: u32) -> f64 {
    let number = if bits & 2 != 0 {
        f64::from(bits.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(bits & !3) << 32)
    };
    if bits & 1 != 0 { number / 100.0 } else { number }
}

fn bool_or_error(value: u8, error: bool) -> Value {
    if !error {
        return Value::Bool(value != 0);
    }
    let name = match value {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
    Value::Error(name.into())
}
