//! Where a value of a map goes: a record of the model and its fields.

use std::collections::BTreeMap;

use kpss_core::model::DocumentKind;

use super::description::MapError;
use crate::layout::{Column, Layout};

/// The fields of a record that maps may fill.
#[derive(Clone, Copy)]
pub(super) struct Target {
    /// Name of the sheet, or of the card.
    pub(super) sheet: &'static str,
    pub(super) is_card: bool,
    pub(super) columns: &'static [Column],
}

impl Target {
    /// The record of a type; its constants are checked as well.
    pub(super) fn of(
        kind: DocumentKind,
        record: &str,
        set: &BTreeMap<String, String>,
    ) -> Result<Self, MapError> {
        let layout = Layout::of(kind);
        let card = layout
            .cards
            .iter()
            .find(|card| card.kind.shape().name == record)
            .map(|card| Self { sheet: card.name().title.cs, is_card: true, columns: &card.fields });
        let sheet = || {
            let sheet = layout.sheets.iter().find(|sheet| sheet.record.name == record)?;
            let (sheet, columns) = (sheet.name().title.cs, &sheet.columns);
            Some(Self { sheet, is_card: false, columns })
        };
        let Some(target) = card.or_else(sheet) else {
            return Err(MapError::new(
                format!("mapa uvádí záznam „{record}“, který dokument nemá"),
                format!("the map states the record “{record}”, which the document does not have"),
            ));
        };
        for field in set.keys() {
            target.check(field)?;
        }
        Ok(target)
    }

    /// The column of a field.
    pub(super) fn column(&self, field: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.path.join(".") == field)
    }

    /// Whether the record has a field, or one that is read from a cell of several values.
    pub(super) fn check(&self, field: &str) -> Result<(), MapError> {
        let parts: &[&str] = match field {
            "period" => &["period.from", "period.until"],
            "code+title" => &["code", "title"],
            other => &[other],
        };
        match parts.iter().find(|part| self.column(part).is_none()) {
            None => Ok(()),
            Some(part) => {
                let sheet = self.sheet;
                Err(MapError::new(
                    format!("list „{sheet}“ nemá pole „{part}“, které mapa uvádí"),
                    format!("the sheet “{sheet}” has no field “{part}”, which the map states"),
                ))
            }
        }
    }
}
