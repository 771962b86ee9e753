//! One table: columns, rows and cells that stand for many.

use super::cell::Typed;
use super::paragraphs::Paragraphs;
use super::styles::Styles;
use crate::grid::build::{Builder, Marks};
use crate::grid::limits::Budget;
use crate::grid::strike::Strikes;
use crate::grid::xml::Tag;
use crate::grid::{Address, Area, GridError, Shown, Value};

pub(super) struct Table {
    pub(super) builder: Builder,
    /// The table is a copy of one in another file, which formulas look into.
    pub(super) external: bool,
    columns: u32,
    /// The looks of columns whose cells say nothing themselves: from, to, style.
    defaults: Vec<(u32, u32, String)>,
    row: u32,
    row_repeats: u32,
    row_hidden: bool,
    row_style: String,
    column: u32,
    cells: Vec<Kept>,
    open: Option<Open>,
}

/// A cell that holds something.
struct Kept {
    column: u32,
    repeats: u32,
    value: Value,
    marks: Marks,
    looks: Vec<Shown>,
}

/// The cell that is being read.
struct Open {
    typed: Typed,
    style: String,
    repeats: u32,
    text: Paragraphs,
    comment: Option<Paragraphs>,
    in_comment: bool,
}

impl Table {
    pub(super) fn new(name: String, hidden: bool) -> Self {
        let mut builder = Builder::new(name);
        builder.grid.hidden = hidden;
        Self {
            builder,
            external: false,
            columns: 0,
            defaults: Vec::new(),
            row: 0,
            row_repeats: 1,
            row_hidden: false,
            row_style: String::new(),
            column: 0,
            cells: Vec::new(),
            open: None,
        }
    }

    pub(super) fn start(
        &mut self,
        tag: &Tag<'_>,
        styles: &Styles,
        budget: &mut Budget,
    ) -> Result<(), GridError> {
        match tag.name() {
            "table:table-source" => self.external = true,
            "table:table-column" => self.start_column(tag),
            "table:table-row" => {
                self.row_repeats = repeats(tag, "table:number-rows-repeated");
                self.row_hidden = is_hidden(tag);
                self.row_style = style_name(tag, "table:default-cell-style-name");
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => self.start_cell(tag, budget)?,
            "office:annotation" => {
                if let Some(cell) = &mut self.open {
                    cell.comment = Some(Paragraphs::default());
                    cell.in_comment = true;
                }
            }
            _ => {
                if let Some(paragraphs) = self.paragraphs() {
                    paragraphs.start(tag, styles);
                }
            }
        }
        Ok(())
    }

    pub(super) fn text(&mut self, text: &str) {
        if let Some(paragraphs) = self.paragraphs() {
            paragraphs.text(text);
        }
    }

    pub(super) fn end(
        &mut self,
        name: &str,
        styles: &Styles,
        budget: &mut Budget,
    ) -> Result<(), GridError> {
        match name {
            "table:table-row" => return self.end_row(budget),
            "table:table-cell" | "table:covered-table-cell" => {
                return self.end_cell(styles, budget);
            }
            "office:annotation" => {
                if let Some(cell) = &mut self.open {
                    cell.in_comment = false;
                }
            }
            _ => {
                if let Some(paragraphs) = self.paragraphs() {
                    paragraphs.end(name);
                }
            }
        }
        Ok(())
    }

    /// Where a text belongs: to the comment that is open, or to the cell.
    fn paragraphs(&mut self) -> Option<&mut Paragraphs> {
        let cell = self.open.as_mut()?;
        if cell.in_comment { cell.comment.as_mut() } else { Some(&mut cell.text) }
    }

    fn start_column(&mut self, tag: &Tag<'_>) {
        let to = self.columns.saturating_add(repeats(tag, "table:number-columns-repeated"));
        let last = to.saturating_sub(1);
        if is_hidden(tag) {
            self.builder.hidden_columns(self.columns, last);
        }
        let style = style_name(tag, "table:default-cell-style-name");
        self.defaults.push((self.columns, last, style));
        self.columns = to;
    }

    fn start_cell(&mut self, tag: &Tag<'_>, budget: &mut Budget) -> Result<(), GridError> {
        let (row, column) = (self.row, self.column);
        for (wide, high, merged) in [
            ("table:number-columns-spanned", "table:number-rows-spanned", true),
            ("table:number-matrix-columns-spanned", "table:number-matrix-rows-spanned", false),
        ] {
            let (wide, high) = (repeats(tag, wide), repeats(tag, high));
            if wide > 1 || high > 1 {
                let last = Address {
                    row: row.saturating_add(high - 1),
                    column: column.saturating_add(wide - 1),
                };
                let area = Area { first: Address { row, column }, last };
                if merged {
                    self.builder.merged(budget, area)?;
                } else {
                    self.builder.computed(budget, area)?;
                }
            }
        }
        self.open = Some(Open {
            typed: Typed::new(tag),
            style: style_name(tag, "table:style-name"),
            repeats: repeats(tag, "table:number-columns-repeated"),
            text: Paragraphs::default(),
            comment: None,
            in_comment: false,
        });
        Ok(())
    }

    fn end_cell(&mut self, styles: &Styles, budget: &mut Budget) -> Result<(), GridError> {
        let Some(mut cell) = self.open.take() else { return Ok(()) };
        let column = self.column;
        self.column = column.saturating_add(cell.repeats);
        if let Some(mut comment) = cell.comment.take() {
            let at = Address { row: self.row, column };
            self.builder.comment(budget, at, &comment.take().0)?;
        }
        let (text, strikes) = cell.text.take();
        let Some((value, timed)) = cell.typed.value(&text) else { return Ok(()) };
        let (format, font) = styles.cell(self.style_of(&cell.style, column));
        let strikes = match value {
            Value::Text(_) => strikes,
            _ => Strikes { inherited: true, ..Strikes::default() },
        };
        let (struck, partly) = strikes.seen(font);
        let mut looks = Vec::new();
        if partly {
            looks.push(Shown::PartlyStruck);
        }
        looks.extend(format.of_value(&value, timed));
        let marks = Marks { formula: cell.typed.formula, struck };
        let repeats = cell.repeats;
        // What one cell stands for is counted when the row ends; so many rows may repeat it.
        self.cells.push(Kept { column, repeats, value, marks, looks });
        Ok(())
    }

    /// The style of a cell, else of its row, else of its column.
    fn style_of<'a>(&'a self, own: &'a str, column: u32) -> &'a str {
        if !own.is_empty() {
            return own;
        }
        if !self.row_style.is_empty() {
            return &self.row_style;
        }
        let at = self.defaults.partition_point(|(_, to, _)| *to < column);
        self.defaults.get(at).map_or("", |(_, _, style)| style)
    }

    fn end_row(&mut self, budget: &mut Budget) -> Result<(), GridError> {
        let (first, repeats) = (self.row, self.row_repeats);
        self.row = first.saturating_add(repeats);
        if self.cells.is_empty() || self.external {
            self.cells.clear();
            return Ok(());
        }
        for row in first..self.row {
            self.builder.row(row, self.row_hidden);
            for cell in &self.cells {
                for column in cell.column..cell.column.saturating_add(cell.repeats) {
                    for shown in &cell.looks {
                        self.builder.look(budget, column, shown.clone())?;
                    }
                    self.builder.cell(budget, column, cell.value.clone(), cell.marks)?;
                }
            }
        }
        self.cells.clear();
        Ok(())
    }
}

/// At least 1.
fn repeats(tag: &Tag<'_>, name: &str) -> u32 {
    tag.full(name).and_then(|number| number.parse().ok()).unwrap_or(1).max(1)
}

fn style_name(tag: &Tag<'_>, name: &str) -> String {
    tag.full(name).unwrap_or_default().into_owned()
}

fn is_hidden(tag: &Tag<'_>) -> bool {
    tag.full("table:visibility").is_some_and(|seen| matches!(&*seen, "collapse" | "filter"))
}
