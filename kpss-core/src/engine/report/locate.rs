//! Where findings stand: parsed and counted only when there is something to show.

use std::cell::OnceCell;

use super::path_to_value::PathToValue;
use crate::documents::{InputText, Place};
use crate::json::{Columns, Lines, Node, Places, Position, Span, Value, parse_along};
use crate::read::{Cell, Limits};
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
    /// The places that are shown, and what lies on the way to them.
    places: Places,
    along: OnceCell<Option<Node<'a>>>,
}

/// What stands at a place.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) target: Target,
    pub(crate) position: Option<Position>,
    pub(crate) value: Option<String>,
}

impl<'a> Sources<'a> {
    /// The texts, and the places that will be asked for; others can be, and cost more.
    pub(crate) fn new<'p>(
        texts: impl Iterator<Item = &'a InputText<'a>>,
        columns: Columns,
        places: impl Iterator<Item = &'p Place>,
    ) -> Self {
        let source = |text| Source {
            text,
            columns,
            lines: OnceCell::new(),
            places: Places::default(),
            along: OnceCell::new(),
        };
        let mut list: Vec<Source<'a>> = texts.map(source).collect();
        for place in places {
            if let Some(source) = list.get_mut(place.input) {
                source.places.add(&place.pointer);
            }
        }
        Self { list }
    }

    /// The text of an input as far as it leads to a place, if it is JSON.
    pub(super) fn tree(&self, place: &Place) -> Option<&Node<'a>> {
        let source = self.list.get(place.input)?;
        let text = source.text;
        let is_json = text.reading.document().is_some();
        if text.is_parsed() || !is_json || !source.places.contain(&place.pointer) {
            return text.tree();
        }
        let depth = Limits::default().depth;
        let parse = || parse_along(text.reading.text()?.text, &source.places, depth).ok();
        source.along.get_or_init(parse).as_ref()
    }

    /// The cell of a place in a table.
    pub(crate) fn cell(&self, place: &Place) -> Option<Cell> {
        let stated = || place.cell.clone();
        stated().or_else(|| self.list.get(place.input)?.text.reading.cell(&place.pointer))
    }

    /// The path to a place.
    pub(crate) fn path<'w>(&'w self, place: &'w Place) -> PathToValue<'w, 'a> {
        PathToValue::of(self.tree(place), &place.pointer)
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
        Value::Number(digits) if digits.len() <= 120 => Some(digits.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
