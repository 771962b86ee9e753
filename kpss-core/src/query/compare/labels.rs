//! What people call the records that a plan refers to by identifiers.

use std::collections::HashMap;

use crate::codes::SERVICE_TYPES;
use crate::model::{Id, Plan};
use crate::query::Named;

/// Names of records by their identifiers, and of municipalities by their codes.
#[derive(Debug, Default)]
pub(crate) struct Labels<'a> {
    names: HashMap<&'a str, &'a str>,
}

impl<'a> Labels<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        let mut labels = Self::default();
        for one in &plan.organisations {
            labels.put(&one.id, one.name.as_ref().or(one.short_name.as_ref()));
        }
        for one in &plan.target_groups {
            labels.put(&one.id, one.title.as_ref());
        }
        for one in &plan.needs {
            labels.put(&one.id, one.title.as_ref());
        }
        for one in &plan.services {
            labels.put(&one.id, one.name.as_ref());
        }
        for one in &plan.bodies {
            labels.put(&one.id, one.name.as_ref());
        }
        for one in &plan.posts {
            labels.put(&one.id, one.title.as_ref());
        }
        for one in &plan.analyses {
            labels.put(&one.id, one.title.as_ref());
        }
        for one in plan.territory.iter().flat_map(|territory| &territory.municipalities) {
            if let Some(name) = &one.name {
                labels.names.insert(&one.code, name);
            }
        }
        labels
    }

    fn put(&mut self, id: &'a Id, name: Option<&'a String>) {
        if let Some(name) = name.filter(|name| !name.trim().is_empty()) {
            self.names.insert(id, name);
        }
    }

    /// The record, by its name or identifier.
    pub(crate) fn named(&self, id: &str) -> Named {
        let label = self.names.get(id).copied().unwrap_or(id);
        Named { id: id.to_owned(), label: label.to_owned() }
    }
}

/// A type of service by its Czech name, which plans use.
pub(crate) fn service_type(code: &str) -> Named {
    let label = SERVICE_TYPES.get(code).map_or(code, |known| known.cs);
    Named { id: code.to_owned(), label: label.to_owned() }
}
