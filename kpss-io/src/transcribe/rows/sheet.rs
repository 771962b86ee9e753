//! A sheet: one record a row.

use std::collections::BTreeSet;

use kpss_core::{Part, RemarkKind};

use super::value::{Filling, Source};
use super::{Reader, cell_at, nearest, shown, take_id, word};
use crate::grid::{Cell, Row, column_letters};
use crate::layout::{Column, Sheet};
use crate::transcribe::ids::text_of;
use crate::transcribe::recognise::repeats_headings;
use crate::transcribe::record::{At, Card, Record, Slot, Table};
use crate::transcribe::values::Values;
use crate::value::{fold, heading_unit};

impl Reader<'_> {
    pub(super) fn sheet(&mut self, table: &Table, sheet: usize) {
        let layout = self.layout;
        let Some(of_sheet) = layout.sheets.get(sheet) else { return };
        let grid = self.grid;
        if let Some(headings) = self.row(table.heading_row) {
            let unit = |cell: &Cell| (cell.column, heading_unit(&shown(&cell.value)));
            self.units = headings.cells.iter().map(unit).collect();
        }
        let mut unknown = BTreeSet::new();
        let mut hidden = BTreeSet::new();
        let mut is_second = false;
        for row in grid.rows.iter().filter(|row| row.index > table.heading_row) {
            if row.cells.is_empty() {
                continue;
            }
            if repeats_headings(row, of_sheet) {
                is_second = true;
                let name = row.cells.first().map(|cell| shown(&cell.value)).unwrap_or_default();
                let kind =
                    RemarkKind::NotRead { part: Part::SecondTable, name, nearest: String::new() };
                self.reading.notice(kind, self.at, (Some(row.index), None));
            }
            if is_second {
                continue;
            }
            if row.hidden {
                let name = (row.index + 1).to_string();
                let kind = RemarkKind::Hidden { part: Part::Row, name };
                self.reading.notice(kind, self.at, (Some(row.index), None));
            }
            self.record(table, sheet, row);
            for cell in &row.cells {
                if !table.slots.iter().any(|(column, _)| *column == cell.column) {
                    unknown.insert(cell.column);
                }
                if grid.hidden_columns.contains(&cell.column) {
                    hidden.insert(cell.column);
                }
            }
        }
        self.columns(table, &unknown, &hidden, &of_sheet.columns);
    }

    /// Columns with content that mean nothing, or that nobody sees.
    fn columns(
        &mut self,
        table: &Table,
        unknown: &BTreeSet<u32>,
        hidden: &BTreeSet<u32>,
        known: &[Column],
    ) {
        let headings = self.row(table.heading_row);
        let heading = |column: u32| {
            let cell = headings.and_then(|row| cell_at(row, column));
            let text = cell.map(|cell| shown(&cell.value)).unwrap_or_default();
            if text.is_empty() { column_letters(column) } else { text }
        };
        for column in unknown {
            let name = heading(*column);
            let nearest = nearest(&name, known.iter().map(|it| it.heading.cs.as_str()));
            let kind = RemarkKind::NotRead { part: Part::Column, name, nearest };
            self.reading.notice(kind, self.at, (Some(table.heading_row), Some(*column)));
        }
        for column in hidden {
            let kind = RemarkKind::Hidden { part: Part::Column, name: heading(*column) };
            self.reading.notice(kind, self.at, (Some(table.heading_row), Some(*column)));
        }
    }

    fn record(&mut self, table: &Table, sheet: usize, row: &Row) {
        let layout = self.layout;
        let Some(of_sheet) = layout.sheets.get(sheet) else { return };
        let number = self.reading.records.len();
        let mut record = Record {
            sheet,
            grid: self.at,
            row: row.index,
            document: usize::MAX,
            place: None,
            typed_owner: None,
            owner: None,
            mark: None,
            id: None,
            values: Values::default(),
            is_lost: false,
        };
        let mut filling = Filling::new(&of_sheet.columns);
        let (mut document, mut place) = (None, None);
        let mut is_lost = false;
        let noticed = self.reading.noticed.len();
        for (column, slot) in &table.slots {
            let Some(cell) = cell_at(row, *column) else { continue };
            match slot {
                Slot::Document => document = word(&cell.value).map(|text| (text, *column)),
                Slot::Place => place = word(&cell.value).map(|text| (text, *column)),
                Slot::Owner => record.typed_owner = word(&cell.value),
                Slot::Mark => record.mark = word(&cell.value),
                Slot::Check => {}
                Slot::Field(field) => {
                    let source = Source { cell, row: row.index, of: At::Record, number };
                    self.fill(&mut filling, *field, source);
                }
            }
        }
        let mut values = self.filled(filling, At::Record, number);
        let named = document.as_ref().map(|(named, _)| named.as_str());
        record.document = self.document(named).unwrap_or_else(|| {
            let (name, column) = document.clone().unwrap_or_default();
            let ids = self.reading.cards.iter().filter_map(|card| card.id.as_deref());
            let nearest = nearest(&name, ids);
            let kind = RemarkKind::NotRead { part: Part::Row, name, nearest };
            self.reading.notice(kind, self.at, (Some(row.index), Some(column)));
            is_lost = true;
            0
        });
        if is_lost {
            return;
        }
        if let Some((typed, column)) = place {
            record.place = self.place(record.document, of_sheet, &typed);
            if record.place.is_none() {
                let name = typed.clone();
                let nearest = nearest(&typed, of_sheet.places.iter().map(|it| &*it.title.cs));
                let kind = RemarkKind::NotRead { part: Part::Field, name, nearest };
                self.reading.notice(kind, self.at, (Some(row.index), Some(column)));
            }
        }
        let is_blank = values.is_empty()
            && record.typed_owner.is_none()
            && record.mark.is_none()
            && self.reading.noticed.len() == noticed;
        if is_blank {
            return;
        }
        record.id = take_id(&mut values, of_sheet.column("id"));
        record.values = Values::of(values);
        self.reading.records.push(record);
    }

    /// The list of a sheet that a row names, among those of its kind of document.
    fn place(&self, document: usize, of_sheet: &Sheet, typed: &str) -> Option<usize> {
        let card = self.reading.cards.get(document);
        let kind = card.or(self.reading.cards.first()).map_or(self.layout.kind, |card| card.kind);
        let typed = fold(typed);
        let mut places = of_sheet.places_of(kind);
        let found =
            places.find(|(_, it)| fold(&it.title.cs) == typed || fold(&it.title.en) == typed);
        found.map(|(at, _)| at)
    }

    /// The document that a row names, by identifier or title; without a name the first.
    fn document(&self, named: Option<&str>) -> Option<usize> {
        let Some(named) = named else { return Some(0) };
        let cards = &self.reading.cards;
        let by_id = cards.iter().position(|card| card.id.as_deref() == Some(named));
        by_id.or_else(|| {
            let folded = fold(named);
            let is_called = |title: String| fold(&title) == folded;
            cards.iter().position(|card| self.title(card).is_some_and(is_called))
        })
    }

    fn title(&self, card: &Card) -> Option<String> {
        text_of(&card.values, self.layout.cards.get(card.of)?.column("title"))
    }
}
