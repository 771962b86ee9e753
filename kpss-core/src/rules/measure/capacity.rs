//! Every capacity of a document, with what is known of the service.

use std::collections::BTreeMap;
use std::fmt;

use crate::codes::{Item, SERVICE_TYPES, ServiceType};
use crate::documents::services;
use crate::lists::Gather as _;
use crate::model::{CapacityChange, Node, ServiceForm};
use crate::rule::prelude::*;
use crate::rules::catalogue::network::network;

/// One capacity.
pub(super) struct Stated<'a> {
    /// Record that holds it.
    pub(super) pointer: &'a dyn fmt::Display,
    pub(super) unit: Option<&'a str>,
    /// Each number, the field that holds it, and whether it may be zero.
    pub(super) amounts: [Option<(&'static str, Number, bool)>; 2],
    pub(super) form: Option<ServiceForm>,
    pub(super) service_type: Option<&'a str>,
}

/// Types of services by the identifier of the service, of the whole submission.
pub(super) type Types<'a> = BTreeMap<&'a str, &'a str>;

/// The types of all services that are listed with one.
pub(super) fn types<'a>(cx: &Context<'a>) -> Types<'a> {
    let services = cx.entries.iter().flat_map(services);
    services
        .filter_map(|(_, service)| {
            Some((service.id.as_str(), service.service_type.as_ref()?.as_str()))
        })
        .gather()
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

/// Shows the changes of capacity of a plan, with their places.
pub(super) fn each_change(
    entry: &Entry<'_>,
    mut look: impl FnMut(&dyn fmt::Display, &CapacityChange, &Node),
) {
    for visit in entry.nodes() {
        for (index, change) in visit.node.capacity_changes.iter().enumerate() {
            let at = visit.pointer();
            look(&format_args!("{at}/capacity_changes/{index}"), change, visit.node);
        }
    }
}

/// Shows every capacity that a document states: changes, services, network.
pub(super) fn each_stated(entry: &Entry<'_>, types: &Types<'_>, mut look: impl FnMut(Stated<'_>)) {
    each_change(entry, |pointer, change, node| {
        look(Stated {
            pointer,
            unit: change.unit.as_deref(),
            amounts: [
                change.from.map(|from| ("from", from, true)),
                change.to.map(|to| ("to", to, true)),
            ],
            form: change.form,
            service_type: type_of(change, node, types),
        });
    });
    of_services(entry, &mut look);
    of_network(entry, types, &mut look);
}

fn of_services(entry: &Entry<'_>, look: &mut impl FnMut(Stated<'_>)) {
    for (at, service) in services(entry) {
        for (which, form) in service.forms.iter().enumerate() {
            for (index, capacity) in form.capacities.iter().enumerate() {
                look(Stated {
                    pointer: &format_args!("/services/{at}/forms/{which}/capacities/{index}"),
                    unit: capacity.unit.as_deref(),
                    amounts: [capacity.amount.map(|amount| ("amount", amount, false)), None],
                    form: form.form,
                    service_type: service.service_type.as_deref(),
                });
            }
        }
    }
}

fn of_network(entry: &Entry<'_>, types: &Types<'_>, look: &mut impl FnMut(Stated<'_>)) {
    for (at, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
        let service_type = item.service.as_ref().and_then(|id| types.get(id.as_str()).copied());
        for (index, capacity) in item.capacities.iter().enumerate() {
            look(Stated {
                pointer: &format_args!("/network/items/{at}/capacities/{index}"),
                unit: capacity.unit.as_deref(),
                amounts: [capacity.amount.map(|amount| ("amount", amount, false)), None],
                form: None,
                service_type,
            });
        }
    }
}

/// A form as a finding names it.
pub(super) fn form_term(form: ServiceForm) -> Label {
    Label { code: form.code(), name: form.name() }
}

/// A type of service with its names, if the code list has it.
pub(super) fn known(code: &str) -> Option<(&'static ServiceType, Label)> {
    let found = SERVICE_TYPES.get(code)?;
    Some((found, Label { code: found.code, name: found.name() }))
}
