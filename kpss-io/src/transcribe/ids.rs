//! Identifiers where people gave none: made of what they did give, so that they are the same when
//! the file is read again.

use std::collections::{BTreeSet, HashSet};

use super::record::{Card, Reading, Record};
use super::values::Values;
use crate::layout::Layout;
use crate::value::fold;

/// Completes the identifiers of documents and records.
pub(super) fn complete(reading: &mut Reading, layout: &Layout, file: &str) {
    // The document itself may have nothing on its card; a submission is more than its first document.
    if !reading.cards.iter().any(|card| card.kind == layout.kind) {
        let own = layout.cards.iter().enumerate().find(|(_, card)| card.kind == layout.kind);
        reading.cards.extend(own.map(|(of, card)| Card {
            kind: card.kind,
            of,
            place: None,
            id: None,
            values: Values::default(),
        }));
    }
    let mut used: BTreeSet<String> =
        reading.cards.iter().filter_map(|card| card.id.clone()).collect();
    let file = file.rsplit('/').next().unwrap_or(file);
    let stem = file.split_once('.').map_or(file, |(stem, _)| stem);
    for card in &mut reading.cards {
        if card.id.is_none() {
            let base = slug(stem).unwrap_or_else(|| card.kind.code().replace('_', "-"));
            card.id = Some(unused(&base, &mut used));
        }
    }
    let typed = |record: &Record| Some((record.document, record.sheet, record.id.clone()?));
    let mut used: HashSet<(usize, usize, String)> =
        reading.records.iter().filter_map(typed).collect();
    for record in &mut reading.records {
        let Some(sheet) = layout.sheets.get(record.sheet) else { continue };
        if record.id.is_some() || !sheet.has_id() {
            continue;
        }
        let named = ["code", "title", "name"]
            .iter()
            .find_map(|key| slug(&text_of(&record.values, sheet.column(key))?));
        let kind = slug(sheet.record.name).unwrap_or_default();
        let base = named.map_or(kind.clone(), |named| format!("{kind}-{named}"));
        let mut id = base.clone();
        let mut number = 1;
        while !used.insert((record.document, record.sheet, id.clone())) {
            number += 1;
            id = format!("{base}-{number}");
        }
        record.id = Some(id);
    }
}

fn unused(base: &str, used: &mut BTreeSet<String>) -> String {
    let mut id = base.to_owned();
    let mut number = 1;
    while !used.insert(id.clone()) {
        number += 1;
        id = format!("{base}-{number}");
    }
    id
}

/// The text of a field, if it is one.
pub(super) fn text_of(values: &Values, column: Option<usize>) -> Option<String> {
    text_of_json(values.get(u16::try_from(column?).ok()?)?)
}

/// The text that JSON holds, if it is one; most have no escapes.
fn text_of_json(json: &str) -> Option<String> {
    let inside = json.strip_prefix('"')?.strip_suffix('"')?;
    if inside.contains('\\') {
        return serde_json::from_str(json).ok();
    }
    Some(inside.to_owned())
}

/// A text as a part of an identifier: letters, digits and hyphens, at most 40 of them.
fn slug(text: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in fold(text).chars().take(40) {
        if letter.is_ascii_alphanumeric() || letter == '.' {
            slug.push(letter);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches(['-', '.']);
    (!slug.is_empty()).then(|| slug.to_owned())
}
