//! The fields of a record as the model nests them, with the columns in which their values stand.

use std::collections::HashMap;
use std::sync::OnceLock;

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{RecordShape, Shape};

use crate::layout::{Column, Layout};

/// A field of a record.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// The kind of a document.
    Kind(DocumentKind),
    /// The value of a column.
    Value(u16),
    /// A record with fields of its own.
    Group(Vec<(&'static str, Part)>),
    /// A list of records: sheet and place.
    List(usize, usize),
    /// A list of documents.
    Documents(DocumentKind),
}

/// The fields of each sheet or card, nested.
pub(super) type Form = Vec<(&'static str, Part)>;

/// The forms of a layout.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// For each kind of document that of its card.
    pub(super) cards: HashMap<DocumentKind, Form>,
    /// For each kind that of each sheet.
    pub(super) sheets: HashMap<(DocumentKind, usize), Form>,
}

/// The forms of a layout, made once.
pub(super) fn forms(layout: &'static Layout) -> &'static Forms {
    static FORMS: OnceLock<HashMap<DocumentKind, Forms>> = OnceLock::new();
    static NONE: OnceLock<Forms> = OnceLock::new();
    let all = FORMS.get_or_init(|| {
        let layouts = DocumentKind::ALL.iter().map(|kind| Layout::of(*kind));
        layouts.map(|layout| (layout.kind, make(layout))).collect()
    });
    all.get(&layout.kind).unwrap_or_else(|| NONE.get_or_init(Forms::default))
}

fn make(layout: &Layout) -> Forms {
    let mut forms = Forms::default();
    for card in &layout.cards {
        let of_card = form(card.kind.shape(), &card.fields, layout, card.kind);
        forms.cards.insert(card.kind, of_card);
        for (at, sheet) in layout.sheets.iter().enumerate() {
            let of_sheet = form(sheet.record, &sheet.columns, layout, card.kind);
            forms.sheets.insert((card.kind, at), of_sheet);
        }
    }
    forms
}

/// The fields of a record; `kind` is that of the document in which it stands.
fn form(
    record: &'static RecordShape,
    columns: &[Column],
    layout: &Layout,
    kind: DocumentKind,
) -> Form {
    let is_document = kind.shape().name == record.name;
    let owner = (!is_document).then_some(record.name);
    Forming { columns, layout, kind, owner }.fields(record, &mut Vec::new())
}

struct Forming<'l> {
    columns: &'l [Column],
    layout: &'l Layout,
    kind: DocumentKind,
    owner: Option<&'static str>,
}

impl Forming<'_> {
    fn fields(
        &self,
        record: &'static RecordShape,
        path: &mut Vec<&'static str>,
    ) -> Vec<(&'static str, Part)> {
        let mut parts = Vec::new();
        for field in record.fields {
            path.push(field.name);
            if let Some(part) = self.part((field.shape)(), path) {
                parts.push((field.name, part));
            }
            path.pop();
        }
        parts
    }

    fn part(&self, shape: Shape, path: &mut Vec<&'static str>) -> Option<Part> {
        match shape {
            Shape::Optional(inside) => self.part(inside(), path),
            Shape::Record(inside) => Some(Part::Group(self.fields(inside, path))),
            Shape::List(item) => match item() {
                Shape::Record(item) => self.list(item, path),
                _ => self.value(path),
            },
            _ if *path == ["kind"] && self.owner.is_none() => Some(Part::Kind(self.kind)),
            _ => self.value(path),
        }
    }

    fn value(&self, path: &[&'static str]) -> Option<Part> {
        let at = self.columns.iter().position(|column| column.path == path)?;
        u16::try_from(at).ok().map(Part::Value)
    }

    fn list(&self, item: &'static RecordShape, path: &[&'static str]) -> Option<Part> {
        if let Some(kind) = DocumentKind::ALL.iter().find(|kind| kind.shape().name == item.name) {
            return Some(Part::Documents(*kind));
        }
        let sheets = &self.layout.sheets;
        let sheet = sheets.iter().position(|sheet| sheet.record.name == item.name)?;
        let place = sheets.get(sheet)?.places_of(self.kind).find(|(_, place)| {
            place.owner.map(|owner| owner.name) == self.owner && place.path == path
        });
        place.map(|(place, _)| Part::List(sheet, place))
    }
}
