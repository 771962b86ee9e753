//! From documents to the rows of their sheets.

use std::collections::BTreeSet;

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::RecordShape;
use kpss_core::{Document, Lang};
use serde_json::Value;

use super::cannot_hold::CannotHold;
use super::entry::Entry;
use crate::layout::{Column, Layout, Place};

/// The content of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// For each card of the layout the documents on it, and of each the value of every field.
    pub cards: Vec<Vec<Vec<Option<Entry>>>>,
    /// For each sheet of the layout its rows.
    pub sheets: Vec<Vec<FilledRow>>,
}

/// One row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilledRow {
    /// Identifier of the document to which the row belongs.
    pub document: String,
    /// Which of the sheet's lists the row belongs to.
    pub place: usize,
    /// Identifier or mark of the record that holds the list.
    pub owner: Option<String>,
    /// The row's own mark, where its record has no identifier and owns other records.
    pub mark: Option<String>,
    /// The values, one for each column.
    pub cells: Vec<Option<Entry>>,
}

/// The content of a workbook that holds a document.
///
/// # Errors
/// A value that would not come back as it was.
pub fn fill(document: &Document, layout: &Layout, lang: Lang) -> Result<Filled, CannotHold> {
    let value = serde_json::to_value(document).map_err(|error| {
        CannotHold::new("", "dokument nelze zapsat jako JSON", &error.to_string())
    })?;
    let mut filling = Filling {
        layout,
        lang,
        filled: Filled {
            cards: vec![Vec::new(); layout.cards.len()],
            sheets: vec![Vec::new(); layout.sheets.len()],
        },
        owners: BTreeSet::new(),
        document: String::new(),
        kind: document.kind(),
    };
    filling.document(document.kind(), &value, "")?;
    if document.kind() == DocumentKind::Submission {
        for (list, kind) in DOCUMENTS {
            for (index, inside) in items(value.get(list)).iter().enumerate() {
                filling.document(kind, inside, &format!("/{list}/{index}"))?;
            }
        }
    }
    Ok(filling.filled)
}

/// The lists of documents in a submission.
pub(crate) const DOCUMENTS: [(&str, DocumentKind); 5] = [
    ("projects", DocumentKind::Project),
    ("plans", DocumentKind::Plan),
    ("action_plans", DocumentKind::ActionPlan),
    ("monitoring_reports", DocumentKind::MonitoringReport),
    ("catalogues", DocumentKind::Catalogue),
];

struct Filling<'l> {
    layout: &'l Layout,
    lang: Lang,
    filled: Filled,
    /// Document, kind of record and identifier of everything that rows may belong to.
    owners: BTreeSet<(String, &'static str, String)>,
    document: String,
    kind: DocumentKind,
}

impl Filling<'_> {
    fn document(
        &mut self,
        kind: DocumentKind,
        value: &Value,
        pointer: &str,
    ) -> Result<(), CannotHold> {
        let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
        id.clone_into(&mut self.document);
        self.kind = kind;
        self.once("", id, pointer)?;
        let Some((at, card)) =
            self.layout.cards.iter().enumerate().find(|(_, card)| card.kind == kind)
        else {
            return Ok(());
        };
        let values = self.cells(value, &card.fields, pointer)?;
        if let Some(card) = self.filled.cards.get_mut(at) {
            card.push(values);
        }
        self.lists(value, None, None, pointer)
    }

    /// Every identifier by which rows are found again occurs once.
    fn once(&mut self, record: &'static str, id: &str, pointer: &str) -> Result<(), CannotHold> {
        let document = if record.is_empty() { String::new() } else { self.document.clone() };
        if self.owners.insert((document, record, id.to_owned())) {
            return Ok(());
        }
        Err(CannotHold::new(
            pointer,
            "označení se opakuje, takže by nebylo jisté, ke kterému záznamu řádky patří",
            "the identifier is repeated, so it would not be certain to which record rows belong",
        ))
    }

    /// The lists of records that a record holds.
    fn lists(
        &mut self,
        value: &Value,
        record: Option<&'static RecordShape>,
        key: Option<&str>,
        pointer: &str,
    ) -> Result<(), CannotHold> {
        let layout = self.layout;
        for (sheet, of_sheet) in layout.sheets.iter().enumerate() {
            for (place, of_place) in of_sheet.places_of(self.kind) {
                if of_place.owner.map(|owner| owner.name) == record.map(|record| record.name) {
                    self.list(value, sheet, (place, of_place), key, pointer)?;
                }
            }
        }
        Ok(())
    }

    fn list(
        &mut self,
        holder: &Value,
        sheet: usize,
        (place, of_place): (usize, &Place),
        owner: Option<&str>,
        pointer: &str,
    ) -> Result<(), CannotHold> {
        let Some(of_sheet) = self.layout.sheets.get(sheet) else { return Ok(()) };
        let at = format!("{pointer}/{}", of_place.path.join("/"));
        for (index, item) in items(lookup(holder, &of_place.path)).iter().enumerate() {
            let at = format!("{at}/{index}");
            let cells = self.cells(item, &of_sheet.columns, &at)?;
            let Some(rows) = self.filled.sheets.get_mut(sheet) else { continue };
            let mark = of_sheet.needs_mark().then(|| (rows.len() + 1).to_string());
            if mark.is_none() && cells.iter().all(Option::is_none) {
                return Err(empty(&at));
            }
            rows.push(FilledRow {
                document: self.document.clone(),
                place,
                owner: owner.map(str::to_owned),
                mark: mark.clone(),
                cells,
            });
            let id = item.get("id").and_then(Value::as_str).map(str::to_owned);
            let key = mark.or_else(|| id.filter(|_| of_sheet.has_id()));
            if of_sheet.has_id()
                && let Some(id) = &key
            {
                self.once(of_sheet.record.name, id, &at)?;
            }
            self.lists(item, Some(of_sheet.record), key.as_deref(), &at)?;
        }
        Ok(())
    }

    fn cells(
        &self,
        value: &Value,
        columns: &[Column],
        pointer: &str,
    ) -> Result<Vec<Option<Entry>>, CannotHold> {
        refuse_empty(value, pointer)?;
        let one = |column: &Column| {
            let at = || format!("{pointer}/{}", column.path.join("/"));
            lookup(value, &column.path)
                .map_or(Ok(None), |found| Entry::of(found, &column.content, self.lang, &at()))
        };
        columns.iter().map(one).collect()
    }
}

/// A record without anything in it leaves no trace in a workbook.
fn refuse_empty(value: &Value, pointer: &str) -> Result<(), CannotHold> {
    for (key, inside) in value.as_object().into_iter().flatten() {
        if let Value::Object(members) = inside {
            let at = format!("{pointer}/{key}");
            if members.is_empty() {
                return Err(empty(&at));
            }
            refuse_empty(inside, &at)?;
        }
    }
    Ok(())
}

fn empty(pointer: &str) -> CannotHold {
    CannotHold::new(
        pointer,
        "prázdný záznam a chybějící záznam jsou v sešitu totéž",
        "an empty record and a missing record are the same in a workbook",
    )
}

fn lookup<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |here, key| here.get(key))
}

fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
