use crate::rule::prelude::*;

declare_rule! {
    /// An organisation has no name.
    pub ProviderNameMissing {
        code: "K902", slug: "provider-name-missing", severity: Warning, certainty: Proof,
        basis: Convention, citations: [source(CATALOGUES, ("", ""), false)],
        check: Check::Document(check), on_partial: Run, asks_for: Details,
        params: { organisation: String },
        cs: {
            title: "Organizace bez názvu",
            message: "Organizace „{organisation}“ nemá název.",
            why: "Bez názvu čtenář nepozná, kdo službu poskytuje nebo kdo se plánování účastní.",
            fix: "Doplňte název podle registru ekonomických subjektů, nebo aspoň užívanou zkratku.",
        },
        en: {
            title: "Organisation without a name",
            message: "The organisation “{organisation}” has no name.",
            why: "Without a name the reader cannot tell who provides a service or takes part in \
                  the planning.",
            fix: "Add the name from the register, or at least the abbreviation in use.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (home, organisation) in entry.written_organisations() {
        if organisation.name.is_none() && organisation.short_name.is_none() {
            let place = home.at("/name");
            let organisation = organisation.id.to_string();
            out.push(ProviderNameMissing { organisation }.at(place));
        }
    }
}
