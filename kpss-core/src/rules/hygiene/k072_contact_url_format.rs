use super::contacts::contacts;
use super::format::is_web;
use super::links::links;
use super::meant::meant_web;
use crate::rule::prelude::*;

declare_rule! {
    /// A web address, of a contact or of a linked document, is none that can be opened.
    pub ContactUrlFormat {
        code: "K072", slug: "contact-url-format", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("RFC 3986", "RFC 3986"),
                ("tvar webové adresy", "form of a web address"),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { value: String },
        cs: {
            title: "Tvar webové adresy",
            message: "„{value}“ nemá tvar webové adresy.",
            why: "Chybně zapsanou adresu nelze otevřít, takže se čtenář k informaci nebo \
                  dokumentu nedostane.",
            fix: "Uveďte adresu tak, jak ji ukazuje prohlížeč, například \
                  https://www.mesto.cz/sluzby, bez mezer a dalšího textu.",
        },
        en: {
            title: "Form of a web address",
            message: "“{value}” has not the form of a web address.",
            why: "A wrong address cannot be opened, and the reader does not get to the \
                  information or document.",
            fix: "Give the address as the browser shows it, for example \
                  https://www.mesto.cz/sluzby, without spaces and other text.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let of_contacts = contacts(entry).filter_map(|(spot, contact)| {
        contact.web.as_deref().map(|web| (spot.at(entry, "/web"), web))
    });
    let others = links(entry).into_iter().map(|(pointer, web)| (entry.at(pointer), web));
    for (place, value) in of_contacts.chain(others) {
        if !is_web(value) {
            let found = ContactUrlFormat { value: value.to_owned() }.at(place);
            out.push(found.surely(meant_web(value)));
        }
    }
}
