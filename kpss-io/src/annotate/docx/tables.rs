//! The tables of a Word document: where each cell begins, and what its first paragraph is.

use std::collections::BTreeMap;

use super::super::AnnotateError;
use super::super::xml::{Kind, Part, Tag};

/// Where a comment can be hung.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    /// `<w:p/>`, which must be opened first.
    pub(super) empty: Option<(usize, usize)>,
    /// Where its content begins, after its properties.
    pub(super) start: usize,
    /// Where its content ends.
    pub(super) end: usize,
}

/// A cell, and what is needed to colour it.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    table: usize,
    row: u32,
    first: u32,
    last: u32,
    /// The cell whose lower part it is; itself if it is not merged.
    origin: usize,
    continues: bool,
    pub(super) paragraph: Option<Paragraph>,
    /// Where its content begins, for properties where it has none.
    pub(super) inside: usize,
    /// Its properties: the tag, and whether it is `<w:tcPr/>`.
    pub(super) properties: Option<(usize, usize, bool)>,
    /// Where its colour would stand among the properties.
    pub(super) shade_at: usize,
    /// Its colour.
    pub(super) shade: Option<(usize, usize)>,
}

/// All that is needed of a document.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) cells: Vec<Cell>,
    /// The first paragraph of the document.
    pub(super) first: Option<Paragraph>,
    by_place: BTreeMap<(usize, u32), Vec<usize>>,
    /// Tables in the order of their beginnings.
    count: usize,
}

impl Tables {
    pub(super) fn read(part: &Part, prefix: &str) -> Result<Self, AnnotateError> {
        let mut reader = Reader {
            prefix,
            tables: Self::default(),
            open: Vec::new(),
            vertical: Vec::new(),
            boxes: 0,
        };
        for tag in part.tags() {
            reader.tag(&tag?);
        }
        Ok(reader.tables)
    }

    /// The cell at a place; tables are numbered from 1. Of merged cells it is the upper left one.
    pub(super) fn cell(&self, table: usize, row: u32, column: u32) -> Option<usize> {
        let row = self.by_place.get(&(table, row))?;
        let found = row.iter().find(|at| {
            self.cells.get(**at).is_some_and(|cell| (cell.first..=cell.last).contains(&column))
        })?;
        self.cells.get(*found).map(|cell| cell.origin)
    }

    /// The cell with the first paragraph of the document, where it begins with a table.
    pub(super) fn first_in_cell(&self) -> Option<usize> {
        let first = self.first.as_ref()?.start;
        self.cells.iter().position(|cell| cell.paragraph.as_ref().is_some_and(|p| p.start == first))
    }

    /// The first cell of a table.
    pub(super) fn first_cell(&self, table: usize) -> Option<usize> {
        self.cells.iter().position(|cell| cell.table == table)
    }
}

enum Open {
    Table {
        number: usize,
        row: u32,
    },
    Row {
        next: u32,
    },
    Cell(usize),
    /// The first paragraph of these cells, or of the document.
    Paragraph {
        cell: Option<usize>,
        document: bool,
        start: usize,
    },
}

struct Reader<'a> {
    prefix: &'a str,
    tables: Tables,
    open: Vec<(usize, Open)>,
    /// Of each open table: the cell that goes on downwards in a column.
    vertical: Vec<BTreeMap<u32, usize>>,
    /// Open text boxes: Word hangs no comments in them.
    boxes: usize,
}

/// Properties of a cell that come before its colour.
const BEFORE_SHADE: [&str; 6] = ["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders"];

impl Reader<'_> {
    fn tag(&mut self, tag: &Tag<'_>) {
        let Some(name) = tag.name.strip_prefix(self.prefix) else { return };
        if tag.kind == Kind::Close {
            self.close(name, tag);
            return;
        }
        match name {
            "tbl" => self.table(tag),
            "tr" => self.row(tag),
            "tc" => self.cell(tag),
            "p" => self.paragraph(tag),
            "txbxContent" => self.boxes += usize::from(tag.kind == Kind::Open),
            _ => self.property(name, tag),
        }
    }

    fn table(&mut self, tag: &Tag<'_>) {
        self.tables.count += 1;
        if tag.kind == Kind::Open {
            self.open.push((tag.depth, Open::Table { number: self.tables.count, row: 0 }));
            self.vertical.push(BTreeMap::new());
        }
    }

    fn row(&mut self, tag: &Tag<'_>) {
        if tag.kind == Kind::Open {
            self.open.push((tag.depth, Open::Row { next: 0 }));
        } else if let Some((_, Open::Table { row, .. })) = self.open.last_mut() {
            *row += 1;
        }
    }

    fn cell(&mut self, tag: &Tag<'_>) {
        let place = match self.open.as_slice() {
            [.., (_, Open::Table { number, row }), (_, Open::Row { next })] => {
                Some((*number, *row, *next))
            }
            _ => None,
        };
        let (Some((table, row, next)), Kind::Open) = (place, tag.kind) else { return };
        let at = self.tables.cells.len();
        self.tables.cells.push(Cell {
            table,
            row,
            first: next,
            last: next,
            origin: at,
            continues: false,
            paragraph: None,
            inside: tag.end,
            properties: None,
            shade_at: tag.end,
            shade: None,
        });
        self.open.push((tag.depth, Open::Cell(at)));
    }

    fn paragraph(&mut self, tag: &Tag<'_>) {
        let around = self.open.iter().rev().find_map(|(_, open)| match open {
            Open::Cell(at) => Some(*at),
            _ => None,
        });
        let around = around.filter(|_| self.boxes == 0);
        let cell =
            around.filter(|at| self.tables.cells.get(*at).is_some_and(|c| c.paragraph.is_none()));
        let document = self.tables.first.is_none() && self.boxes == 0;
        let whole = Paragraph {
            empty: (tag.kind == Kind::Empty).then_some((tag.start, tag.end)),
            start: tag.end,
            end: tag.end,
        };
        // It is entered at once, so that a paragraph inside of it (a text box) is not the first.
        self.enter(cell, document, &whole);
        if tag.kind == Kind::Open {
            self.open.push((tag.depth, Open::Paragraph { cell, document, start: tag.end }));
        }
    }

    fn enter(&mut self, cell: Option<usize>, document: bool, paragraph: &Paragraph) {
        if document {
            self.tables.first = Some(paragraph.clone());
        }
        if let Some(cell) = cell.and_then(|at| self.tables.cells.get_mut(at)) {
            cell.paragraph = Some(paragraph.clone());
        }
    }

    fn property(&mut self, name: &str, tag: &Tag<'_>) {
        let Some((depth, open)) = self.open.last_mut() else { return };
        let below = tag.depth.saturating_sub(*depth);
        let number = || {
            let value = tag.attribute(&format!("{}val", self.prefix));
            value.and_then(|value| value.trim().parse::<u32>().ok())
        };
        match open {
            Open::Row { next } if name == "gridBefore" && below == 2 => {
                *next = number().unwrap_or(0);
            }
            Open::Paragraph { start, .. } if name == "pPr" && below == 1 => *start = tag.end,
            Open::Cell(at) => {
                let Some(cell) = self.tables.cells.get_mut(*at) else { return };
                if name == "tcPr" && below == 1 {
                    cell.properties = Some((tag.start, tag.end, tag.kind == Kind::Empty));
                    cell.shade_at = tag.end;
                } else if below == 2 && cell.properties.is_some() && cell.paragraph.is_none() {
                    match name {
                        "gridSpan" => {
                            // Word has at most 63 columns.
                            let more = number().unwrap_or(1).clamp(1, 1000) - 1;
                            cell.last = cell.first.saturating_add(more);
                        }
                        "vMerge" => {
                            let value = tag.attribute(&format!("{}val", self.prefix));
                            cell.continues = value.is_none_or(|value| value != "restart");
                        }
                        "shd" => cell.shade = Some((tag.start, tag.end)),
                        _ => {}
                    }
                    if BEFORE_SHADE.contains(&name) {
                        cell.shade_at = tag.end;
                    }
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "txbxContent" => self.boxes = self.boxes.saturating_sub(1),
            "pPr" => {
                if let Some((depth, Open::Paragraph { start, .. })) = self.open.last_mut()
                    && *depth + 1 == tag.depth
                {
                    *start = tag.end;
                }
            }
            "tcBorders" => {
                if let Some((depth, Open::Cell(at))) = self.open.last()
                    && *depth + 2 == tag.depth
                    && let Some(cell) = self.tables.cells.get_mut(*at)
                {
                    cell.shade_at = tag.end;
                }
            }
            "tbl" | "tr" | "tc" | "p" => {
                if self.open.last().is_some_and(|(depth, _)| *depth == tag.depth)
                    && let Some((_, open)) = self.open.pop()
                {
                    self.end(&open, tag);
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, open: &Open, tag: &Tag<'_>) {
        match *open {
            Open::Table { .. } => {
                self.vertical.pop();
            }
            Open::Row { .. } => {
                if let Some((_, Open::Table { row, .. })) = self.open.last_mut() {
                    *row += 1;
                }
            }
            Open::Cell(at) => self.end_cell(at),
            Open::Paragraph { cell, document, start } => {
                let whole = Paragraph { empty: None, start, end: tag.start };
                self.enter(cell, document, &whole);
            }
        }
    }

    fn end_cell(&mut self, at: usize) {
        let Some(vertical) = self.vertical.last_mut() else { return };
        let Some(cell) = self.tables.cells.get_mut(at) else { return };
        if cell.continues {
            cell.origin = vertical.get(&cell.first).copied().unwrap_or(at);
        } else {
            vertical.insert(cell.first, at);
        }
        if let Some((_, Open::Row { next })) = self.open.last_mut() {
            *next = cell.last.saturating_add(1);
        }
        self.tables.by_place.entry((cell.table, cell.row)).or_default().push(at);
    }
}
