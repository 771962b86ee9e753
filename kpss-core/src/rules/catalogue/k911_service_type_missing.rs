use super::services::{name, to_be_named};
use crate::rule::prelude::*;

declare_rule! {
    /// A service of the act on social services is listed without its type.
    pub ServiceTypeMissing {
        code: "K911", slug: "service-type-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [provider_register(("druh služby", "type of service"), true)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Služba bez druhu",
            message: "Služba „{service}“ nemá uveden druh.",
            why: "Podle druhu se pozná, komu a v jaké formě služba slouží; názvy zařízení to \
                  často neříkají.",
            fix: "Doplňte kód druhu sociální služby; jde-li o související službu bez registrace, \
                  označte ji jako související.",
        },
        en: {
            title: "Service without a type",
            message: "The type of the service “{service}” is not stated.",
            why: "The type tells whom the service helps and in which form; names of facilities \
                  often do not.",
            fix: "Add the code of the type; mark a service that needs no registration as a \
                  related one.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in to_be_named(cx, entry) {
        if service.service_type.is_none() {
            let place = entry.at(format_args!("/services/{index}/service_type"));
            out.push(ServiceTypeMissing { service: name(service) }.at(place));
        }
    }
}
