use crate::codes::RegistrationNumber;
use crate::model::{Count, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// The registration number names another call than is stated.
    pub RegNumberCall {
        code: "K803", slug: "project-reg-number-call", severity: Warning, certainty: Proof,
        basis: Methodology,
        citations: [
            source(
                ESFCR_GLOSSARY,
                ("Registrační číslo projektu", "project registration number"),
                true,
            ),
        ],
        check: Check::Project(check),
        params: { number: String, found: i64, stated: i64 },
        cs: {
            title: "Registrační číslo a výzva",
            message: "Registrační číslo {number} obsahuje výzvu č. {found}, dokument uvádí výzvu \
                      č. {stated}.",
            why: "Číslo výzvy je součástí registračního čísla; podmínky výzev se liší.",
            fix: "Ověřte číslo výzvy i registrační číslo v rozhodnutí o dotaci.",
        },
        en: {
            title: "Registration number and call",
            message: "The registration number {number} holds call no. {found}, the document \
                      states call no. {stated}.",
            why: "The number of the call is part of the registration number; the terms of calls \
                  differ.",
            fix: "Check both numbers in the grant decision.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let stated = project.call.as_ref().and_then(|call| call.number);
    let (Some(number), Some(Count(stated))) = (&project.registration_number, stated) else {
        return;
    };
    let found = RegistrationNumber::parse(number).and_then(|read| read.call_number());
    if let Some(found) = found.filter(|found| *found != stated) {
        let finding = RegNumberCall {
            number: number.clone(),
            found: i64::from(found),
            stated: i64::from(stated),
        };
        let place = project.at("/registration_number");
        out.push(finding.at(place).related(project.at("/call/number"), STATED));
    }
}

const STATED: Label = Label::new("stated_call", "uvedená výzva", "stated call");
