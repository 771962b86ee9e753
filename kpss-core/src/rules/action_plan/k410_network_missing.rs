use crate::model::ActionPlan;
use crate::rule::prelude::*;
use crate::rules::measure::subject::is_asked;

declare_rule! {
    /// An action plan brings the updated list of services in the network.
    ///
    /// Regions are held to it; of a municipality it is good to have.
    pub NetworkMissing {
        code: "K410", slug: "action-plan-network-missing", severity: Info, certainty: Proof,
        basis: Methodology,
        citations: [
            source(
                REGIONAL_ACTION_PLANS,
                ("aktualizovaná síť sociálních služeb", "updated network of social services"),
                false,
            ),
        ],
        check: Check::ActionPlan(check), on_partial: Run, asks_for: Parts,
        cs: {
            title: "Aktualizovaná síť služeb",
            message: "Akční plán neobsahuje aktualizovaný seznam služeb v síti.",
            why: "Podle sítě se na daný rok rozdělují dotace; akční plán kraje ji obsahuje vždy, \
                  obci pomůže ukázat, s čím počítá.",
            fix: "Připojte seznam služeb zařazených do sítě a den, ke kterému platí.",
        },
        en: {
            title: "Updated network of services",
            message: "The action plan has no updated list of the services in the network.",
            why: "Subsidies of the year go by the network; the action plan of a region always \
                  holds it, and it helps a municipality to show what it reckons with.",
            fix: "Add the list of services in the network and the day that it is valid on.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    // An action plan without items is asked for them first.
    if !is_asked(doc.status) || doc.items.is_empty() {
        return;
    }
    let Some(network) = &doc.network else {
        out.push(NetworkMissing {}.at(doc.at("/network")));
        return;
    };
    let described = network.description.as_deref().is_some_and(|text| !text.trim().is_empty());
    if network.items.is_empty() && !described {
        out.push(NetworkMissing {}.at(doc.at("/network/items")));
    }
}
