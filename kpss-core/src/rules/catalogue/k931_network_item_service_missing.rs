use super::network::network;
use crate::rule::prelude::*;

declare_rule! {
    /// A row of a network does not say which service it is about.
    pub NetworkItemServiceMissing {
        code: "K931", slug: "network-item-service-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                ("podoba krajských sítí sociálních služeb", "form of regional networks of social services"),
                ("", ""),
                false,
            ),
        ],
        check: Check::Document(check), on_partial: Run, asks_for: Details,
        cs: {
            title: "Položka sítě bez služby",
            message: "Položka sítě neuvádí, o kterou službu jde.",
            why: "Bez odkazu na službu nelze poznat, kdo je v síti, ani porovnat kapacitu s \
                  registrací.",
            fix: "Doplňte odkaz na službu v katalogu nebo v plánu.",
        },
        en: {
            title: "Row of the network without a service",
            message: "A row of the network does not say which service it is about.",
            why: "Without the reference nobody can tell who is in the network, nor compare the \
                  capacity with the registration.",
            fix: "Add the reference to the service in the catalogue or in the plan.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
        if item.service.is_none() {
            let place = entry.at(format_args!("/network/items/{index}/service"));
            out.push(NetworkItemServiceMissing {}.at(place));
        }
    }
}
