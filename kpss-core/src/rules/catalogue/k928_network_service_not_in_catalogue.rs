use std::collections::BTreeMap;

use super::network::{Known, network};
use super::services::{is_intended, name};
use crate::rule::prelude::*;

declare_rule! {
    /// A service of the network, described in a plan, is in no catalogue of the submission.
    ///
    /// A reference that leads nowhere is another mistake and has its own rule.
    pub NetworkServiceNotInCatalogue {
        code: "K928", slug: "network-service-not-in-catalogue", severity: Warning, certainty: Heuristic,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, ActionPlan, Catalogue],
        params: { service: String, networks: i64 },
        cs: {
            title: "Služba v síti, ale ne v katalogu",
            message: "Služba „{service}“ je v síti ({networks} \
                      {networks|dokument|dokumenty|dokumentů}), ale katalog ji neuvádí.",
            why: "Služba hrazená v síti má být pro lidi dohledatelná; chybí-li, katalog není \
                  úplný, nebo je v síti chyba.",
            fix: "Doplňte službu do katalogu, nebo ověřte, zda do sítě patří.",
        },
        en: {
            title: "Service in the network but not in the catalogue",
            message: "The service “{service}” is in the network, but the catalogue does not list \
                      it. Networks with this service: {networks}.",
            why: "People should be able to find a service paid in the network; if they cannot, \
                  the catalogue is not complete, or the network is wrong.",
            fix: "Add the service to the catalogue, or check whether it belongs in the network.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known = Known::of(cx);
    if !known.has_catalogue() {
        return;
    }
    let mut missing: BTreeMap<String, (String, Vec<Place>)> = BTreeMap::new();
    for entry in cx.entries.iter().filter(|entry| !is_intended(entry)) {
        for (index, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
            let Some(id) = item.service.as_deref() else { continue };
            let Some(service) = known.service(id) else { continue };
            if known.same(id, service.identifier.as_deref()).is_none() {
                let (_, places) =
                    missing.entry(id.to_owned()).or_insert_with(|| (name(service), Vec::new()));
                places.push(entry.at(format_args!("/network/items/{index}/service")));
            }
        }
    }
    for (_, (service, places)) in missing {
        let networks = i64::try_from(places.len()).unwrap_or(i64::MAX);
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found = NetworkServiceNotInCatalogue { service, networks }.at(first);
        out.push(places.fold(found, |found, place| found.related(place, ALSO)));
    }
}

const ALSO: Label = Label::new("also_in", "další síť", "another network");
