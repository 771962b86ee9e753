use super::services::{by_day, day};
use crate::codes::{Item, SERVICE_TYPES};
use crate::documents::services;
use crate::model::{Period, Service};
use crate::rule::prelude::*;

declare_rule! {
    /// A listed service is of a type that the act did not know on that day.
    ///
    /// From when to when the types exist was inferred from the days of effect of the amendments.
    pub ServiceOfTypeNotInForce {
        code: "K912", slug: "service-of-type-not-in-force", severity: Warning, certainty: Heuristic,
        basis: Law, citations: [
            since(
                ("zákon č. 38/2025 Sb.", "Act No. 38/2025 Coll."),
                ("zrušení § 52", "repeal of Section 52"),
                Date::of(2025, 3, 1),
                false,
            ),
            since(
                ("zákon č. 164/2024 Sb.", "Act No. 164/2024 Coll."),
                ("centrum duševního zdraví", "mental health centre"),
                Date::of(2024, 7, 1),
                false,
            ),
        ],
        in_force: Window::ALWAYS,
        check: Check::Document(check), on_partial: Run,
        params: { service_type: Label, day: Date },
        cs: {
            title: "Druh služby mimo dobu účinnosti",
            message: "Druh služby „{service_type}“ zákon ke dni {day} nezná.",
            why: "Druhy služeb zákonem přibývají i zanikají; službu druhu, který zákon nezná, \
                  nelze registrovat ani hradit jako sociální službu.",
            fix: "Ověřte v registru, pod kterým druhem je služba nyní vedena, nebo službu z \
                  přehledu vypusťte.",
        },
        en: {
            title: "Type of service not in force",
            message: "On {day} the act does not know the type of service “{service_type}”.",
            why: "Types come and go with the act; a service of a type that the act does not know \
                  cannot be registered or paid as a social service.",
            fix: "Look up in the register under which type the service now stands, or leave it \
                  out.",
        },
    }
}

/// A service that ended earlier, or begins later, is judged by its own days.
fn judged_on(service: &Service, day: Date) -> Date {
    let period = service.period.as_ref();
    let from = period.and_then(Period::first_day).unwrap_or(day);
    let until = period.and_then(Period::last_day).unwrap_or(day);
    day.min(until).max(from)
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some((today, source)) = day(cx, entry) else { return };
    for (index, service) in services(entry) {
        let known = service.service_type.as_ref().and_then(|code| SERVICE_TYPES.get(code));
        let day = judged_on(service, today);
        if let Some(known) = known.filter(|known| !known.valid.contains(day)) {
            let service_type = Label { code: known.code, name: known.name() };
            let place = entry.at(format_args!("/services/{index}/service_type"));
            let found = ServiceOfTypeNotInForce { service_type, day }.at(place);
            out.push(by_day(found, entry, source));
        }
    }
}
