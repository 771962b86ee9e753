//! Walks through the text of a document as the model lays it out, and shows every record.

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{RecordShape, Shape};
use serde_json::Value;

use super::row::Owner;
use crate::workbook::DOCUMENTS;

/// What is shown on the way.
pub(super) enum Found<'v> {
    /// A document, and where it stands in its file.
    Document { kind: DocumentKind, pointer: &'v str, value: &'v Value },
    /// A record of a list.
    Record {
        record: &'static RecordShape,
        /// Where the document stands.
        document: &'v str,
        pointer: &'v str,
        /// Keys from the owner to the list.
        place: &'v str,
        owner: Option<Owner<'v>>,
        value: &'v Value,
    },
}

/// Shows the documents of a file and every record in them.
pub(super) fn walk(value: &Value, show: &mut dyn FnMut(&Found<'_>)) {
    let named = value.get("kind").and_then(Value::as_str);
    let Some(kind) = DocumentKind::ALL.iter().find(|kind| Some(kind.code()) == named) else {
        return;
    };
    document(*kind, value, "", show);
    if *kind == DocumentKind::Submission {
        for (list, kind) in DOCUMENTS {
            for (index, inside) in items(value.get(list)).iter().enumerate() {
                document(kind, inside, &format!("/{list}/{index}"), show);
            }
        }
    }
}

fn document(kind: DocumentKind, value: &Value, pointer: &str, show: &mut dyn FnMut(&Found<'_>)) {
    show(&Found::Document { kind, pointer, value });
    let mut walking = Walking { document: pointer, show };
    walking.record(kind.shape(), value, pointer, "", None);
}

struct Walking<'w> {
    document: &'w str,
    show: &'w mut dyn FnMut(&Found<'_>),
}

impl Walking<'_> {
    /// Shows the records in the lists of a record; single records in it belong to it.
    fn record(
        &mut self,
        record: &'static RecordShape,
        value: &Value,
        pointer: &str,
        keys: &str,
        owner: Option<Owner<'_>>,
    ) {
        let Some(members) = value.as_object() else { return };
        for field in record.fields {
            let Some(inside) = members.get(field.name) else { continue };
            let places = || {
                let place = match keys {
                    "" => field.name.to_owned(),
                    keys => format!("{keys}/{}", field.name),
                };
                (format!("{pointer}/{}", field.name), place)
            };
            match (field.shape)().bare() {
                Shape::Record(record) => {
                    let (at, place) = places();
                    self.record(record, inside, &at, &place, owner);
                }
                Shape::List(item) => {
                    if let Shape::Record(record) = item().bare()
                        && !is_document(record)
                    {
                        let (at, place) = places();
                        self.list(record, inside, &at, &place, owner);
                    }
                }
                _ => {}
            }
        }
    }

    fn list(
        &mut self,
        record: &'static RecordShape,
        list: &Value,
        pointer: &str,
        place: &str,
        owner: Option<Owner<'_>>,
    ) {
        for (index, value) in items(Some(list)).iter().enumerate() {
            let at = format!("{pointer}/{index}");
            let document = self.document;
            (self.show)(&Found::Record { record, document, pointer: &at, place, owner, value });
            let id = value.get("id").and_then(Value::as_str);
            self.record(
                record,
                value,
                &at,
                "",
                Some(Owner { record: record.name, pointer: &at, id }),
            );
        }
    }
}

fn is_document(record: &RecordShape) -> bool {
    DocumentKind::ALL.iter().any(|kind| kind.shape().name == record.name)
}

fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
