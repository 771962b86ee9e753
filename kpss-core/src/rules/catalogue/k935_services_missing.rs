use crate::model::{Catalogue, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A catalogue lists no service.
    pub ServicesMissing {
        code: "K935", slug: "catalogue-services-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Catalogue(check), on_partial: Run, asks_for: MainPart,
        cs: {
            title: "Katalog bez služeb",
            message: "Katalog neuvádí žádnou službu.",
            why: "Lidé v katalogu hledají službu, která jim pomůže; seznam organizací nestačí.",
            fix: "Doplňte ke každému poskytovateli jeho služby.",
        },
        en: {
            title: "Catalogue without services",
            message: "The catalogue lists no service.",
            why: "People look for a service that helps them; a list of organisations is not \
                  enough.",
            fix: "Add to each provider the services that it provides.",
        },
    }
}

fn check(_: &Context<'_>, catalogue: &Located<'_, Catalogue>, out: &mut Findings) {
    if catalogue.services.is_empty() && catalogue.status != Some(PlanStatus::Intended) {
        out.push(ServicesMissing {}.at(catalogue.at("/services")));
    }
}
