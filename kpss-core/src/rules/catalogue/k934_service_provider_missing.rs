use super::services::{is_intended, name};
use crate::documents::services;
use crate::rule::prelude::*;

declare_rule! {
    /// A catalogue of providers lists a service without its provider.
    pub ServiceProviderMissing {
        code: "K934", slug: "service-provider-missing", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Služba bez poskytovatele",
            message: "Služba „{service}“ v katalogu neuvádí poskytovatele.",
            why: "Čtenář nepozná, kdo službu poskytuje a odpovídá za ni.",
            fix: "Doplňte odkaz na poskytovatele v seznamu katalogu.",
        },
        en: {
            title: "Service without a provider",
            message: "The service “{service}” of the catalogue states no provider.",
            why: "The reader cannot tell who provides the service and answers for it.",
            fix: "Add the reference to the provider in the list of the catalogue.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    if !matches!(entry.document, AnyDocument::Catalogue(_)) || is_intended(entry) {
        return;
    }
    for (index, service) in services(entry).filter(|(_, service)| service.provider.is_none()) {
        let place = entry.at(format_args!("/services/{index}/provider"));
        out.push(ServiceProviderMissing { service: name(service) }.at(place));
    }
}
