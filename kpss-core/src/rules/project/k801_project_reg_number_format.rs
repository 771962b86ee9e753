use super::k837_reg_number_incomplete::begun;
use super::numbers::written;
use crate::codes::RegistrationNumber;
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A registration number has none of the known forms.
    pub RegNumberFormat {
        code: "K801", slug: "project-reg-number-format", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ESFCR_GLOSSARY,
                ("Registrační číslo projektu", "project registration number"),
                true,
            ),
        ],
        check: Check::Project(check), on_partial: Run,
        params: { number: String },
        cs: {
            title: "Tvar registračního čísla",
            message: "Registrační číslo {number} nemá tvar čísel žádného ze známých programových \
                      období.",
            why: "Podle registračního čísla se projekt dohledává; číslo s překlepem nikdo nenajde.",
            fix: "Porovnejte číslo s rozhodnutím o dotaci; mezery ani jiná slova do něj nepatří.",
        },
        en: {
            title: "Form of the registration number",
            message: "The registration number {number} has the form of no known programming \
                      period.",
            why: "Projects are looked up by their number; one with a typing error cannot be found.",
            fix: "Compare it with the grant decision; spaces and other words do not belong to it.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    for written in written(project) {
        if RegistrationNumber::parse(written.number).is_none() && begun(written.number).is_none() {
            let number = written.number.to_owned();
            let is_gap = |c: char| c.is_whitespace();
            let plain = number.replace(is_gap, "").to_uppercase();
            let meant = RegistrationNumber::parse(&plain).is_some().then_some(plain);
            let place = project.at(written.pointer);
            out.push(RegNumberFormat { number }.at(place).surely(meant));
        }
    }
}
