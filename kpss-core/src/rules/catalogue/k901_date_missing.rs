use crate::model::{Catalogue, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A catalogue says of which day its data are.
    pub DateMissing {
        code: "K901", slug: "catalogue-date-missing", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Catalogue(check), asks_for: Header,
        cs: {
            title: "Katalog bez data",
            message: "Katalog neuvádí, k jakému dni jsou údaje.",
            why: "Bez data nelze poznat, zda jsou kontakty a služby v katalogu ještě aktuální.",
            fix: "Doplňte den, ke kterému byly údaje ověřeny.",
        },
        en: {
            title: "Catalogue without a date",
            message: "The catalogue does not say of which day its data are.",
            why: "Without a date nobody can tell whether its contacts and services are still \
                  right.",
            fix: "Add the day on which the data were checked.",
        },
    }
}

fn check(_: &Context<'_>, catalogue: &Located<'_, Catalogue>, out: &mut Findings) {
    if catalogue.as_of.is_none() && catalogue.status != Some(PlanStatus::Intended) {
        out.push(DateMissing {}.at(catalogue.at("/as_of")));
    }
}
