use super::network::network;
use super::services::is_intended;
use crate::rule::prelude::*;

declare_rule! {
    /// A network does not say how its services stand in the network of the region.
    pub NetworkStatusMissing {
        code: "K927", slug: "network-status-missing", severity: Info, certainty: Proof,
        basis: Methodology,
        citations: [
            since(
                ("Jihočeský kraj, Pravidla pro tvorbu a aktualizaci Sítě", "South Bohemian Region, rules for making and updating the network"),
                ("základní a podmíněná síť", "basic and conditional network"),
                Date::of(2018, 1, 1),
                false,
            ),
        ],
        check: Check::Document(check), asks_for: Details,
        params: { unmarked: i64, all: i64 },
        cs: {
            title: "Postavení služeb v síti",
            message: "{unmarked} {unmarked|služba|služby|služeb} sítě z {all} nemá uvedeno \
                      postavení (základní, podmíněná, dočasná, rozvojová síť, zásobník, mimo \
                      síť).",
            why: "Postavení v síti kraje rozhoduje o tom, zda a jak jistě bude služba financována.",
            fix: "U každé služby uveďte její postavení v síti kraje.",
        },
        en: {
            title: "Standing of services in the network",
            message: "The standing (basic, conditional, temporary or development network, \
                      reserve, outside) of {unmarked} of {all} {all|service|services} is not \
                      stated.",
            why: "The standing in the network of the region decides whether and how surely a \
                  service will be paid.",
            fix: "State the standing in the network of the region for each service.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(network) = network(entry).filter(|_| !is_intended(entry)) else {
        return;
    };
    let items = network.items.iter().enumerate();
    let unmarked: Vec<usize> =
        items.filter(|(_, item)| item.status.is_none()).map(|(index, _)| index).collect();
    let Some(first) = unmarked.first().copied() else { return };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let finding =
        NetworkStatusMissing { unmarked: count(unmarked.len()), all: count(network.items.len()) };
    let found = finding.at(entry.at(format_args!("/network/items/{first}/status")));
    out.push(unmarked.into_iter().skip(1).fold(found, |found, index| {
        found.related(entry.at(format_args!("/network/items/{index}")), UNMARKED)
    }));
}

const UNMARKED: Label =
    Label::new("unmarked", "služba bez postavení", "service without its standing");
