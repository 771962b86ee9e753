use super::services::{is_intended, name};
use crate::documents::{given_forms, services};
use crate::model::ServiceForm;
use crate::rule::prelude::*;

declare_rule! {
    /// A catalogue does not say which municipalities an outreach service serves.
    ///
    /// The register knows the reach of a service by regions only.
    pub CatalogueTerritoryUncovered {
        code: "K924", slug: "catalogue-territory-uncovered", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Terénní služba bez obsluhovaných obcí",
            message: "Terénní služba „{service}“ neuvádí, do kterých obcí dojíždí.",
            why: "Z adresy poskytovatele nelze poznat, zda služba do obce jezdí; nelze tak najít \
                  obce, kde služba chybí.",
            fix: "Doplňte kódy obcí, které služba obsluhuje.",
        },
        en: {
            title: "Outreach service without the municipalities served",
            message: "The outreach service “{service}” does not say to which municipalities it \
                      comes.",
            why: "The address of the provider does not tell whether the service comes to a \
                  municipality, so gaps in the area cannot be found.",
            fix: "Add the codes of the municipalities that the service serves.",
        },
    }
}

/// Telephone crisis assistance, § 55: it reaches everywhere.
const TELEPHONE: &str = "18";

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    if !matches!(entry.document, AnyDocument::Catalogue(_)) || is_intended(entry) {
        return;
    }
    for (index, service) in services(entry) {
        let comes = given_forms(service).any(|(_, form)| form.form == Some(ServiceForm::Outreach));
        let is_telephone = service.service_type.as_deref() == Some(TELEPHONE);
        if comes && !is_telephone && service.municipalities.is_empty() {
            let place = entry.at(format_args!("/services/{index}/municipalities"));
            out.push(CatalogueTerritoryUncovered { service: name(service) }.at(place));
        }
    }
}
