//! Reads the rows of every table that was recognised, and says what was left.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use kpss_core::{LocalizedText, Part, RemarkKind};

use super::cell_value::{Taken, take};
use super::recognise::{is_own, slots, table_of};
use super::record::{At, Card, Noticed, Of, Reading, Record, Slot, Stored, Table, Values};
use crate::grid::{Address, Area, Book, BookFormat, Cell, Grid, Row, Value, column_letters};
use crate::layout::{Column, Layout, Sheet};
use crate::map::Origins;
use crate::value::{Unit, fold};

/// Reads every table of a file.
pub(super) fn read(book: &Book, layout: &Layout, origins: Option<&Origins>) -> Reading {
    let mut reading = Reading::default();
    let tables: Vec<Option<Table>> = book
        .grids
        .iter()
        .map(|grid| if is_own(grid) { None } else { table_of(grid, layout) })
        .collect();
    // Rows name documents, so cards come first wherever they stand in the file.
    let is_card = |table: &Option<Table>| matches!(table, Some(Table { of: Of::Card(_), .. }));
    let numbered = book.grids.iter().zip(&tables).enumerate();
    let (cards, others): (Vec<_>, Vec<_>) = numbered.partition(|(_, (_, table))| is_card(table));
    for (at, (grid, table)) in cards.into_iter().chain(others) {
        let is_text = matches!(book.format, BookFormat::Csv | BookFormat::Docx);
        let units = BTreeMap::new();
        let mut one = Reader {
            reading: &mut reading,
            layout,
            grid,
            at,
            units,
            origins,
            is_text,
            said: BTreeSet::new(),
        };
        match table {
            Some(table) => one.table(table),
            None => one.left_out(layout),
        }
    }
    reading.tables = tables;
    never_read(&mut reading, book);
    reading
}

/// What a file holds beside its tables.
fn never_read(reading: &mut Reading, book: &Book) {
    let mut notice = |cs: String, en: String| {
        let kind = RemarkKind::NeverRead { what: LocalizedText::new(cs, en) };
        reading.notice(kind, usize::MAX, (None, None));
    };
    if book.macros {
        notice("makra".to_owned(), "macros".to_owned());
    }
    if !book.external_links.is_empty() {
        let names = book.external_links.join(", ");
        notice(
            format!("odkazy na jiné soubory ({names})"),
            format!("links to other files ({names})"),
        );
    }
    if book.pictures > 0 {
        let count = book.pictures;
        notice(format!("obrázky, počet: {count}"), format!("pictures, number: {count}"));
    }
    if book.charts > 0 {
        let count = book.charts;
        notice(format!("grafy, počet: {count}"), format!("charts, number: {count}"));
    }
}

struct Reader<'r> {
    reading: &'r mut Reading,
    layout: &'r Layout,
    grid: &'r Grid,
    at: usize,
    /// What the headings say of amounts.
    units: BTreeMap<u32, Unit>,
    /// Where a map took the cells from.
    origins: Option<&'r Origins>,
    /// Whether the file has texts only, so that a number written as text is nothing to speak of.
    is_text: bool,
    /// Columns of which it was said in which unit they are.
    said: BTreeSet<String>,
}

impl<'r> Reader<'r> {
    /// A table in which nothing is known.
    fn left_out(&mut self, layout: &Layout) {
        if is_own(self.grid) || self.grid.rows.is_empty() {
            return;
        }
        let names = layout.names(kpss_core::Lang::Cs);
        let nearest = nearest(&self.grid.name, names.into_iter());
        let name = self.grid.name.clone();
        let kind = RemarkKind::NotRead { part: Part::Sheet, name, nearest };
        self.reading.notice(kind, self.at, (None, None));
    }

    fn table(&mut self, table: &Table) {
        if self.grid.hidden && self.has_content(table) {
            let name = self.grid.name.clone();
            let kind = RemarkKind::Hidden { part: Part::Sheet, name };
            self.reading.notice(kind, self.at, (None, None));
        }
        match table.of {
            Of::Card(card) => self.card(table, card),
            Of::Sheet(sheet) => self.sheet(table, sheet),
        }
        self.merged(table);
    }

    fn has_content(&self, table: &Table) -> bool {
        self.grid.rows.iter().any(|row| row.index > table.heading_row && !row.cells.is_empty())
    }

    fn merged(&mut self, table: &Table) {
        let below = |area: &&Area| area.last.row > table.heading_row;
        for area in self.grid.merged.iter().filter(below) {
            let Area { first, last } = *area;
            let kind = RemarkKind::Merged { area: format!("{first}:{last}") };
            self.reading.notice(kind, self.at, (Some(first.row), Some(first.column)));
        }
    }

    fn card(&mut self, table: &Table, card: usize) {
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
            let mut values = Values::new();
            for (row, slot) in &table.slots {
                let Slot::Field(field) = slot else { continue };
                let cell = self.row(*row).and_then(|row| cell_at(row, column));
                let (Some(cell), Some(of_field)) = (cell, of_card.fields.get(usize::from(*field)))
                else {
                    continue;
                };
                let at = At::Card(document, Some(*field));
                let value = self.value(*row, cell, of_field, at);
                values.extend(value.map(|value| (*field, value)));
            }
            let id = take_id(&mut values, &of_card.fields);
            let kind = of_card.kind;
            let place = Some((self.at, column));
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

    fn row(&self, index: u32) -> Option<&'r Row> {
        let rows = &self.grid.rows;
        rows.binary_search_by_key(&index, |row| row.index).ok().and_then(|at| rows.get(at))
    }

    fn sheet(&mut self, table: &Table, sheet: usize) {
        let layout = self.layout;
        let Some(of_sheet) = layout.sheets.get(sheet) else { return };
        let grid = self.grid;
        if let Some(headings) = self.row(table.heading_row) {
            let unit = |cell: &Cell| (cell.column, Unit::of_heading(&shown(&cell.value)));
            self.units = headings.cells.iter().map(unit).collect();
        }
        let mut unknown = BTreeSet::new();
        let mut hidden = BTreeSet::new();
        let mut is_second = false;
        for row in grid.rows.iter().filter(|row| row.index > table.heading_row) {
            if row.cells.is_empty() {
                continue;
            }
            // A row that again names three fields or more begins another table.
            if slots(row, of_sheet).len() >= 3 {
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
            values: Values::new(),
            is_lost: false,
        };
        let (mut document, mut place) = (None, None);
        let noticed = self.reading.noticed.len();
        for (column, slot) in &table.slots {
            let Some(cell) = cell_at(row, *column) else { continue };
            match slot {
                Slot::Document => document = word(&cell.value),
                Slot::Place => place = word(&cell.value).map(|text| (text, *column)),
                Slot::Owner => record.typed_owner = word(&cell.value),
                Slot::Mark => record.mark = word(&cell.value),
                Slot::Check => {}
                Slot::Field(field) => {
                    let Some(of_field) = of_sheet.columns.get(usize::from(*field)) else {
                        continue;
                    };
                    let at = At::Record(number, Some(*field));
                    let value = self.value(row.index, cell, of_field, at);
                    record.values.extend(value.map(|value| (*field, value)));
                }
            }
        }
        record.values.sort_by_key(|(field, _)| *field);
        record.document = self.document(document.as_deref());
        if let Some((typed, column)) = place {
            record.place = self.place(record.document, of_sheet, &typed);
            if record.place.is_none() {
                let name = typed.clone();
                let nearest = nearest(&typed, of_sheet.places.iter().map(|it| &*it.title.cs));
                let kind = RemarkKind::NotRead { part: Part::Field, name, nearest };
                self.reading.notice(kind, self.at, (Some(row.index), Some(column)));
            }
        }
        let is_blank = record.values.is_empty()
            && record.typed_owner.is_none()
            && record.mark.is_none()
            && self.reading.noticed.len() == noticed;
        if is_blank {
            return;
        }
        record.id = take_id(&mut record.values, &of_sheet.columns);
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

    /// The document that a row names; without a name the first.
    fn document(&self, named: Option<&str>) -> usize {
        let Some(named) = named else { return 0 };
        let cards = &self.reading.cards;
        cards.iter().position(|card| card.id.as_deref() == Some(named)).unwrap_or(0)
    }

    /// The value of a cell; what cannot be taken over is noticed.
    fn value(&mut self, row: u32, cell: &Cell, column: &Column, at: At) -> Option<Stored> {
        let grid = self.at;
        let mut notice = |kind| {
            let (row, column) = (Some(row), Some(cell.column));
            self.reading.noticed.push(Noticed { kind, at, grid, row, column });
        };
        if cell.comment {
            notice(RemarkKind::Commented);
        }
        let typed = shown(&cell.value);
        if cell.struck {
            notice(RemarkKind::Struck { typed: typed.clone() });
        }
        let origin = self
            .origins
            .and_then(|origins| origins.find(grid, Address { row, column: cell.column }));
        let unit = origin.map(|origin| origin.unit);
        let unit = unit.or_else(|| self.units.get(&cell.column).copied()).unwrap_or(Unit::One);
        // That a whole column is in thousands is said once.
        let of_unit = origin.map_or_else(|| column.heading.cs.clone(), |it| it.heading.clone());
        let is_known = unit != Unit::One && self.said.contains(&of_unit);
        match take(&cell.value, column, unit) {
            Taken::Nothing => None,
            Taken::Plain(value) => Some(value),
            Taken::Read { value, shown, how } => {
                let is_plain = self.is_text && how.cs == crate::value::NUMBER_AS_TEXT.cs;
                if !is_known && !is_plain {
                    notice(RemarkKind::Understood { typed, value: shown, how });
                }
                if unit != Unit::One {
                    self.said.insert(of_unit);
                }
                Some(value)
            }
            Taken::Unclear(why) => {
                notice(RemarkKind::Unclear { typed, why });
                None
            }
            Taken::Error(error) => {
                notice(RemarkKind::CellError { error });
                None
            }
            Taken::Uncalculated => {
                notice(RemarkKind::Uncalculated);
                None
            }
            Taken::FormulaText(value) => {
                notice(RemarkKind::FormulaText { typed });
                Some(value)
            }
        }
    }
}

fn cell_at(row: &Row, column: u32) -> Option<&Cell> {
    let cells = &row.cells;
    cells.binary_search_by_key(&column, |cell| cell.column).ok().and_then(|at| cells.get(at))
}

/// Takes the identifier of the record itself out of its values.
fn take_id(values: &mut Values, columns: &[Column]) -> Option<String> {
    let own = columns.iter().position(|column| column.path == ["id"])?;
    let at = values.iter().position(|(field, _)| usize::from(*field) == own)?;
    match values.remove(at) {
        (_, Stored::Json(json)) => serde_json::from_str(&json).ok(),
        _ => None,
    }
}

/// What a cell names, without spaces around it.
fn word(value: &Value) -> Option<String> {
    let text = shown(value);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A value as the sheet shows it.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Error(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Percent(share) => format!("{} %", share * 100.),
        Value::Date(day) => format!("{}. {}. {}", day.day(), day.month(), day.year()),
        Value::Bool(true) => "ano".to_owned(),
        Value::Bool(false) => "ne".to_owned(),
        Value::Uncalculated => String::new(),
    }
}

/// The known name that is nearest to an unknown one, if it is near at all.
fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let folded = fold(name);
    let far = folded.chars().count().max(3) / 3;
    let distance = |known: &str| strsim::levenshtein(&folded, &fold(known));
    let best = known.map(|known| (distance(known), known)).min();
    best.filter(|(distance, _)| *distance <= far).map_or(String::new(), |(_, it)| it.to_owned())
}
