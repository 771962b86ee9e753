use crate::model::Address;
use crate::rule::prelude::*;
use crate::rules::hygiene::contacts::addresses;

declare_rule! {
    /// An address that is marked as secret stands in the document all the same.
    ///
    /// The finding names no part of the address.
    pub CatalogueHiddenAddressPublished {
        code: "K926", slug: "catalogue-hidden-address-published", severity: Error, certainty: Proof,
        basis: Format,
        citations: [provider_register(("utajená adresa", "undisclosed address"), true)],
        check: Check::Document(check), on_partial: Run,
        cs: {
            title: "Zveřejněná utajená adresa",
            message: "Adresa je označena jako utajená, ale dokument ji uvádí.",
            why: "Utajená adresa chrání lidi před tím, kdo je ohrožuje, například v azylových \
                  domech; zveřejněním o ochranu přijdou.",
            fix: "Ponechte jen označení, že je adresa utajená, a vše ostatní z adresy vypusťte; \
                  dokument, který ji už uvádí, nezveřejňujte.",
        },
        en: {
            title: "Secret address published",
            message: "The address is marked as secret, but the document states it.",
            why: "A secret address protects people from those who threaten them, for example in \
                  shelters; published, it protects nobody.",
            fix: "Keep only the mark that the address is secret and leave everything else out; do \
                  not publish a document that states it.",
        },
    }
}

/// Whether the address says more than that it is secret.
fn says_something(address: &Address) -> bool {
    address.street.is_some()
        || address.postal_code.is_some()
        || address.municipality_name.is_some()
        || address.municipality.is_some()
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (spot, address) in addresses(entry) {
        if address.hidden == Some(true) && says_something(address) {
            let texts = [&address.street, &address.postal_code];
            texts.into_iter().flatten().for_each(|text| out.hide(text));
            let place = spot.at(entry, "/address");
            out.hide_below(place.clone());
            let mend = Mend::confirm().remove(place.clone());
            out.push(CatalogueHiddenAddressPublished {}.at(place).mend(mend));
        }
    }
}
