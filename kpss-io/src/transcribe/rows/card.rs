//! A card: one document a column, its fields below each other.

use std::collections::BTreeSet;

use kpss_core::{Part, RemarkKind};

use super::value::{Filling, Source};
use super::{Reader, cell_at, nearest, take_id};
use crate::grid::{Cell, Value};
use crate::transcribe::record::{At, Card, Of, Slot, Table};
use crate::transcribe::values::Values;
use crate::value::fold;

impl Reader<'_> {
    pub(super) fn card(&mut self, table: &Table, card: usize) {
        let Some(of_card) = self.layout.cards.get(card) else { return };
        let help = self.help_column(table);
        let mut columns = BTreeSet::new();
        for (row, slot) in &table.slots {
            if let (Slot::Field(_), Some(row)) = (slot, self.row(*row)) {
                let of_values = row.cells.iter().map(|cell| cell.column);
                columns.extend(of_values.filter(|column| *column > 0 && Some(*column) != help));
            }
        }
        for column in columns {
            let document = self.reading.cards.len();
            let mut filling = Filling::new(&of_card.fields);
            for (row, slot) in &table.slots {
                let Slot::Field(field) = slot else { continue };
                let cell = self.row(*row).and_then(|row| cell_at(row, column));
                let Some(cell) = cell else { continue };
                let source = Source { cell, row: *row, of: At::Card, number: document };
                self.fill(&mut filling, *field, source);
            }
            let mut values = self.filled(filling, At::Card, document);
            let id = take_id(&mut values, of_card.column("id"));
            let kind = of_card.kind;
            let place = Some((self.at, column));
            let values = Values::of(values);
            self.reading.cards.push(Card { kind, of: card, place, id, values });
        }
        self.unknown_fields(table);
    }

    /// The column of a card that only explains.
    fn help_column(&self, table: &Table) -> Option<u32> {
        let words = crate::workbook::Words::HELP;
        let known = [fold(words.cs), fold(words.en)];
        let row = self.row(table.heading_row)?;
        let is_help = |cell: &&Cell| match &cell.value {
            Value::Text(text) => known.contains(&fold(text)),
            _ => false,
        };
        row.cells.iter().find(is_help).map(|cell| cell.column)
    }

    /// Labels of a card that mean nothing, where a value stands beside them.
    fn unknown_fields(&mut self, table: &Table) {
        let help = self.help_column(table);
        let Some(of_card) = (match table.of {
            Of::Card(card) => self.layout.cards.get(card),
            Of::Sheet(_) => None,
        }) else {
            return;
        };
        let known: Vec<&str> = of_card.fields.iter().map(|it| it.heading.cs.as_str()).collect();
        let rows = self.grid.rows.iter().filter(|row| row.index > table.heading_row);
        let mut found = Vec::new();
        for row in rows.filter(|row| !table.slots.iter().any(|(at, _)| *at == row.index)) {
            let mut cells = row.cells.iter().filter(|cell| Some(cell.column) != help);
            let Some(first) = cells.next() else { continue };
            if let (Value::Text(name), true) = (&first.value, cells.next().is_some()) {
                found.push((row.index, first.column, name.trim().to_owned()));
            }
        }
        for (row, column, name) in found {
            let nearest = nearest(&name, known.iter().copied());
            let kind = RemarkKind::NotRead { part: Part::Field, name, nearest };
            self.reading.notice(kind, self.at, (Some(row), Some(column)));
        }
    }
}
