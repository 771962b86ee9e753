use std::collections::BTreeSet;

use super::network::Known;
use super::services::{is_identifier, name};
use crate::codes::{Item, SERVICE_TYPES};
use crate::documents::{given_forms, services};
use crate::model::{Service, ServiceForm};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan and a catalogue say of one registration different types or forms.
    pub ServiceDiffersFromCatalogue {
        code: "K932", slug: "service-differs-from-catalogue", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            provider_register(("identifikátor služby", "identifier of the service"), true),
        ],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { service: String, stated: Label },
        cs: {
            title: "Služba jinak v plánu a v katalogu",
            message: "Služba „{service}“ má podle katalogu jiný druh nebo jiné formy; zde je \
                      uvedeno: {stated}.",
            why: "Stejný identifikátor znamená stejnou registraci, takže druh i formy mají být \
                  stejné; jeden z údajů je chybný nebo zastaralý.",
            fix: "Ověřte druh a formy služby v registru a chybný údaj opravte.",
        },
        en: {
            title: "Service differs between plan and catalogue",
            message: "By the catalogue the service “{service}” has another type or other forms; \
                      here stands: {stated}.",
            why: "One identifier is one registration, so type and forms are to be the same; one \
                  of the two is wrong or out of date.",
            fix: "Look the type and the forms up in the register and correct what is wrong.",
        },
    }
}

fn forms(service: &Service) -> BTreeSet<&'static str> {
    given_forms(service).filter_map(|(_, form)| form.form).map(ServiceForm::code).collect()
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known = Known::of(cx);
    for entry in &cx.entries {
        if matches!(entry.document, AnyDocument::Catalogue(_)) {
            continue;
        }
        for (index, service) in services(entry) {
            let number = service.identifier.as_deref().filter(|number| is_identifier(number));
            let Some(listed) = number.and_then(|number| known.numbered(number)) else { continue };
            let mut report = |stated: Label, pointer: String| {
                let service = name(listed.service);
                let found = ServiceDiffersFromCatalogue { service, stated };
                out.push(found.at(entry.at(pointer)).related(listed.place(), LISTED));
            };
            let own = service.service_type.as_ref().and_then(|code| SERVICE_TYPES.get(code));
            let other = listed.service.service_type.as_deref();
            if let Some(own) = own.filter(|own| other.is_some_and(|other| other != own.code)) {
                let stated = Label { code: own.code, name: own.name() };
                report(stated, format!("/services/{index}/service_type"));
                continue;
            }
            // Without forms in the catalogue nothing can be compared.
            let others = forms(listed.service);
            for (at, form) in given_forms(service).filter(|_| !others.is_empty()) {
                if let Some(form) = form.form.filter(|form| !others.contains(form.code())) {
                    let stated = Label { code: form.code(), name: form.name() };
                    report(stated, format!("/services/{index}/forms/{at}/form"));
                }
            }
        }
    }
}

const LISTED: Label = Label::new("listed", "služba v katalogu", "service in the catalogue");
