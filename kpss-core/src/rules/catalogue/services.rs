//! The services of a document, wherever it lists them, and what rules ask about them.

use std::collections::BTreeSet;

use super::network::network;
use crate::codes::SERVICE_TYPES;
use crate::documents::services;
use crate::model::{PlanStatus, Service};
use crate::rule::Found;
use crate::rule::prelude::*;

/// Whether the document is only an intention, so that nothing can be missing in it yet.
pub(super) fn is_intended(entry: &Entry<'_>) -> bool {
    let status = match entry.document {
        AnyDocument::Plan(doc) => doc.status,
        AnyDocument::ActionPlan(doc) => doc.status,
        AnyDocument::Catalogue(doc) => doc.status,
        AnyDocument::MonitoringReport(_) | AnyDocument::Project(_) => None,
    };
    status == Some(PlanStatus::Intended)
}

/// Whether the service is one that the act asks to be registered.
pub(super) fn is_registered(service: &Service) -> bool {
    service.related != Some(true)
}

/// How the service is called: its name, its type, or its identifier in the document.
pub(super) fn name(service: &Service) -> String {
    let of_type = || SERVICE_TYPES.get(service.service_type.as_deref()?).map(|known| known.cs);
    let name = service.name.as_deref().or_else(of_type);
    name.unwrap_or(service.id.as_str()).to_owned()
}

/// Services of a document that must be complete: those of a catalogue, and those that the network
/// of the document lists. What a plan only mentions, or a catalogue of the submission lists, is
/// said elsewhere.
pub(super) fn to_be_complete<'a>(cx: &Context<'_>, entry: &Entry<'a>) -> Vec<(usize, &'a Service)> {
    if is_intended(entry) || services(entry).next().is_none() {
        return Vec::new();
    }
    let is_catalogue = matches!(entry.document, AnyDocument::Catalogue(_));
    let own = services(entry).filter(|(_, service)| is_registered(service));
    if is_catalogue {
        return own.collect();
    }
    let items = network(entry).into_iter().flat_map(|network| &network.items);
    let in_network: BTreeSet<&str> = items.filter_map(|item| item.service.as_deref()).collect();
    let is_asked = |service: &Service| in_network.contains(service.id.as_str());
    own.filter(|(_, service)| is_asked(service) && !cx.is_listed(&service.id)).collect()
}

/// Services of a document that must say of what type they are: also those that it only mentions.
pub(super) fn to_be_named<'a>(cx: &Context<'_>, entry: &Entry<'a>) -> Vec<(usize, &'a Service)> {
    if is_intended(entry) {
        return Vec::new();
    }
    let is_catalogue = matches!(entry.document, AnyDocument::Catalogue(_));
    let own = services(entry).filter(|(_, service)| is_registered(service));
    own.filter(|(_, service)| is_catalogue || !cx.is_listed(&service.id)).collect()
}

/// The day of which the document speaks: the one that the caller chose, or its own, and the field
/// that gives it.
pub(super) fn day(cx: &Context<'_>, entry: &Entry<'_>) -> Option<(Date, Option<&'static str>)> {
    if let Some(day) = cx.as_of {
        return Some((day.first_day(), None));
    }
    entry.period_start().map(|(day, field)| (day, Some(field)))
}

/// A finding that rests on the day, and where the document gives it.
pub(super) fn by_day(found: Found, entry: &Entry<'_>, field: Option<&str>) -> Found {
    match field {
        Some(field) => found.related(entry.at(format_args!("/{}", field.replace('.', "/"))), DAY),
        None => found,
    }
}

/// Role of the day of which a document speaks.
const DAY: Label = Label::new("day", "stav ke dni", "state of the data");

/// A registration number as the register writes it: seven digits.
pub(super) fn is_identifier(text: &str) -> bool {
    text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit())
}
