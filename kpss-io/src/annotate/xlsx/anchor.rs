//! Where the box of a note lies: beside its cell, wide and high enough for its text.

use std::collections::BTreeMap;

use crate::grid::Address;

use super::super::AnnotateError;
use super::super::xml::{Kind, Part};
use super::address::LAST;
use super::sheet::Layout;

/// Width of a box in pixels, and about as many letters fit into a line of it.
const WIDTH: u32 = 320;
const LETTERS: usize = 50;
const LINE: u32 = 15;
const HIGHEST: u32 = 600;

/// Widths of columns and heights of rows, in pixels.
pub(super) struct Geometry {
    column: u32,
    row: u32,
    columns: Vec<(u32, u32, u32)>,
    rows: BTreeMap<u32, u32>,
}

impl Geometry {
    pub(super) fn read(part: &Part) -> Result<Self, AnnotateError> {
        let layout = Layout::read(part)?;
        let mut geometry = Self { column: 64, row: 20, columns: Vec::new(), rows: BTreeMap::new() };
        if let Some(format) = layout.find("sheetFormatPr") {
            let number = |name| format.tag.attribute(name).and_then(|n| n.parse::<f64>().ok());
            geometry.column = number("defaultColWidth").map_or(64, column_pixels);
            geometry.row = number("defaultRowHeight").map_or(20, row_pixels);
        }
        if let Some(list) = layout.find("cols") {
            for element in part.elements_in(list.range(), 1)? {
                let number = |name| element.tag.attribute(name)?.parse::<f64>().ok();
                let whole = |name| element.tag.attribute(name)?.parse::<u32>().ok();
                let hidden =
                    element.tag.attribute("hidden").is_some_and(|v| v == "1" || v == "true");
                if let (Some(min), Some(max), Some(width)) =
                    (whole("min"), whole("max"), number("width"))
                {
                    let width = if hidden { 0 } else { column_pixels(width) };
                    geometry.columns.push((min.saturating_sub(1), max.saturating_sub(1), width));
                }
            }
        }
        if let Some(data) = layout.find("sheetData").filter(|_| part.text.contains(" ht=")) {
            let mut next = 0;
            for tag in part.tags_in(data.range()) {
                let tag = tag?;
                if tag.depth != 1 || tag.kind == Kind::Close {
                    continue;
                }
                let number = tag.attribute("r").and_then(|r| r.parse::<u32>().ok()?.checked_sub(1));
                let number = number.unwrap_or(next);
                next = number.saturating_add(1);
                if let Some(height) = tag.attribute("ht").and_then(|ht| ht.parse().ok()) {
                    geometry.rows.insert(number, row_pixels(height));
                }
            }
        }
        Ok(geometry)
    }

    /// Height of a box for so many lines.
    pub(super) fn height(lines: u32) -> u32 {
        (lines.saturating_mul(LINE) + 14).min(HIGHEST)
    }

    /// Left column and pixels in it, top row, right column, bottom row: as the file wants them.
    pub(super) fn anchor(&self, cell: Address, lines: u32) -> String {
        let left = (cell.column + 1).min(LAST.column);
        let top = cell.row.saturating_sub(1);
        let (right, right_in) = walk(left, 15 + WIDTH, LAST.column, |column| self.width_of(column));
        let (bottom, bottom_in) =
            walk(top, 10 + Self::height(lines), LAST.row, |row| self.height_of(row));
        format!("{left}, 15, {top}, 10, {right}, {right_in}, {bottom}, {bottom_in}")
    }

    fn width_of(&self, column: u32) -> u32 {
        let known = self.columns.iter().find(|(min, max, _)| (*min..=*max).contains(&column));
        known.map_or(self.column, |(_, _, width)| *width)
    }

    fn height_of(&self, row: u32) -> u32 {
        self.rows.get(&row).copied().unwrap_or(self.row)
    }
}

/// Goes so many pixels from the beginning of a column or row.
fn walk(from: u32, pixels: u32, last: u32, size: impl Fn(u32) -> u32) -> (u32, u32) {
    let (mut at, mut left) = (from, pixels);
    // Hidden columns have no width; after a thousand of them the box may end anywhere.
    for _ in 0..1000 {
        let here = size(at);
        if left < here || at >= last {
            return (at, left.min(here));
        }
        left -= here;
        at += 1;
    }
    (at, 0)
}

/// How many lines of a box a text needs.
pub(super) fn lines(text: &str) -> u32 {
    let lines = text.split('\n').map(|line| line.chars().count().div_ceil(LETTERS).max(1));
    u32::try_from(lines.sum::<usize>()).unwrap_or(u32::MAX)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept between two small numbers"
)]
fn pixels(value: f64) -> u32 {
    value.clamp(0.0, 4000.0) as u32
}

fn column_pixels(width: f64) -> u32 {
    pixels(width * 7.0 + 5.0)
}

fn row_pixels(height: f64) -> u32 {
    pixels(height * 4.0 / 3.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn geometry() -> Geometry {
        Geometry {
            column: 64,
            row: 20,
            columns: vec![(2, 2, 400), (3, 4, 0)],
            rows: BTreeMap::from([(1, 100)]),
        }
    }

    #[test]
    fn a_box_lies_beside_its_cell() {
        // 335 pixels from column B: 64, then 271 in the wide column C; 84 from row 1: 20, then 64.
        let cell = Address { row: 0, column: 0 };
        assert_eq!(geometry().anchor(cell, 4), "1, 15, 0, 10, 2, 271, 1, 64");
    }

    #[test]
    fn hidden_columns_have_no_width_and_the_last_column_is_the_end() {
        let cell = Address { row: 5, column: 2 };
        assert_eq!(geometry().anchor(cell, 4), "3, 15, 4, 10, 10, 15, 8, 4");
        let last = Address { row: LAST.row, column: LAST.column };
        assert_eq!(geometry().anchor(last, 4), "16383, 15, 1048574, 10, 16383, 64, 1048575, 20");
    }

    #[test]
    fn nonsense_sizes_do_no_harm() {
        assert_eq!(column_pixels(f64::NAN), 0);
        assert_eq!(column_pixels(1e300), 4000);
        assert_eq!(row_pixels(-5.0), 0);
    }

    #[test]
    fn long_lines_are_broken() {
        assert_eq!(lines("a\nb"), 2);
        assert_eq!(lines(&"x".repeat(101)), 3);
        assert_eq!(Geometry::height(10_000), HIGHEST);
    }
}
