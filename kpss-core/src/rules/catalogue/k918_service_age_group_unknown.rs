use crate::codes::AGE_GROUPS;
use crate::documents::services;
use crate::rule::prelude::*;

declare_rule! {
    /// A code of an age group is not in the list of the register.
    pub ServiceAgeGroupUnknown {
        code: "K918", slug: "service-age-group-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("MPSV, číselník VekovaSkupinaOsoby", "Ministry of Labour and Social Affairs, code list VekovaSkupinaOsoby"),
                ("2019-10-02", "2019-10-02"),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { code: String },
        cs: {
            title: "Neznámá věková skupina",
            message: "Kód věkové skupiny „{code}“ není v číselníku registru poskytovatelů.",
            why: "Číselník se může rozšířit, ale nejčastěji jde o překlep nebo o věk zapsaný \
                  místo kódu.",
            fix: "Použijte kód z číselníku, například 7 pro mladší seniory (65–80 let).",
        },
        en: {
            title: "Unknown age group",
            message: "The code of an age group “{code}” is not in the code list of the register.",
            why: "The list may grow, but mostly it is a typing error, or an age instead of the \
                  code.",
            fix: "Use a code of the list, for example 7 for younger seniors (65–80).",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in services(entry) {
        for (at, code) in service.age_groups.iter().enumerate() {
            if !AGE_GROUPS.has(code) {
                let place = entry.at(format_args!("/services/{index}/age_groups/{at}"));
                let found = ServiceAgeGroupUnknown { code: code.to_string() }.at(place);
                out.push(found.code_of(&AGE_GROUPS, code));
            }
        }
    }
}
