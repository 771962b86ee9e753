use super::parts::{has_network, is_asked};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan says how the network of services is secured.
    pub SectionNetworkMissing {
        code: "K204", slug: "section-network-missing", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [decree_505(("§ 39a odst. 1", "Section 39a(1)"), true)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Způsob zajištění sítě",
            message: "Plán neuvádí způsob zajištění sítě sociálních služeb.",
            why: "Plán kraje tuto část obsahovat musí; plán obce v ní kraji sděluje, které služby \
                  a kapacity v síti potřebuje, a proto je její uvedení dobrou praxí.",
            fix: "Uveďte, jak se síť zajišťuje a mění, nebo vypište služby, které v ní mají být.",
        },
        en: {
            title: "Securing of the network",
            message: "The plan does not say how the network of social services is secured.",
            why: "The plan of a region must contain this part; in it the plan of a municipality \
                  tells the region which services and capacities the network needs, so it is good \
                  practice to have it.",
            fix: "Say how the network is secured and changed, or list the services that should be \
                  in it.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if is_asked(plan) && !has_network(plan) {
        out.push(SectionNetworkMissing {}.at(plan.at("/network")));
    }
}
