use super::contacts::contacts;
use super::format::is_email;
use super::meant::meant_email;
use crate::rule::prelude::*;

declare_rule! {
    /// An e-mail of a contact is no address that mail can be sent to.
    pub ContactEmailFormat {
        code: "K071", slug: "contact-email-format", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("RFC 5321", "RFC 5321"),
                ("tvar adresy elektronické pošty", "form of an e-mail address"),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { value: String },
        cs: {
            title: "Tvar e-mailu",
            message: "„{value}“ nemá tvar e-mailové adresy.",
            why: "Na chybně zapsanou adresu zpráva nedojde a odesílatel se to často ani nedozví.",
            fix: "Uveďte jednu adresu ve tvaru jmeno@domena.cz, bez mezer a diakritiky; další \
                  adresy patří do dalších kontaktů.",
        },
        en: {
            title: "Form of an e-mail",
            message: "“{value}” has not the form of an e-mail address.",
            why: "A message to a wrong address does not arrive, and often the sender is not even \
                  told.",
            fix: "Give one address of the form name@domain.cz, without spaces and accents; \
                  further addresses belong in further contacts.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (spot, contact) in contacts(entry) {
        if let Some(value) = contact.email.clone().filter(|value| !is_email(value)) {
            let place = spot.at(entry, "/email");
            let meant = meant_email(&value);
            out.push(ContactEmailFormat { value }.at(place).surely(meant));
        }
    }
}
