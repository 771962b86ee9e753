use super::network::network;
use crate::codes::CAPACITY_KINDS;
use crate::documents::services;
use crate::model::CapacityKindCode;
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a unit of capacity is neither of the register nor of plans.
    pub CapacityUnitUnknown {
        code: "K930", slug: "capacity-unit-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("MPSV, číselník TypKapacitySocialniSluzby", "Ministry of Labour and Social Affairs, code list TypKapacitySocialniSluzby"),
                ("", ""),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { code: String },
        cs: {
            title: "Neznámá jednotka kapacity",
            message: "Kód jednotky kapacity „{code}“ není v číselníku.",
            why: "Kapacity v neznámé jednotce nelze porovnat s registrem ani se sítí kraje.",
            fix: "Použijte kód z číselníku, například luzka, klient nebo uvazky.",
        },
        en: {
            title: "Unknown unit of capacity",
            message: "The code of a unit of capacity “{code}” is not in the code list.",
            why: "Capacities in an unknown unit can be compared neither with the register nor \
                  with the network of the region.",
            fix: "Use a code of the list, for example luzka, klient or uvazky.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |unit: Option<&CapacityKindCode>, record: &dyn Fn() -> String| {
        if let Some(code) = unit.filter(|code| !CAPACITY_KINDS.has(code)) {
            let place = entry.at(format_args!("{}/unit", record()));
            let found = CapacityUnitUnknown { code: code.to_string() }.at(place);
            out.push(found.code_of(&CAPACITY_KINDS, code));
        }
    };
    for (index, service) in services(entry) {
        for (at, form) in service.forms.iter().enumerate() {
            for (which, capacity) in form.capacities.iter().enumerate() {
                look(capacity.unit.as_ref(), &|| {
                    format!("/services/{index}/forms/{at}/capacities/{which}")
                });
            }
        }
    }
    for (index, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
        for (which, capacity) in item.capacities.iter().enumerate() {
            look(capacity.unit.as_ref(), &|| format!("/network/items/{index}/capacities/{which}"));
        }
    }
    for visit in entry.nodes() {
        for (which, change) in visit.node.capacity_changes.iter().enumerate() {
            look(change.unit.as_ref(), &|| format!("{}/capacity_changes/{which}", visit.pointer()));
        }
    }
}
