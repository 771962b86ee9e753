use super::missing::lacking;
use super::subject::says;
use crate::model::{CapacityChange, MeasureKind, Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A measure by which a service begins or grows says to what capacity, and in which unit.
    ///
    /// § 94 f) has the municipality tell the region what capacities are needed; that the plan must
    /// hold them is methodology, so the ground is practice. What Act 300/2025 Sb. did to § 94 is not verified.
    pub NewServiceNoCapacity {
        code: "K313", slug: "measure-new-service-no-capacity", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, kapacita", "card of a measure, capacity"),
                false,
            ),
            act_108(
                ("§ 94 písm. f) ve znění od 1. 1. 2015", "Section 94(f), wording since 1 January 2015"),
                DEFINITION_OF_2015,
                true,
            ),
        ],
        check: Check::Plan(check), asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Kapacita nové nebo rozvíjené služby",
            message: "Cílová kapacita nové nebo rozvíjené služby s jednotkou není uvedena {which} \
                      „{measure}“.",
            why: "Obec sděluje kraji, jaké kapacity jsou potřebné; bez počtu a jednotky kraj nemá \
                  co zařadit do sítě.",
            fix: "Doplňte změnu kapacity: službu nebo její druh, jednotku (lůžka, klienti, \
                  úvazky) a cílový počet.",
        },
        en: {
            title: "Capacity of a new or growing service",
            message: "No target capacity of the new or growing service, with its unit, is given \
                      {which} “{measure}”.",
            why: "The municipality tells the region what capacities are needed; without a number \
                  and a unit the region has nothing to put into the network.",
            fix: "Add the change of capacity: the service or its type, the unit (beds, clients, \
                  full-time equivalents) and the target number.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for lack in lacking(plan, "capacity_changes", brings_a_service, has_capacity) {
        let found = NewServiceNoCapacity { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}

/// Related services are not in the network and have no capacity in its sense.
fn brings_a_service(node: &Node) -> bool {
    let only_related = node.service_types.is_empty()
        && node.services.is_empty()
        && node.related_services.iter().any(|name| says(Some(name)));
    matches!(node.kind, Some(MeasureKind::New | MeasureKind::Develop)) && !only_related
}

fn has_capacity(node: &Node) -> bool {
    let full = |change: &CapacityChange| change.to.is_some() && change.unit.is_some();
    node.capacity_changes.iter().any(full) || node.children.iter().any(has_capacity)
}
