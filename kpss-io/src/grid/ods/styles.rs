//! The looks that a LibreOffice workbook names: struck text, hidden sheets, months, units.

use std::collections::BTreeMap;

use crate::grid::format::{Format, with_unit};
use crate::grid::xml::Tag;

/// A style is based on another one at most so many times.
const BASES: usize = 16;

/// The named looks so far.
#[derive(Default)]
pub(super) struct Styles {
    cells: BTreeMap<String, Cell>,
    /// Of pieces of text.
    texts: BTreeMap<String, bool>,
    hidden_tables: BTreeMap<String, bool>,
    formats: BTreeMap<String, Format>,
    open: Open,
}

#[derive(Default)]
struct Cell {
    base: String,
    format: String,
    struck: Option<bool>,
}

/// The style that is being read.
#[derive(Default)]
struct Open {
    name: String,
    family: String,
    cell: Cell,
    data: Data,
}

/// The data style that is being read.
#[derive(Default)]
struct Data {
    name: String,
    words: String,
    in_words: bool,
    /// The parts of a day that are shown, as letters.
    parts: String,
}

impl Styles {
    pub(super) fn start(&mut self, tag: &Tag<'_>) {
        let own = |name: &str| tag.full(name).unwrap_or_default().into_owned();
        match tag.name() {
            "style:style" => {
                self.open.name = own("style:name");
                self.open.family = own("style:family");
                let (base, format) = (own("style:parent-style-name"), own("style:data-style-name"));
                self.open.cell = Cell { base, format, struck: None };
            }
            "style:text-properties" => {
                let line = ["style:text-line-through-style", "style:text-line-through-type"];
                let values = line.iter().filter_map(|name| tag.full(name));
                for value in values {
                    self.open.cell.struck = Some(value != "none");
                }
            }
            "style:table-properties" if self.open.family == "table" => {
                let hidden = tag.full("table:display").is_some_and(|display| display == "false");
                self.hidden_tables.insert(self.open.name.clone(), hidden);
            }
            "number:date-style" | "number:number-style" | "number:currency-style" => {
                self.open.data = Data { name: own("style:name"), ..Data::default() };
            }
            "number:day" => self.open.data.parts.push('d'),
            "number:month" => self.open.data.parts.push('m'),
            "number:year" => self.open.data.parts.push('y'),
            "number:text" | "number:currency-symbol" => self.open.data.in_words = true,
            _ => {}
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.open.data.in_words {
            self.open.data.words.push_str(text);
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        let data = &mut self.open.data;
        match name {
            "style:style" => {
                let Open { name, family, cell, .. } = std::mem::take(&mut self.open);
                match (family.as_str(), cell.struck) {
                    ("table-cell", _) => {
                        self.cells.insert(name, cell);
                    }
                    ("text", Some(struck)) => {
                        self.texts.insert(name, struck);
                    }
                    _ => {}
                }
            }
            "number:text" | "number:currency-symbol" => data.in_words = false,
            "number:date-style" => {
                let has = |part| data.parts.contains(part);
                let format = match (has('d'), has('m'), has('y')) {
                    (false, true, _) => Format::Month,
                    (false, false, true) => Format::Year,
                    _ => Format::Day,
                };
                self.formats.insert(std::mem::take(&mut data.name), format);
            }
            "number:number-style" | "number:currency-style" => {
                let format = with_unit(&data.words);
                self.formats.insert(std::mem::take(&mut data.name), format);
            }
            _ => {}
        }
    }

    /// How a cell with this style shows numbers, and whether its text is struck.
    pub(super) fn cell(&self, name: &str) -> (&Format, bool) {
        let (mut format, mut struck) = (None, None);
        let mut next = name;
        for _ in 0..BASES {
            let Some(cell) = self.cells.get(next) else { break };
            format = format.or_else(|| self.formats.get(&cell.format));
            struck = struck.or(cell.struck);
            next = &cell.base;
        }
        (format.unwrap_or(&Format::General), struck.unwrap_or(false))
    }

    /// Whether a piece of text is struck, if its style says so.
    pub(super) fn is_text_struck(&self, name: &str) -> Option<bool> {
        self.texts.get(name).copied()
    }

    pub(super) fn is_table_hidden(&self, name: &str) -> bool {
        self.hidden_tables.get(name).copied().unwrap_or(false)
    }
}
