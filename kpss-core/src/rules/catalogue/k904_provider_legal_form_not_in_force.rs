use super::services::{by_day, day};
use crate::codes::{Item, LEGAL_FORMS};
use crate::rule::prelude::*;

declare_rule! {
    /// A legal form did not exist, or no longer, on the day of which the document speaks.
    pub ProviderLegalFormNotInForce {
        code: "K904", slug: "provider-legal-form-not-in-force", severity: Info, certainty: Heuristic,
        basis: Law,
        citations: [since(CIVIL_CODE, ("§ 3045", "Section 3045"), Date::of(2014, 1, 1), false)],
        in_force: Window::ALWAYS,
        check: Check::Document(check), on_partial: Run,
        params: { form: Label, day: Date },
        cs: {
            title: "Právní forma v jiné době",
            message: "Právní forma „{form}“ ke dni {day} neexistovala.",
            why: "Od 1. 1. 2014 jsou z občanských sdružení spolky (nebo ústavy a další formy); \
                  starý údaj ukazuje na neaktuální zdroj.",
            fix: "Ověřte právní formu v registru ekonomických subjektů k době dokumentu.",
        },
        en: {
            title: "Legal form of another time",
            message: "The legal form “{form}” did not exist on {day}.",
            why: "On 1 January 2014 civic associations became associations (or institutes and \
                  others); an old form points to an old source.",
            fix: "Check the legal form in the register of economic subjects for the time of the \
                  document.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some((day, source)) = day(cx, entry) else { return };
    for (home, organisation) in entry.written_czech_organisations() {
        let known = organisation.legal_form.as_ref().and_then(|code| LEGAL_FORMS.get(code));
        if let Some(known) = known.filter(|known| !known.valid.contains(day)) {
            let form = Label { code: known.code, name: known.name() };
            let place = home.at("/legal_form");
            let found = ProviderLegalFormNotInForce { form, day }.at(place);
            out.push(by_day(found, entry, source));
        }
    }
}
