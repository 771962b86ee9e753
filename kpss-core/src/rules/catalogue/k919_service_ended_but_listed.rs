use super::services::{by_day, day, is_intended, name};
use crate::documents::services;
use crate::model::Period;
use crate::rule::prelude::*;

declare_rule! {
    /// A catalogue lists a service, or a place of it, that ended before the day of its data.
    ///
    /// A service is provided in a place only as long as both allow it, so both ends are looked at.
    pub ServiceEndedButListed {
        code: "K919", slug: "service-ended-but-listed", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            provider_register(
                ("konec poskytování služby a zařízení", "end of the service and of its facilities"),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { what: Label, service: String, until: Date, day: Date },
        cs: {
            title: "Ukončená služba v katalogu",
            message: "{what} „{service}“: poskytování skončilo {until}, ale katalog ukazuje stav \
                      ke dni {day}.",
            why: "Člověk, který hledá pomoc, se obrátí na službu, která už není.",
            fix: "Ukončenou službu nebo místo z katalogu vypusťte, nebo opravte datum ukončení.",
        },
        en: {
            title: "Ended service in the catalogue",
            message: "{what} “{service}”: provided until {until}, but the catalogue shows the \
                      state of {day}.",
            why: "People who look for help turn to a service that is no more.",
            fix: "Leave the ended service or place out, or correct the day on which it ended.",
        },
    }
}

const SERVICE: Label = Label::new("service", "Služba", "The service");
const FACILITY: Label = Label::new("facility", "Místo poskytování", "The place");

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let is_published = matches!(entry.document, AnyDocument::Catalogue(_)) && !is_intended(entry);
    let Some((day, source)) = day(cx, entry).filter(|_| is_published) else {
        return;
    };
    // An end before the beginning is another mistake.
    let ended = |period: Option<&Period>| {
        let (from, until) = (period?.first_day(), period?.last_day()?);
        (until < day && from.is_none_or(|from| from <= until)).then_some(until)
    };
    let mut report = |what: Label, service: String, until: Date, pointer: String| {
        let finding = ServiceEndedButListed { what, service, until, day };
        let found = finding.at(entry.at(pointer));
        out.push(by_day(found, entry, source));
    };
    for (index, service) in services(entry) {
        let at = format!("/services/{index}");
        if let Some(until) = ended(service.period.as_ref()) {
            report(SERVICE, name(service), until, format!("{at}/period/until"));
            continue;
        }
        for (which, facility) in service.facilities.iter().enumerate() {
            if let Some(until) = ended(facility.period.as_ref()) {
                let name = facility.name.clone().unwrap_or_else(|| name(service));
                let pointer = format!("{at}/facilities/{which}/period/until");
                report(FACILITY, name, until, pointer);
            }
        }
    }
}
