use super::numbers::written;
use crate::codes::{PROGRAMMES, RegistrationNumber};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A registration number belongs to another programme than is stated.
    pub RegNumberProgramme {
        code: "K802", slug: "project-reg-number-programme", severity: Warning, certainty: Proof,
        basis: Methodology,
        citations: [
            source(
                ESFCR_GLOSSARY,
                ("Registrační číslo projektu", "project registration number"),
                true,
            ),
        ],
        check: Check::Project(check),
        params: { number: String, programme: String, prefix: String, period: String },
        cs: {
            title: "Registrační číslo a program",
            message: "Registrační číslo {number} není z programu {programme}: čísla tohoto \
                      programu začínají {prefix} a mají tvar období {period}.",
            why: "Číslo začíná kódem programu; nesoulad znamená záměnu programu nebo čísla jiného \
                  projektu.",
            fix: "Ověřte program i číslo v rozhodnutí o dotaci.",
        },
        en: {
            title: "Registration number and programme",
            message: "The registration number {number} is not of the programme {programme}: its \
                      numbers begin with {prefix} and have the form of the period {period}.",
            why: "A number begins with the code of its programme; a difference means a wrong \
                  programme or the number of another project.",
            fix: "Check both in the grant decision.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    for written in written(project) {
        let stated = written.programme.and_then(|code| PROGRAMMES.get(code));
        let (Some(stated), Some(read)) = (stated, RegistrationNumber::parse(written.number)) else {
            continue;
        };
        if read.programme.map(|known| known.code) == Some(stated.code) {
            continue;
        }
        let finding = RegNumberProgramme {
            number: written.number.to_owned(),
            programme: stated.short.to_owned(),
            prefix: stated.prefix.to_owned(),
            period: stated.period().to_owned(),
        };
        let programme = written.pointer.replace("registration_number", "programme");
        out.push(finding.at(project.at(&written.pointer)).related(project.at(programme), STATED));
    }
}

const STATED: Label = Label::new("stated_programme", "uvedený program", "stated programme");
