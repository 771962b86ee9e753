//! One worksheet: cells get their colour, missing ones are made in their place.

use std::collections::BTreeMap;

use crate::grid::Address;

use super::super::clean::push;
use super::super::xml::{
    Edits, Element, Kind, Part, Tag, attribute, opened, remove_attribute, set_attribute,
};
use super::super::{AnnotateError, Weight};
use super::address::{area, column};
use super::styles::Styles;

/// The cells to paint, by row and column.
pub(super) type Cells = BTreeMap<u32, BTreeMap<u32, Weight>>;

/// The top of a worksheet: its root and what stands right under it.
pub(super) struct Layout<'a> {
    pub(super) prefix: &'a str,
    pub(super) elements: Vec<Element<'a>>,
}

impl<'a> Layout<'a> {
    pub(super) fn read(part: &'a Part) -> Result<Self, AnnotateError> {
        let mut elements = part.elements(1)?;
        if elements.is_empty() {
            return Err(part.damaged());
        }
        let prefix = elements.remove(0).tag.prefix();
        Ok(Self { prefix, elements })
    }

    pub(super) fn find(&self, name: &str) -> Option<&Element<'a>> {
        self.elements.iter().find(|element| element.tag.is(self.prefix, name))
    }
}

/// The upper left corners of merged areas, for cells that people cannot see.
pub(super) fn merged(part: &Part) -> Result<Vec<(Address, Address)>, AnnotateError> {
    // To look for a word is much faster than to walk through a large sheet.
    if !part.text.contains("mergeCells") {
        return Ok(Vec::new());
    }
    let layout = Layout::read(part)?;
    let Some(list) = layout.find("mergeCells") else { return Ok(Vec::new()) };
    let areas = part.elements_in(list.range(), 1)?;
    Ok(areas.iter().filter_map(|e| area(&e.tag.attribute("ref")?)).collect())
}

/// Paints the cells, and takes earlier paint off all others where `restore` says so.
pub(super) struct Painter<'a> {
    pub(super) part: &'a Part,
    pub(super) styles: &'a mut Styles,
    pub(super) cells: &'a Cells,
    pub(super) restore: bool,
}

struct Row {
    number: u32,
    /// The format of cells that are not there.
    format: Option<u32>,
    raw: String,
    tag: (usize, usize),
    /// Number of the next cell that does not say its own.
    next: u32,
    /// Columns that are still to be painted.
    left: Vec<(u32, Weight)>,
    inserted: bool,
}

impl Painter<'_> {
    /// The edits that paint the sheet, and the lower right corner of the cells made.
    pub(super) fn paint(&mut self, edits: &mut Edits) -> Result<(), AnnotateError> {
        let layout = Layout::read(self.part)?;
        let prefix = layout.prefix.to_owned();
        let data = layout.find("sheetData").ok_or_else(|| self.part.damaged())?;
        let columns = self.columns(&layout)?;
        let mut rows: Vec<u32> = self.cells.keys().rev().copied().collect();
        let mut row: Option<Row> = None;
        let mut next_row = 0;
        let mut made = String::new();
        for tag in self.part.tags_in(data.range()) {
            let tag = tag?;
            if tag.depth == 1 && tag.is(&prefix, "row") && tag.kind == Kind::Close {
                if let Some(mut row) = row.take() {
                    self.fill_up(&mut row, u32::MAX, &columns, &prefix, tag.start, edits);
                    finish(&row, edits);
                }
            } else if tag.depth == 1 && tag.is(&prefix, "row") {
                let number = match tag.attribute("r") {
                    Some(r) => r.trim().parse::<u32>().ok().and_then(|r| r.checked_sub(1)),
                    None => Some(next_row),
                };
                // Cells cannot be put into their order where there is none.
                let number = number.filter(|n| *n >= next_row || self.cells.is_empty());
                let number = number.ok_or_else(|| self.part.damaged())?;
                next_row = number.saturating_add(1);
                made.clear();
                while let Some(missing) = rows.pop_if(|missing| *missing < number) {
                    made.push_str(&self.new_row(missing, &columns, &prefix));
                }
                if !made.is_empty() {
                    edits.insert(tag.start, made.clone());
                }
                rows.pop_if(|missing| *missing == number);
                let mut open = self.row(number, &tag);
                if tag.kind == Kind::Open {
                    row = (self.restore || !open.left.is_empty()).then_some(open);
                } else if !open.left.is_empty() {
                    let mut inner = Edits::default();
                    self.fill_up(&mut open, u32::MAX, &columns, &prefix, 0, &mut inner);
                    let start = remove_attribute(&opened(tag.raw), "spans");
                    let inner = inner.apply("");
                    edits.replace(tag.start..tag.end, format!("{start}{inner}</{prefix}row>"));
                }
            } else if tag.depth == 2
                && tag.is(&prefix, "c")
                && tag.kind != Kind::Close
                && let Some(row) = row.as_mut()
            {
                self.cell(row, &tag, &columns, &prefix, edits)?;
            }
        }
        made.clear();
        while let Some(missing) = rows.pop() {
            made.push_str(&self.new_row(missing, &columns, &prefix));
        }
        if !made.is_empty() {
            edits.append(data, &made);
        }
        self.dimension(&layout, edits);
        Ok(())
    }

    fn row(&self, number: u32, tag: &Tag<'_>) -> Row {
        let own = tag.attribute("customFormat").is_some_and(|v| v == "1" || v == "true");
        let format = tag.attribute("s").filter(|_| own).and_then(|s| s.parse().ok());
        let left = self.cells.get(&number).map_or(Vec::new(), |cells| {
            cells.iter().rev().map(|(column, weight)| (*column, *weight)).collect()
        });
        Row {
            number,
            format,
            raw: tag.raw.to_owned(),
            tag: (tag.start, tag.end),
            next: 0,
            left,
            inserted: false,
        }
    }

    fn cell(
        &mut self,
        row: &mut Row,
        tag: &Tag<'_>,
        columns: &[(u32, u32, u32)],
        prefix: &str,
        edits: &mut Edits,
    ) -> Result<(), AnnotateError> {
        if row.left.is_empty() && !self.restore {
            return Ok(());
        }
        let number = match tag.attribute("r") {
            Some(r) => column(r.trim_end_matches(|c: char| c.is_ascii_digit())),
            None => Some(row.next),
        };
        let number = number.filter(|n| *n >= row.next || row.left.is_empty());
        let number = number.ok_or_else(|| self.part.damaged())?;
        row.next = number + 1;
        self.fill_up(row, number, columns, prefix, tag.start, edits);
        let weight = row.left.pop_if(|(column, _)| *column == number).map(|(_, weight)| weight);
        let before: u32 = tag.attribute("s").and_then(|s| s.trim().parse().ok()).unwrap_or(0);
        let mut format = if self.restore { self.styles.restore(before) } else { before };
        if let Some(weight) = weight {
            format = self.styles.paint(format, weight);
        }
        if format != before {
            edits.replace(tag.start..tag.end, set_attribute(tag.raw, "s", &format.to_string()));
        }
        Ok(())
    }

    /// Makes the cells of a row that come before a column.
    fn fill_up(
        &mut self,
        row: &mut Row,
        before: u32,
        columns: &[(u32, u32, u32)],
        prefix: &str,
        at: usize,
        edits: &mut Edits,
    ) {
        while let Some((column, weight)) = row.left.pop_if(|(column, _)| *column < before) {
            let format = row.format.unwrap_or_else(|| format_of(columns, column));
            let format = if self.restore { self.styles.restore(format) } else { format };
            let format = self.styles.paint(format, weight);
            let address = Address { row: row.number, column };
            edits.insert(at, format!("<{prefix}c r=\"{address}\" s=\"{format}\"/>"));
            row.inserted = true;
        }
    }

    fn new_row(&mut self, number: u32, columns: &[(u32, u32, u32)], prefix: &str) -> String {
        let mut row = format!("<{prefix}row r=\"{}\">", number + 1);
        let cells = self.cells.get(&number).cloned().unwrap_or_default();
        for (column, weight) in cells {
            let format = self.styles.paint(format_of(columns, column), weight);
            let address = Address { row: number, column };
            push!(row, "<{prefix}c r=\"{address}\" s=\"{format}\"/>");
        }
        push!(row, "</{prefix}row>");
        row
    }

    /// The formats of columns: first, last, format.
    fn columns(&self, layout: &Layout<'_>) -> Result<Vec<(u32, u32, u32)>, AnnotateError> {
        let Some(list) = layout.find("cols") else { return Ok(Vec::new()) };
        let mut columns = Vec::new();
        for element in self.part.elements_in(list.range(), 1)? {
            let number = |name| element.tag.attribute(name).and_then(|n| n.parse::<u32>().ok());
            if let (Some(min), Some(max), Some(style)) =
                (number("min"), number("max"), number("style"))
            {
                columns.push((min.saturating_sub(1), max.saturating_sub(1), style));
            }
        }
        Ok(columns)
    }

    /// The used area grows with the cells.
    fn dimension(&self, layout: &Layout<'_>, edits: &mut Edits) {
        let Some(element) = layout.find("dimension") else { return };
        let Some((mut first, mut last)) =
            attribute(element.tag.raw, "ref").and_then(|text| area(&text))
        else {
            return;
        };
        let before = (first, last);
        for (row, cells) in self.cells {
            let (Some((left, _)), Some((right, _))) =
                (cells.first_key_value(), cells.last_key_value())
            else {
                continue;
            };
            first = Address { row: first.row.min(*row), column: first.column.min(*left) };
            last = Address { row: last.row.max(*row), column: last.column.max(*right) };
        }
        if before != (first, last) {
            let tag = element.tag;
            edits.replace(
                tag.start..tag.end,
                set_attribute(tag.raw, "ref", &format!("{first}:{last}")),
            );
        }
    }
}

/// A row with new cells no longer says from where to where they are: it is a hint only.
fn finish(row: &Row, edits: &mut Edits) {
    if row.inserted && attribute(&row.raw, "spans").is_some() {
        edits.replace(row.tag.0..row.tag.1, remove_attribute(&row.raw, "spans"));
    }
}

fn format_of(columns: &[(u32, u32, u32)], column: u32) -> u32 {
    let known = columns.iter().find(|(min, max, _)| (*min..=*max).contains(&column));
    known.map_or(0, |(_, _, style)| *style)
}

/// Takes the selection off a sheet: two selected sheets would be edited together.
pub(super) fn unselect(part: &Part) -> Result<Option<String>, AnnotateError> {
    if !part.text.contains("tabSelected") {
        return Ok(None);
    }
    let layout = Layout::read(part)?;
    let Some(views) = layout.find("sheetViews") else { return Ok(None) };
    let mut edits = Edits::default();
    for element in part.elements_in(views.range(), 1)? {
        let tag = element.tag;
        let selected = tag.attribute("tabSelected").is_some_and(|v| v == "1" || v == "true");
        let first = tag.attribute("workbookViewId").is_none_or(|v| v == "0");
        if selected && first {
            edits.replace(tag.start..tag.end, remove_attribute(tag.raw, "tabSelected"));
        }
    }
    Ok((!edits.is_empty()).then(|| edits.apply(&part.text)))
}
