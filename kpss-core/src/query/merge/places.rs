//! Where documents name themselves and other documents, and other names in those places.

use std::collections::BTreeMap;

use crate::json;
use crate::model::Document;
use crate::model::reference::Target;
use crate::model::visit::{Leaf, Trail, Visit};

/// New identifiers by old ones.
pub(super) type Names = BTreeMap<String, String>;

/// Where an identifier of a document stands.
struct Place {
    pointer: String,
    id: String,
}

/// What a document calls itself and others.
pub(super) struct Named {
    places: Vec<Place>,
}

impl Named {
    pub(super) fn of(document: &Document) -> Self {
        let mut places = Vec::new();
        document.visit(&Trail::ROOT, &mut |at, leaf| {
            let id = match leaf {
                Leaf::Reference { target: Target::Document(_), id } => id,
                Leaf::Id { id, .. } if at.is_below_root() => id,
                _ => return,
            };
            places.push(Place { pointer: at.to_string(), id: id.to_owned() });
        });
        Self { places }
    }

    /// The identifier of the document itself.
    pub(super) fn own(&self) -> &str {
        let own = self.places.iter().find(|place| place.pointer == OWN);
        own.map_or("", |place| place.id.as_str())
    }

    /// The identifiers of other documents, and of its own where it refers to itself.
    pub(super) fn others(&self) -> impl Iterator<Item = &str> {
        let others = self.places.iter().filter(|place| place.pointer != OWN);
        others.map(|place| place.id.as_str())
    }

    /// The document under other names.
    pub(super) fn renamed(&self, document: &Document, names: &Names) -> Document {
        if !self.places.iter().any(|place| names.contains_key(&place.id)) {
            return document.clone();
        }
        // A document of the model is written and read without a loss.
        let mut json = json::to_value(document);
        for place in &self.places {
            if let (Some(value), Some(name)) =
                (json.pointer_mut(&place.pointer), names.get(&place.id))
            {
                *value = name.as_str().into();
            }
        }
        Document::read(&json.to_string()).unwrap_or_else(|_| document.clone())
    }
}

const OWN: &str = "/id";

/// Every identifier of a document, whatever it stands for.
pub(super) fn all_ids(document: &Document, out: &mut impl Extend<String>) {
    document.visit(&Trail::ROOT, &mut |_, leaf| {
        if let Leaf::Id { id, .. } | Leaf::Reference { id, .. } = leaf {
            out.extend([id.to_owned()]);
        }
    });
}
