//! To which record each row belongs: by identifier, mark, number or name.

use std::collections::HashMap;

use kpss_core::RemarkKind;

use super::ids::text_of;
use super::record::{At, Noticed, Reading, Record, Table};
use crate::layout::Layout;
use crate::value::{fold, node_number};

/// The records by everything that people call them.
pub(super) struct Register {
    /// By document, type of record and name; nothing where the name means several.
    names: HashMap<(usize, &'static str, String), Option<usize>>,
    /// The same by identifier and mark, which always win.
    exact: HashMap<(usize, &'static str, String), usize>,
}

impl Register {
    pub(super) fn of(reading: &Reading, layout: &Layout) -> Self {
        let mut register = Self { names: HashMap::new(), exact: HashMap::new() };
        for (number, record) in reading.records.iter().enumerate() {
            let Some(sheet) = layout.sheets.get(record.sheet) else { continue };
            let key = |name: String| (record.document, sheet.record.name, name);
            for exact in [&record.id, &record.mark].into_iter().flatten() {
                register.exact.entry(key(exact.clone())).or_insert(number);
            }
            for field in ["code", "title", "name", "ico", "identifier", "number"] {
                if let Some(text) = text_of(&record.values, sheet.column(field)) {
                    let entry = register.names.entry(key(called(&text)));
                    let several = |known: &mut Option<usize>| {
                        *known = known.filter(|known| *known == number);
                    };
                    entry.and_modify(several).or_insert(Some(number));
                }
            }
        }
        register
    }

    /// The record that is called so.
    pub(super) fn find(&self, document: usize, record: &'static str, name: &str) -> Option<usize> {
        let exact = self.exact.get(&(document, record, name.trim().to_owned()));
        exact.copied().or_else(|| *self.names.get(&(document, record, called(name)))?)
    }
}

/// A name for comparison: *1.2.*, *1. 2* and *Opatření 1.2* are one number; the dot behind the last
/// word is no part of a name.
fn called(text: &str) -> String {
    if let Some((parts, rest)) = node_number(text)
        && rest.is_empty()
    {
        return fold(&parts.join("."));
    }
    fold(text).trim_end_matches('.').to_owned()
}

/// Finds the list and the owner of every row; a row that has none is noticed.
pub(super) fn resolve(reading: &mut Reading, layout: &Layout) {
    let register = Register::of(reading, layout);
    for number in 0..reading.records.len() {
        let found = find(reading, layout, &register, number);
        let Some(record) = reading.records.get_mut(number) else { continue };
        match found {
            Ok((place, owner)) => (record.place, record.owner) = (Some(place), owner),
            Err(typed) => {
                record.is_lost = true;
                let (grid, row) = (record.grid, Some(record.row));
                let is_typed = record.typed_owner.is_some();
                let table = reading.tables.get(grid).and_then(Option::as_ref);
                let column = table.filter(|_| is_typed).and_then(Table::of_owner);
                let kind = RemarkKind::ParentUnknown { typed };
                let at = At::Record(number, None);
                reading.noticed.push(Noticed { kind, at, grid, row, column });
            }
        }
    }
}

/// The list to which a row belongs and the record that holds it.
fn find(
    reading: &Reading,
    layout: &Layout,
    register: &Register,
    number: usize,
) -> Result<(usize, Option<usize>), String> {
    let record = reading.records.get(number).ok_or_else(String::new)?;
    let sheet = layout.sheets.get(record.sheet).ok_or_else(String::new)?;
    let kind = reading.cards.get(record.document).ok_or_else(String::new)?.kind;
    let places = || sheet.places_of(kind).filter(|(at, _)| record.place.is_none_or(|it| it == *at));
    let at_root = places().find(|(_, place)| place.owner.is_none()).map(|(at, _)| (at, None));
    if let Some(typed) = &record.typed_owner {
        let owned = places().find_map(|(at, place)| {
            let owner = register.find(record.document, place.owner?.name, typed)?;
            (owner != number).then_some((at, Some(owner)))
        });
        // A row may say of which list it is and, out of habit, name the document as its owner.
        let document = reading.cards.get(record.document).and_then(|card| card.id.as_deref());
        let names_document = document == Some(typed.as_str());
        return owned.or(at_root.filter(|_| names_document)).ok_or_else(|| typed.clone());
    }
    if let Some(found) = by_number(record, layout, register, number) {
        return Ok(found);
    }
    at_root.ok_or_else(|| format!("{} {}", sheet.name().title.cs, record.row + 1))
}

/// The parent of a node that says none: the one whose number is the beginning of its own.
fn by_number(
    record: &Record,
    layout: &Layout,
    register: &Register,
    number: usize,
) -> Option<(usize, Option<usize>)> {
    let sheet = layout.sheets.get(record.sheet)?;
    let (at, _) = sheet
        .places
        .iter()
        .enumerate()
        .find(|(_, place)| place.owner.is_some_and(|owner| owner.name == sheet.record.name))?;
    if record.place.is_some_and(|place| place != at) {
        return None;
    }
    let code = text_of(&record.values, sheet.column("code"))?;
    let code = called(&code);
    let mut rest = code.as_str();
    while let Some((shorter, _)) = rest.rsplit_once('.') {
        rest = shorter;
        if let Some(parent) = register.find(record.document, sheet.record.name, rest)
            && parent != number
        {
            return Some((at, Some(parent)));
        }
    }
    None
}
