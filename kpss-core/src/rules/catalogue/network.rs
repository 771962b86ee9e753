//! Networks of services, and the services that their references find.

use std::collections::{BTreeMap, BTreeSet};

use super::services::is_intended;
use crate::codes::{CAPACITY_KINDS, Item};
use crate::documents::{catalogues, services};
use crate::model::{CapacityKindCode, MeasureKind, Network, Ref, Service};
use crate::rule::prelude::*;

/// The network that a document lists.
pub(crate) fn network<'a>(entry: &Entry<'a>) -> Option<&'a Network> {
    match entry.document {
        AnyDocument::Plan(doc) => doc.network.as_ref(),
        AnyDocument::ActionPlan(doc) => doc.network.as_ref(),
        AnyDocument::MonitoringReport(_) | AnyDocument::Catalogue(_) | AnyDocument::Project(_) => {
            None
        }
    }
}

/// A service of a catalogue and its place.
#[derive(Clone, Copy)]
pub(super) struct Listed<'b> {
    pub(super) service: &'b Service,
    entry: &'b Entry<'b>,
    index: usize,
}

impl Listed<'_> {
    pub(super) fn place(&self) -> Place {
        self.entry.at(format_args!("/services/{}", self.index))
    }
}

/// The services of the submission by their identifiers.
pub(super) struct Known<'b> {
    /// Services of catalogues by their identifier in the document.
    listed: BTreeMap<&'b str, Listed<'b>>,
    /// Services of catalogues by their number in the register.
    numbered: BTreeMap<&'b str, Listed<'b>>,
    /// All services, also those that plans list, by their identifier in the document.
    any: BTreeMap<&'b str, &'b Service>,
    /// Numbers that one document gives to several services; that has its own finding.
    doubtful: BTreeSet<&'b str>,
}

impl<'b> Known<'b> {
    pub(super) fn of(cx: &'b Context<'_>) -> Self {
        let mut known = Self {
            listed: BTreeMap::new(),
            numbered: BTreeMap::new(),
            any: BTreeMap::new(),
            doubtful: BTreeSet::new(),
        };
        for entry in catalogues(cx).filter(|entry| !is_intended(entry)) {
            for (index, service) in services(entry) {
                let listed = Listed { service, entry, index };
                known.listed.entry(service.id.as_str()).or_insert(listed);
                if let Some(number) = &service.identifier {
                    known.numbered.entry(number.as_str()).or_insert(listed);
                }
            }
        }
        for entry in &cx.entries {
            let mut numbers = BTreeSet::new();
            for (_, service) in services(entry) {
                known.any.entry(service.id.as_str()).or_insert(service);
                let number = service.identifier.as_deref();
                known.doubtful.extend(number.filter(|number| !numbers.insert(*number)));
            }
        }
        known
    }

    /// Whether any catalogue lists services.
    pub(super) fn has_catalogue(&self) -> bool {
        !self.listed.is_empty()
    }

    /// Whether any document lists services.
    pub(super) fn has_services(&self) -> bool {
        !self.any.is_empty()
    }

    /// The service of any document with this identifier.
    pub(super) fn service(&self, id: &str) -> Option<&'b Service> {
        self.any.get(id).copied()
    }

    /// The service of a catalogue that is the same as this one: by its number, else by identifier.
    pub(super) fn same(&self, id: &str, number: Option<&str>) -> Option<Listed<'b>> {
        let numbered = number.and_then(|number| self.numbered.get(number));
        let is_other = |found: &&Listed<'b>| number.is_some() && found.service.identifier.is_some();
        numbered.or_else(|| self.listed.get(id).filter(|found| !is_other(found))).copied()
    }

    /// The service of a catalogue with this number.
    pub(super) fn numbered(&self, number: &str) -> Option<Listed<'b>> {
        self.numbered.get(number).copied()
    }

    /// What the service is known by across documents: its number, else its identifier.
    pub(super) fn registration_of(&self, id: &str) -> String {
        let number = self.any.get(id).and_then(|service| service.identifier.as_deref());
        number.filter(|number| !self.doubtful.contains(number)).unwrap_or(id).to_owned()
    }
}

/// The services whose capacity a measure of some plan changes.
pub(super) fn developed<'b>(cx: &'b Context<'_>) -> BTreeSet<&'b str> {
    let mut found = BTreeSet::new();
    for entry in &cx.entries {
        for visit in entry.nodes() {
            let changes = visit.node.capacity_changes.iter();
            found.extend(changes.filter_map(|change| Some(change.service.as_ref()?.as_str())));
            let grows = matches!(
                visit.node.kind,
                Some(MeasureKind::Develop | MeasureKind::New | MeasureKind::Transform)
            );
            if grows {
                found.extend(visit.node.services.iter().map(Ref::as_str));
            }
        }
    }
    found
}

/// A unit of capacity as a finding names it.
pub(super) fn unit_name(unit: &CapacityKindCode) -> Option<Label> {
    CAPACITY_KINDS.get(unit).map(|known| Label { code: known.code, name: known.name() })
}
