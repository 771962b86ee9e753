//! Where findings stand: parsed and counted only when there is something to show.

use std::cell::OnceCell;

use super::path_to_value::PathToValue;
use crate::documents::{InputText, Place};
use crate::json::{Columns, Lines, Node, Position, Span, Value};
use crate::read::Cell;
use crate::report::Target;

/// The inputs' texts, parsed on first use.
#[derive(Debug)]
pub(crate) struct Sources<'a> {
    list: Vec<Source<'a>>,
}

#[derive(Debug)]
struct Source<'a> {
    text: &'a InputText<'a>,
    columns: Columns,
    lines: OnceCell<Option<Lines<'a>>>,
}

/// What stands at a place.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) target: Target,
    pub(crate) position: Option<Position>,
    pub(crate) value: Option<String>,
}

impl<'a> Sources<'a> {
    pub(crate) fn new(texts: impl Iterator<Item = &'a InputText<'a>>, columns: Columns) -> Self {
        let source = |text| Source { text, columns, lines: OnceCell::new() };
        Self { list: texts.map(source).collect() }
    }

    /// The parsed text of an input, if it is JSON.
    pub(crate) fn tree(&self, input: usize) -> Option<&Node<'a>> {
        self.list.get(input)?.text.tree()
    }

    /// The cell of a place in a table.
    pub(crate) fn cell(&self, place: &Place) -> Option<Cell> {
        let stated = || place.cell.clone();
        stated().or_else(|| self.list.get(place.input)?.text.reading.cell(&place.pointer))
    }

    /// The path to a place.
    pub(crate) fn path<'w>(&'w self, place: &'w Place) -> PathToValue<'w, 'a> {
        PathToValue::of(self.tree(place.input), &place.pointer)
    }

    /// What stands at a place, at the end of its path.
    pub(crate) fn locate(&self, place: &Place, path: &PathToValue<'_, 'a>) -> Found {
        let position = |span: Span| {
            let source = self.list.get(place.input)?;
            let lines = source.lines.get_or_init(|| {
                let text = source.text.reading.positions()?;
                Some(Lines::of(text.text, text.skipped, source.columns))
            });
            Some(lines.as_ref()?.position(span.start, span.end))
        };
        if let Some((start, end)) = place.key {
            let position = position(Span { start, end });
            return Found { target: Target::Key, position, value: None };
        }
        let Some((node, exact)) = path.end() else {
            return Found { target: Target::Missing, position: None, value: None };
        };
        if exact {
            let value = shown(node);
            return Found { target: Target::Value, position: position(node.span), value };
        }
        Found { target: Target::Missing, position: position(node.span.opening()), value: None }
    }
}

/// A short value as written; lists and records are not repeated.
fn shown(node: &Node<'_>) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(match text.char_indices().nth(120) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
            None => text.to_string(),
        }),
        Value::Number(digits) if digits.len() <= 120 => Some((*digits).to_owned()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
