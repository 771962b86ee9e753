use super::area::{is_orp_code, is_region_code};
use super::coded::{Kind, each_code};
use crate::codes::{REGIONS, orp};
use crate::rule::prelude::*;

declare_rule! {
    /// A code of an ORP or region outside of the area is not in its list.
    pub TerritoryCodeUnknownElsewhere {
        code: "K713", slug: "territory-code-unknown-elsewhere", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run,
        params: { code: String, list: Label },
        cs: {
            title: "Neznámý kód ORP nebo kraje",
            message: "Kód {code} není v číselníku: {list}.",
            why: "Kód má správný tvar, ale číselník Českého statistického úřadu jej nezná; \
                  nejspíš jde o překlep.",
            fix: "Ověřte kód v číselníku Českého statistického úřadu.",
        },
        en: {
            title: "Unknown code of an ORP or region",
            message: "The code {code} is not in the code list: {list}.",
            why: "The form is right, but the Czech Statistical Office has no such code; it is \
                  probably a typing error.",
            fix: "Look the code up in the code lists of the Czech Statistical Office.",
        },
    }
}

const REGION: Label = Label::new("region", "kraje (NUTS 3)", "regions (NUTS 3)");
const ORP: Label = Label::new("orp", "správní obvody ORP (CISORP)", "ORPs (CISORP)");

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    each_code(entry, &mut |coded, place| {
        let code = coded.code;
        let (list, unknown) = match coded.kind {
            Kind::Orp => (ORP, is_orp_code(code) && orp(code).is_none()),
            Kind::Region => (REGION, is_region_code(code) && !REGIONS.has(code)),
            Kind::Municipality => return,
        };
        if unknown {
            let found = TerritoryCodeUnknownElsewhere { code: code.to_owned(), list };
            out.push(found.at(place()));
        }
    });
}
