//! Every contact, address and web address of a document, with its place.

use std::fmt;

use crate::documents::{is_abroad, services};
use crate::model::{Address, Contact, Post};
use crate::rule::prelude::*;

/// The place of a contact: in the document's own list, or in that of one of its records.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spot {
    /// `/contacts/0`.
    Own(usize),
    /// `/services/1/contacts/0`.
    Of(&'static str, usize, usize),
    /// `/organisations/1/contacts/0` of the submission.
    OfAll(usize, usize),
    /// `/services/1/facilities/0`.
    Facility(usize, usize),
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(index) => write!(f, "/contacts/{index}"),
            Self::Of(list, record, index) => write!(f, "/{list}/{record}/contacts/{index}"),
            Self::OfAll(one, index) => write!(f, "/organisations/{one}/contacts/{index}"),
            Self::Facility(service, index) => write!(f, "/services/{service}/facilities/{index}"),
        }
    }
}

impl Spot {
    /// Whether what stands here belongs to an organisation of another country, or to its service:
    /// then numbers and postal codes have the form of that country.
    pub(crate) fn is_abroad(self, entry: &Entry<'_>, contact: Option<&Contact>) -> bool {
        let (list, organisations) = entry.organisations();
        let common = entry.common_organisations();
        let named = |id: &str| organisations.iter().chain(common).find(|one| one.id.as_str() == id);
        let of_service = |index: usize| {
            let service = services(entry).find(|(at, _)| *at == index).map(|(_, service)| service);
            named(service?.provider.as_ref()?.as_str())
        };
        let owner = match self {
            Self::OfAll(index, _) => common.get(index),
            Self::Of(of, index, _) if of == list => organisations.get(index),
            Self::Of("services", index, _) | Self::Facility(index, _) => of_service(index),
            Self::Own(_) | Self::Of(..) => {
                contact.and_then(|contact| named(contact.organisation.as_ref()?.as_str()))
            }
        };
        owner.is_some_and(is_abroad)
    }

    /// The place at a pointer below.
    pub(crate) fn at(self, entry: &Entry<'_>, below: &str) -> Place {
        match self {
            Self::OfAll(..) => Place::new(entry.input, format!("{self}{below}")),
            _ => entry.at(format_args!("{self}{below}")),
        }
    }
}

/// Every contact of a document: its own, and those of organisations, posts and services; with the first
/// document of a submission, those of the organisations that it states for all, too.
pub(crate) fn contacts<'a>(entry: &Entry<'a>) -> impl Iterator<Item = (Spot, &'a Contact)> {
    let (own, posts): (&'a [Contact], &'a [Post]) = match entry.document {
        AnyDocument::Plan(doc) => (&doc.contacts, &doc.posts),
        AnyDocument::Project(doc) => (&doc.contacts, &doc.posts),
        AnyDocument::ActionPlan(doc) => (&doc.contacts, &[]),
        AnyDocument::MonitoringReport(doc) => (&doc.contacts, &[]),
        AnyDocument::Catalogue(doc) => (&doc.contacts, &[]),
    };
    let own = own.iter().enumerate().map(|(index, contact)| (Spot::Own(index), contact));
    let (list, organisations) = entry.organisations();
    let organisations =
        organisations.iter().enumerate().flat_map(move |(at, one)| of(list, at, &one.contacts));
    let posts = posts.iter().enumerate().flat_map(|(at, one)| of("posts", at, &one.contacts));
    let services = services(entry).flat_map(|(at, one)| of("services", at, &one.contacts));
    let common = entry.common_organisations().iter().filter(|_| entry.is_speaker).enumerate();
    let common = common.flat_map(|(at, one)| {
        let contacts = one.contacts.iter().enumerate();
        contacts.map(move |(index, contact)| (Spot::OfAll(at, index), contact))
    });
    own.chain(organisations).chain(common).chain(posts).chain(services)
}

fn of<'a>(
    list: &'static str,
    record: usize,
    contacts: &'a [Contact],
) -> impl Iterator<Item = (Spot, &'a Contact)> {
    let contacts = contacts.iter().enumerate();
    contacts.map(move |(index, contact)| (Spot::Of(list, record, index), contact))
}

/// Every address of a document, with what `/address` is below: of its contacts, and of the places where
/// services are provided.
pub(crate) fn addresses<'a>(entry: &Entry<'a>) -> impl Iterator<Item = (Spot, &'a Address)> {
    let of_contacts =
        contacts(entry).filter_map(|(spot, contact)| Some((spot, contact.address.as_ref()?)));
    let of_facilities = services(entry).flat_map(|(at, service)| {
        let facilities = service.facilities.iter().enumerate();
        facilities.filter_map(move |(index, facility)| {
            Some((Spot::Facility(at, index), facility.address.as_ref()?))
        })
    });
    of_contacts.chain(of_facilities)
}
