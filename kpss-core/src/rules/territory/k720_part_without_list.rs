use crate::model::{Count, Extent};
use crate::rule::prelude::*;

declare_rule! {
    /// The area is a part of an ORP, and the document does not list the municipalities.
    pub PartWithoutList {
        code: "K720", slug: "territory-part-without-list", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(PRACTICE, ("vymezení území", "definition of the territory"), false)],
        check: Check::Document(check), asks_for: Header,
        params: { declared: i64 },
        cs: {
            title: "Část obvodu bez seznamu obcí",
            message: "Území je jen část uvedeného obvodu{?declared} ({declared} \
                      {declared|obec|obce|obcí}){/}, ale dokument neuvádí, které obce to jsou.",
            why: "Bez seznamu nikdo nepozná, pro které obce plán platí.",
            fix: "Doplňte seznam obcí s jejich kódy.",
        },
        en: {
            title: "Part of an ORP without a list",
            message: "The area is only a part of the stated ORP{?declared} ({declared} \
                      {declared|municipality|municipalities}){/}, but the document does not say \
                      which municipalities these are.",
            why: "Without a list nobody can tell for which municipalities the plan is.",
            fix: "Add the list of municipalities with their codes.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else { return };
    let is_part = area.extent == Some(Extent::Part);
    let names_districts = !area.orps.is_empty() || !area.districts.is_empty();
    if is_part
        && names_districts
        && area.municipalities.is_empty()
        && area.city_districts.is_empty()
    {
        let declared = area.declared_municipalities.map_or(0, |Count(stated)| stated.into());
        let found = PartWithoutList { declared };
        out.push(found.at(area.at("/territory/municipalities")));
    }
}
