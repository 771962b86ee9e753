use std::collections::BTreeSet;

use super::services::{is_intended, name};
use crate::documents::services;
use crate::model::Contact;
use crate::rule::prelude::*;

declare_rule! {
    /// A catalogue gives no way to reach a service: neither its own contact nor its provider's.
    pub ServiceContactMissing {
        code: "K922", slug: "service-contact-missing", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Služba bez kontaktu",
            message: "Služba „{service}“ nemá telefon, e-mail ani web, a nemá jej ani její \
                      poskytovatel.",
            why: "Katalog je pro lidi, kteří pomoc hledají; bez kontaktu se na službu neobrátí.",
            fix: "Doplňte aspoň jeden kontakt služby nebo jejího poskytovatele.",
        },
        en: {
            title: "Service without a contact",
            message: "The service “{service}” has no telephone, e-mail or web, and neither has \
                      its provider.",
            why: "The catalogue is for people who look for help; without a contact they cannot \
                  turn to the service.",
            fix: "Add at least one contact of the service or of its provider.",
        },
    }
}

fn reaches(contacts: &[Contact]) -> bool {
    contacts.iter().any(|one| one.phone.is_some() || one.email.is_some() || one.web.is_some())
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let AnyDocument::Catalogue(catalogue) = entry.document else {
        return;
    };
    if is_intended(entry) {
        return;
    }
    let reached: BTreeSet<&str> = catalogue
        .providers
        .iter()
        .filter(|provider| reaches(&provider.contacts))
        .map(|provider| provider.id.as_str())
        .collect();
    for (index, service) in services(entry) {
        let of_provider = service.provider.as_ref().is_some_and(|id| reached.contains(id.as_str()));
        if !reaches(&service.contacts) && !of_provider {
            let place = entry.at(format_args!("/services/{index}/contacts"));
            out.push(ServiceContactMissing { service: name(service) }.at(place));
        }
    }
}
