//! To which record each row belongs: by identifier, mark, number or name.

use kpss_core::RemarkKind;

use super::ids::text_of;
use super::record::{At, Noticed, Reading, Record, Table};
use super::register::{Register, called};
use crate::layout::Layout;

/// The list of a row and the record that holds it, or what was typed in vain.
pub(super) type Owned = Result<(usize, Option<usize>), String>;

/// Looks up the list and the owner of every row.
pub(super) fn of_all(reading: &Reading, layout: &Layout, register: &Register<'_>) -> Vec<Owned> {
    (0..reading.records.len()).map(|number| find(reading, layout, register, number)).collect()
}

/// Writes down the list and the owner of every row; a row that has none is noticed.
pub(super) fn settle(reading: &mut Reading, found: Vec<Owned>) {
    for (number, found) in found.into_iter().enumerate() {
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

fn find(reading: &Reading, layout: &Layout, register: &Register<'_>, number: usize) -> Owned {
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
    register: &Register<'_>,
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
        rest = shorter.trim_end_matches([' ', '.']);
        if let Some(parent) = register.numbered(record.document, sheet.record.name, rest)
            && parent != number
        {
            return Some((at, Some(parent)));
        }
    }
    None
}
