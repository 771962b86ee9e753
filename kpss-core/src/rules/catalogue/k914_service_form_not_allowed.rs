use super::services::is_registered;
use crate::codes::{Item, SERVICE_TYPES};
use crate::documents::{given_forms, services};
use crate::rule::prelude::*;

declare_rule! {
    /// A service is provided in a form that the act does not name for its type.
    ///
    /// The register keeps old registrations, and the forms were not compared with the act.
    pub ServiceFormNotAllowed {
        code: "K914", slug: "service-form-not-allowed", severity: Warning, certainty: Heuristic,
        basis: Law, citations: [act_108(("§ 39–70", "Sections 39–70"), ACT_108, false)],
        check: Check::Document(check), on_partial: Run,
        params: { service_type: Label, form: Label },
        cs: {
            title: "Forma neodpovídá druhu služby",
            message: "Druh služby „{service_type}“ se podle zákona v této formě neposkytuje: \
                      {form}.",
            why: "Zákon u jednotlivých druhů určuje formy; jiná forma bývá překlep, nebo jde ve \
                  skutečnosti o službu jiného druhu.",
            fix: "Ověřte druh a formu v registru; je-li služba v této formě opravdu registrována, \
                  ponechte ji s výjimkou.",
        },
        en: {
            title: "Form does not fit the type of service",
            message: "By the act a service of the type “{service_type}” is not provided in this \
                      form: {form}.",
            why: "The act names the forms of each type; another one is mostly a typing error, or \
                  the service is of another type.",
            fix: "Check the type and the form in the register; if the service is registered in \
                  this form, keep it with a waiver.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in services(entry).filter(|(_, service)| is_registered(service)) {
        let known = service.service_type.as_ref().and_then(|code| SERVICE_TYPES.get(code));
        let Some(known) = known else { continue };
        for (at, form) in given_forms(service) {
            let Some(form) = form.form.filter(|form| known.permits(form.code()) == Some(false))
            else {
                continue;
            };
            let finding = ServiceFormNotAllowed {
                service_type: Label { code: known.code, name: known.name() },
                form: Label { code: form.code(), name: form.name() },
            };
            let place = entry.at(format_args!("/services/{index}/forms/{at}/form"));
            let of_type = entry.at(format_args!("/services/{index}/service_type"));
            out.push(finding.at(place).related(of_type, TYPE));
        }
    }
}

const TYPE: Label = Label::new("service_type", "druh služby", "type of service");
