use crate::codes::TARGET_GROUPS;
use crate::documents::services;
use crate::model::{TargetGroup, TargetGroupCode};
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a target group is not in the list of the register.
    pub ServiceTargetGroupUnknown {
        code: "K915", slug: "service-target-group-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("MPSV, číselník CilovaSkupinaOsoby", "Ministry of Labour and Social Affairs, code list CilovaSkupinaOsoby"),
                ("2024-12-04", "2024-12-04"),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { code: String },
        cs: {
            title: "Neznámá cílová skupina",
            message: "Kód cílové skupiny „{code}“ není v číselníku registru poskytovatelů.",
            why: "Číselník se může rozšířit, ale nejčastěji jde o překlep; skupina s neznámým \
                  kódem se do přehledů nezapočítá.",
            fix: "Použijte kód z číselníku, například 24 pro seniory.",
        },
        en: {
            title: "Unknown target group",
            message: "The code of a target group “{code}” is not in the code list of the register.",
            why: "The list may grow, but mostly it is a typing error; a group with an unknown \
                  code is left out of overviews.",
            fix: "Use a code of the list, for example 24 for seniors.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |codes: &[TargetGroupCode], list: &dyn Fn() -> String| {
        for (index, code) in codes.iter().enumerate() {
            if !TARGET_GROUPS.has(code) {
                let place = entry.at(format_args!("{}/{index}", list()));
                let found = ServiceTargetGroupUnknown { code: code.to_string() }.at(place);
                out.push(found.code_of(&TARGET_GROUPS, code));
            }
        }
    };
    for (index, service) in services(entry) {
        look(&service.target_groups, &|| format!("/services/{index}/target_groups"));
    }
    let groups: &[TargetGroup] = match entry.document {
        AnyDocument::Plan(doc) => &doc.target_groups,
        AnyDocument::Project(doc) => &doc.target_groups,
        _ => &[],
    };
    for (index, group) in groups.iter().enumerate() {
        look(&group.codes, &|| format!("/target_groups/{index}/codes"));
    }
}
