//! What values name by identifier, number or name becomes the identifier.

use kpss_core::model::shape::Target;

use super::owners::Register;
use super::record::{Reading, Stored, Values};
use crate::layout::Layout;

/// Replaces everything that was typed in place of an identifier. What means nothing stays as typed,
/// so that the rules about references find it.
pub(super) fn resolve(reading: &mut Reading, layout: &Layout) {
    let register = Register::of(reading, layout);
    let ids: Vec<Option<String>> = reading.records.iter().map(|record| record.id.clone()).collect();
    let id_of = |document: usize, target: Target, typed: &str| {
        let records: &[&'static str] = match target {
            Target::Record(name) => &[name],
            Target::Implementer | Target::Responsible => &["Organisation", "Body", "Post"],
            Target::Document(_) => &[],
        };
        let found = records.iter().find_map(|record| register.find(document, record, typed));
        found.and_then(|number| ids.get(number)?.clone()).unwrap_or_else(|| typed.to_owned())
    };
    let replace = |values: &mut Values, document: usize| {
        for (_, value) in values {
            if let Stored::Links { target, typed, many } = value {
                let found: Vec<String> =
                    typed.iter().map(|typed| id_of(document, *target, typed)).collect();
                let json = match (many, found.as_slice()) {
                    (false, [one]) => serde_json::to_string(one),
                    _ => serde_json::to_string(&found),
                };
                *value = Stored::Json(json.unwrap_or_default().into());
            }
        }
    };
    for record in &mut reading.records {
        replace(&mut record.values, record.document);
    }
    for (document, card) in reading.cards.iter_mut().enumerate() {
        replace(&mut card.values, document);
    }
}
