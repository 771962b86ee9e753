use super::contacts::contacts;
use super::format::is_phone;
use super::meant::meant_phone;
use crate::rule::prelude::*;

declare_rule! {
    /// A telephone or fax number of a contact is no number that can be called.
    pub ContactPhoneFormat {
        code: "K070", slug: "contact-phone-format", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("číslovací plán veřejných telefonních sítí", "numbering plan of public telephone networks"),
                ("", ""),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { what: Label, value: String },
        cs: {
            title: "Tvar telefonního čísla",
            message: "{what} „{value}“ nemá tvar telefonního čísla.",
            why: "České číslo má devět číslic; jiné se nedovolá a kontakt je lidem k ničemu.",
            fix: "Uveďte devět číslic, případně s předvolbou +420. Více čísel rozdělte do více \
                  kontaktů, slova vynechte.",
        },
        en: {
            title: "Form of a telephone number",
            message: "{what} “{value}” has not the form of a telephone number.",
            why: "A Czech number has nine digits; another one cannot be called, and the contact \
                  is of no use.",
            fix: "Give nine digits, with +420 if you like. Put several numbers into several \
                  contacts and leave words out.",
        },
    }
}

const PHONE: Label = Label::new("phone", "Telefon", "The telephone number");
const FAX: Label = Label::new("fax", "Fax", "The fax number");

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (spot, contact) in contacts(entry) {
        let numbers = [(PHONE, "/phone", &contact.phone), (FAX, "/fax", &contact.fax)];
        for (what, field, number) in numbers {
            let wrong = |value: &String| !is_phone(value) && !spot.is_abroad(entry, Some(contact));
            if let Some(value) = number.clone().filter(wrong) {
                let place = spot.at(entry, field);
                let meant = meant_phone(&value);
                out.push(ContactPhoneFormat { what, value }.at(place).surely(meant));
            }
        }
    }
}
