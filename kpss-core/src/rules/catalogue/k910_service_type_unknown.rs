use crate::codes::SERVICE_TYPES;
use crate::documents::services;
use crate::model::ServiceTypeCode;
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a type of services is not in the list of the register.
    pub ServiceTypeUnknown {
        code: "K910", slug: "service-type-unknown", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("MPSV, číselník DruhSocialniSluzby", "Ministry of Labour and Social Affairs, code list DruhSocialniSluzby"),
                ("2024-07-24", "2024-07-24"),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { code: String },
        cs: {
            title: "Neznámý druh služby",
            message: "Kód druhu služby „{code}“ není v číselníku registru poskytovatelů.",
            why: "Číselník se může rozšířit, ale nejčastěji jde o překlep nebo o číslo paragrafu \
                  místo kódu druhu.",
            fix: "Použijte kód z číselníku, například 3 pro osobní asistenci (§ 39).",
        },
        en: {
            title: "Unknown type of service",
            message: "The code of a type of service “{code}” is not in the code list of the \
                      register.",
            why: "The list may grow, but mostly it is a typing error or the number of the \
                  paragraph instead of the code.",
            fix: "Use a code of the list, for example 3 for personal assistance (§ 39).",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut look = |code: &ServiceTypeCode, place: &dyn Fn() -> Place| {
        if !SERVICE_TYPES.has(code) {
            let found = ServiceTypeUnknown { code: code.to_string() }.at(place());
            out.push(found.code_of(&SERVICE_TYPES, code));
        }
    };
    for (index, service) in services(entry) {
        if let Some(code) = &service.service_type {
            look(code, &|| entry.at(format_args!("/services/{index}/service_type")));
        }
    }
    for visit in entry.nodes() {
        for (index, code) in visit.node.service_types.iter().enumerate() {
            let at = || entry.at(format_args!("{}/service_types/{index}", visit.pointer()));
            look(code, &at);
        }
        for (index, change) in visit.node.capacity_changes.iter().enumerate() {
            if let Some(code) = &change.service_type {
                let node = || visit.pointer();
                let field = "service_type";
                look(code, &|| {
                    entry.at(format_args!("{}/capacity_changes/{index}/{field}", node()))
                });
            }
        }
    }
}
