//! One sheet: its cells as they come, in one pass.

use crate::grid::address::{address, area};
use crate::grid::build::{Builder, Marks};
use crate::grid::dates::from_iso;
use crate::grid::format::Format;
use crate::grid::limits::Budget;
use crate::grid::package::damaged;
use crate::grid::strike::Strikes;
use crate::grid::text::{line_breaks, unescape};
use crate::grid::xml::{Handler, Tag, local};
use crate::grid::{GridError, Shown, Value};

use super::Workbook;
use super::strings::Rich;

/// Yes and no as formulas, and how long these are at most.
const CONSTANTS: [&str; 2] = ["TRUE()", "FALSE()"];
const LONGEST: usize = 7;

/// Reads a sheet into a grid.
pub(super) struct Sheet<'a> {
    pub(super) builder: Builder,
    pub(super) book: &'a Workbook,
    pub(super) budget: &'a mut Budget,
    pub(super) part: &'a str,
    next_row: u32,
    next_column: u32,
    cell: Cell,
}

/// The cell that is open.
#[derive(Default)]
struct Cell {
    is_open: bool,
    column: u32,
    style: usize,
    kind: Kind,
    formula: bool,
    inside: Inside,
    value: String,
    /// The beginning of the formula.
    formula_text: String,
    inline: Rich,
}

/// The part of a cell that is open.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    #[default]
    Nothing,
    Formula,
    Value,
    Inline,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Text,
    Inline,
    Bool,
    Error,
    Date,
}

impl Kind {
    /// As a workbook names it.
    fn named(name: &str) -> Self {
        match name {
            "s" => Self::Shared,
            "str" => Self::Text,
            "inlineStr" => Self::Inline,
            "b" => Self::Bool,
            "e" => Self::Error,
            "d" => Self::Date,
            _ => Self::Number,
        }
    }
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        builder: Builder,
        book: &'a Workbook,
        budget: &'a mut Budget,
        part: &'a str,
    ) -> Self {
        Self { builder, book, budget, part, next_row: 0, next_column: 0, cell: Cell::default() }
    }

    fn open_row(&mut self, tag: &Tag<'_>) {
        let index = tag.number::<u32>("r").and_then(|r| r.checked_sub(1)).unwrap_or(self.next_row);
        let flat = tag.number::<f64>("ht").is_some_and(|height| height <= 0.0);
        self.builder.row(index, tag.is("hidden", false) || flat);
        self.next_row = index.saturating_add(1);
        self.next_column = 0;
    }

    fn open_cell(&mut self, tag: &Tag<'_>) {
        let (mut at, mut style, mut kind) = (None, None, None);
        tag.each(|name, value| match name {
            "r" => at = at.or_else(|| address(value)),
            "s" => style = style.or_else(|| value.trim().parse().ok()),
            "t" => kind = kind.or(Some(Kind::named(value))),
            _ => {}
        });
        let column = at.map_or(self.next_column, |at| at.column);
        self.next_column = column.saturating_add(1);
        let cell = &mut self.cell;
        cell.is_open = true;
        cell.column = column;
        cell.style = style.unwrap_or(0);
        cell.kind = kind.unwrap_or_default();
        cell.formula = false;
        cell.value.clear();
        cell.formula_text.clear();
    }

    fn formula(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        self.cell.formula = true;
        self.cell.inside = Inside::Formula;
        let many = matches!(tag.get("t").as_deref(), Some("array" | "dataTable"));
        match tag.get("ref").and_then(|at| area(&at)).filter(|_| many) {
            Some(area) => self.builder.computed(self.budget, area),
            None => Ok(()),
        }
    }

    fn close_cell(&mut self) -> Result<(), GridError> {
        let Cell { column, kind, .. } = self.cell;
        // LibreOffice writes a typed yes or no as a formula.
        let typed = kind == Kind::Bool && CONSTANTS.contains(&self.cell.formula_text.as_str());
        let formula = self.cell.formula && !typed;
        self.cell.is_open = false;
        let style = self.book.styles.get(self.cell.style);
        let font = style.is_some_and(|style| style.struck);
        let format = style.map_or(&Format::General, |style| &style.format);
        let (value, strikes) = match self.value(format)? {
            Some(found) => found,
            None if formula && kind != Kind::Text => (Value::Uncalculated, Strikes::default()),
            None => return Ok(()),
        };
        let strikes = match &value {
            Value::Text(_) => strikes,
            _ => Strikes { inherited: true, ..Strikes::default() },
        };
        let (struck, partly) = strikes.seen(font);
        if partly {
            self.builder.look(self.budget, column, Shown::PartlyStruck)?;
        }
        self.builder.cell(self.budget, column, value, Marks { formula, struck })
    }

    /// What the cell holds; `None` if nothing.
    fn value(&mut self, format: &Format) -> Result<Option<(Value, Strikes)>, GridError> {
        let inherited = Strikes { inherited: true, ..Strikes::default() };
        if self.cell.kind == Kind::Inline {
            let some = |text: &str| (!text.is_empty()).then(|| Value::Text(text.into()));
            let (value, strikes) = self.cell.inline.take(some);
            return Ok(value.map(|value| (value, strikes)));
        }
        let raw = self.cell.value.as_str();
        let trimmed = raw.trim();
        let column = self.cell.column;
        let value = match self.cell.kind {
            _ if raw.is_empty() => return Ok(None),
            Kind::Shared => {
                let found = trimmed.parse().ok().and_then(|number| self.book.strings.get(number));
                let (text, strikes) = found.ok_or_else(|| damaged(self.part))?;
                return Ok(Some((Value::Text(text.into()), strikes)));
            }
            Kind::Text | Kind::Inline => text(&line_breaks(&unescape(raw))),
            Kind::Bool => Value::Bool(matches!(trimmed, "1" | "true")),
            Kind::Error => Value::Error(trimmed.into()),
            Kind::Date => match from_iso(trimmed) {
                Some((day, timed)) => {
                    let day = Value::Date(day);
                    self.builder.look_of(self.budget, column, format, &day, timed)?;
                    day
                }
                None => text(trimmed),
            },
            Kind::Number => match trimmed.parse::<f64>() {
                Ok(number) if number.is_finite() => {
                    let epoch_1904 = self.book.epoch_1904;
                    self.builder.number(self.budget, column, number, format, epoch_1904)?
                }
                _ => text(trimmed),
            },
        };
        Ok(Some((value, inherited)))
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

impl Handler for Sheet<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        if self.cell.is_open {
            match tag.local() {
                "v" => self.cell.inside = Inside::Value,
                "f" => return self.formula(tag),
                "is" => self.cell.inside = Inside::Inline,
                _ if self.cell.inside == Inside::Inline => self.cell.inline.start(tag),
                _ => {}
            }
            return Ok(());
        }
        match tag.local() {
            "row" => self.open_row(tag),
            "c" => self.open_cell(tag),
            "col" => {
                let flat = tag.number::<f64>("width").is_some_and(|width| width <= 0.0);
                let (from, to) = (tag.number::<u32>("min"), tag.number::<u32>("max"));
                if let (true, Some(from @ 1..), Some(to @ 1..)) =
                    (tag.is("hidden", false) || flat, from, to)
                {
                    self.builder.hidden_columns(from - 1, to - 1);
                }
            }
            "mergeCell" => {
                if let Some(area) = tag.get("ref").and_then(|at| area(&at)) {
                    self.builder.merged(self.budget, area)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        let cell = &mut self.cell;
        match cell.inside {
            Inside::Value => cell.value.push_str(text),
            Inside::Formula if cell.formula_text.len() <= LONGEST => {
                cell.formula_text.push_str(text);
            }
            Inside::Inline => cell.inline.text(text),
            Inside::Formula | Inside::Nothing => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        if !self.cell.is_open {
            return Ok(());
        }
        match local(name) {
            "v" | "f" | "is" => self.cell.inside = Inside::Nothing,
            "c" => return self.close_cell(),
            name if self.cell.inside == Inside::Inline => self.cell.inline.end(name),
            _ => {}
        }
        Ok(())
    }
}
