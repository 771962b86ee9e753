use super::network::network;
use crate::documents::services;
use crate::model::Period;
use crate::rule::prelude::*;

declare_rule! {
    /// A service, a place of it or its standing in the network ends before it begins.
    pub ServicePeriodOrder {
        code: "K933", slug: "service-period-order", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Document(check), on_partial: Run,
        params: { from: Date, until: Date },
        cs: {
            title: "Pořadí začátku a konce poskytování",
            message: "Podle dokumentu se poskytuje od {from}, ale končí dříve, {until}.",
            why: "Konec před začátkem je překlep; nelze poznat, zda se služba poskytuje.",
            fix: "Opravte začátek nebo konec podle registru nebo podle sítě kraje.",
        },
        en: {
            title: "Order of beginning and end of a service",
            message: "By the document it is provided from {from}, but ends earlier, {until}.",
            why: "An end before the beginning is a typing error; nobody can tell whether the \
                  service is provided.",
            fix: "Correct the beginning or the end from the register or from the network of the \
                  region.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |period: Option<&Period>, pointer: &dyn Fn() -> String| {
        let Some(period) = period else { return };
        let days = period.first_day().zip(period.last_day());
        if let Some((from, until)) = days.filter(|(from, until)| until < from) {
            let at = |end: &str| entry.at(format_args!("{}/{end}", pointer()));
            let found = ServicePeriodOrder { from, until }.at(at("until"));
            let mend = Mend::confirm().swap_ends(at, period);
            out.push(found.related(at("from"), BEGINNING).mend(mend));
        }
    };
    for (index, service) in services(entry) {
        look(service.period.as_ref(), &|| format!("/services/{index}/period"));
        for (which, facility) in service.facilities.iter().enumerate() {
            let at = || format!("/services/{index}/facilities/{which}/period");
            look(facility.period.as_ref(), &at);
        }
    }
    for (index, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
        look(item.period.as_ref(), &|| format!("/network/items/{index}/period"));
    }
}

const BEGINNING: Label = Label::new("beginning", "začátek poskytování", "beginning of the service");
