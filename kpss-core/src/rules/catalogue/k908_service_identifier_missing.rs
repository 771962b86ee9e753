use super::services::{day, name, to_be_complete};
use crate::model::{Period, Service};
use crate::rule::prelude::*;

declare_rule! {
    /// A service that has to be registered is listed without its number of the register.
    pub ServiceIdentifierMissing {
        code: "K908", slug: "service-identifier-missing", severity: Warning, certainty: Proof,
        basis: Law, citations: [act_108(("§ 78", "Section 78"), ACT_108, true)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Služba bez identifikátoru",
            message: "Služba „{service}“ nemá identifikátor z registru poskytovatelů.",
            why: "Sociální služby lze poskytovat jen na základě registrace; identifikátor ji \
                  dokládá a odliší služby stejného názvu.",
            fix: "Doplňte sedmimístný identifikátor z registru; jde-li o související službu bez \
                  registrace, označte ji jako související.",
        },
        en: {
            title: "Service without an identifier",
            message: "The service “{service}” has no identifier of the register of providers.",
            why: "Social services need a registration; the identifier shows it and tells services \
                  of one name apart.",
            fix: "Add the identifier of seven digits; mark a service that needs no registration \
                  as a related one.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let today = day(cx, entry).map(|(day, _)| day);
    // A service that only begins later need not be registered yet.
    let begins_later = |service: &Service| {
        let from = service.period.as_ref().and_then(Period::first_day);
        from.zip(today).is_some_and(|(from, today)| today < from)
    };
    for (index, service) in to_be_complete(cx, entry) {
        if service.identifier.is_none() && !begins_later(service) {
            let place = entry.at(format_args!("/services/{index}/identifier"));
            out.push(ServiceIdentifierMissing { service: name(service) }.at(place));
        }
    }
}
