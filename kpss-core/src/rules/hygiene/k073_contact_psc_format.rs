use super::contacts::addresses;
use super::format::is_postal_code;
use super::meant::meant_postal_code;
use crate::rule::prelude::*;

declare_rule! {
    /// A postal code has not five digits, or begins with a digit that no Czech one has.
    pub ContactPscFormat {
        code: "K073", slug: "contact-psc-format", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("Česká pošta, poštovní směrovací čísla", "Czech Post, postal codes"),
                ("", ""),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { value: String },
        cs: {
            title: "Tvar PSČ",
            message: "PSČ „{value}“ nemá správný tvar: má mít pět číslic a začínat číslicí 1 až 7.",
            why: "PSČ jiného tvaru v České republice není; zásilka nemusí dojít a adresu nelze \
                  dohledat.",
            fix: "Opravte PSČ, například 259 01.",
        },
        en: {
            title: "Form of a postal code",
            message: "The postal code “{value}” has not the right form: it has five digits and \
                      begins with 1 to 7.",
            why: "No other form exists in the Czech Republic; a letter may not arrive and the \
                  address cannot be found.",
            fix: "Correct the postal code, for example 259 01.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (spot, address) in addresses(entry) {
        let wrong = |value: &String| !is_postal_code(value) && !spot.is_abroad(entry, None);
        if let Some(value) = address.postal_code.clone().filter(wrong) {
            let place = spot.at(entry, "/address/postal_code");
            let meant = meant_postal_code(&value);
            out.push(ContactPscFormat { value }.at(place).surely(meant));
        }
    }
}
