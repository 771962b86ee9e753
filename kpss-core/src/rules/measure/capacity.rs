//! Every capacity of a document, with what is known of the service.

use std::collections::BTreeMap;

use crate::codes::{Item, SERVICE_TYPES, ServiceType};
use crate::model::{CapacityChange, Node, Number, Service, ServiceForm};
use crate::plan::walk;
use crate::rule::prelude::*;

/// One capacity.
pub(super) struct Stated<'a> {
    /// Record that holds it.
    pub(super) pointer: String,
    pub(super) unit: Option<&'a str>,
    /// Each number, the field that holds it, and whether it may be zero.
    pub(super) amounts: Vec<(&'static str, Number, bool)>,
    pub(super) form: Option<ServiceForm>,
    pub(super) service_type: Option<&'a str>,
}

/// Types of services by the identifier of the service, of the whole submission.
pub(super) type Types<'a> = BTreeMap<&'a str, &'a str>;

/// The types of all services that are listed with one.
pub(super) fn types<'a>(cx: &Context<'a>) -> Types<'a> {
    let services = cx.entries.iter().flat_map(|entry| services(entry).1);
    services
        .filter_map(|service| Some((service.id.as_str(), service.service_type.as_ref()?.as_str())))
        .collect()
}

/// The services of a document and the name of their list.
fn services<'a>(entry: &Entry<'a>) -> (&'static str, &'a [Service]) {
    let services: &'a [Service] = match entry.document {
        AnyDoc::Plan(doc) => &doc.services,
        AnyDoc::ActionPlan(doc) => &doc.services,
        AnyDoc::Catalogue(doc) => &doc.services,
        AnyDoc::MonitoringReport(_) | AnyDoc::Project(_) => &[],
    };
    ("/services", services)
}

/// The type of service that a change of capacity is about, as far as the plan says.
pub(super) fn type_of<'a>(
    change: &'a CapacityChange,
    node: &'a Node,
    types: &Types<'a>,
) -> Option<&'a str> {
    if let Some(own) = &change.service_type {
        return Some(own.as_str());
    }
    if let Some(service) = &change.service {
        return types.get(service.as_str()).copied();
    }
    match node.service_types.as_slice() {
        [only] => Some(only.as_str()),
        _ => None,
    }
}

/// The changes of capacity of a plan, with their pointers.
pub(super) fn changes<'a>(entry: &Entry<'a>) -> Vec<(String, &'a CapacityChange, &'a Node)> {
    let AnyDoc::Plan(plan) = entry.document else { return Vec::new() };
    let of_node = |visit: crate::plan::Visit<'a>| {
        let (node, at) = (visit.node, visit.pointer());
        let changes = node.capacity_changes.iter().enumerate();
        changes.map(move |(index, change)| (format!("{at}/capacity_changes/{index}"), change, node))
    };
    walk(plan).flat_map(of_node).collect()
}

/// Every capacity that a document states: changes, services, network.
pub(super) fn stated<'a>(entry: &Entry<'a>, types: &Types<'a>) -> Vec<Stated<'a>> {
    let changes = changes(entry).into_iter().map(|(pointer, change, node)| {
        let from = change.from.map(|from| ("from", from, true));
        Stated {
            pointer,
            unit: change.unit.as_deref(),
            amounts: from.into_iter().chain(change.to.map(|to| ("to", to, true))).collect(),
            form: change.form,
            service_type: type_of(change, node, types),
        }
    });
    changes.chain(of_services(entry)).chain(of_network(entry, types)).collect()
}

fn of_services<'a>(entry: &Entry<'a>) -> Vec<Stated<'a>> {
    let mut found = Vec::new();
    let (list, services) = services(entry);
    for (at, service) in services.iter().enumerate() {
        for (which, form) in service.forms.iter().enumerate() {
            let capacities = form.capacities.iter().enumerate();
            found.extend(capacities.map(|(index, capacity)| Stated {
                pointer: format!("{list}/{at}/forms/{which}/capacities/{index}"),
                unit: capacity.unit.as_deref(),
                amounts:
                    capacity.amount.map(|amount| ("amount", amount, false)).into_iter().collect(),
                form: form.form,
                service_type: service.service_type.as_deref(),
            }));
        }
    }
    found
}

fn of_network<'a>(entry: &Entry<'a>, types: &Types<'a>) -> Vec<Stated<'a>> {
    let network = match entry.document {
        AnyDoc::Plan(doc) => doc.network.as_ref(),
        AnyDoc::ActionPlan(doc) => doc.network.as_ref(),
        AnyDoc::MonitoringReport(_) | AnyDoc::Catalogue(_) | AnyDoc::Project(_) => None,
    };
    let mut found = Vec::new();
    for (at, item) in network.iter().flat_map(|network| &network.items).enumerate() {
        let service_type = item.service.as_ref().and_then(|id| types.get(id.as_str()).copied());
        found.extend(item.capacities.iter().enumerate().map(|(index, capacity)| Stated {
            pointer: format!("/network/items/{at}/capacities/{index}"),
            unit: capacity.unit.as_deref(),
            amounts: capacity.amount.map(|amount| ("amount", amount, false)).into_iter().collect(),
            form: None,
            service_type,
        }));
    }
    found
}

/// A form as a finding names it.
pub(super) fn form_term(form: ServiceForm) -> Term {
    Term { code: form.code(), name: form.name() }
}

/// A type of service with its names, if the code list has it.
pub(super) fn known(code: &str) -> Option<(&'static ServiceType, Term)> {
    let found = SERVICE_TYPES.get(code)?;
    Some((found, Term { code: found.code, name: found.name() }))
}
