use super::area::{is_district_code, is_orp_code, is_region_code};
use crate::codes::{DISTRICTS, REGIONS, orp};
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a region, district or ORP is not in its list.
    pub CodeUnknown {
        code: "K709", slug: "territory-code-unknown", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run,
        params: { code: String, list: Label },
        cs: {
            title: "Neznámý kód území",
            message: "Kód {code} není v číselníku: {list}.",
            why: "Kód má správný tvar, ale číselník Českého statistického úřadu jej nezná; \
                  nejspíš jde o překlep nebo o kód zrušený.",
            fix: "Ověřte kód v číselníku Českého statistického úřadu.",
        },
        en: {
            title: "Unknown area code",
            message: "The code {code} is not in the code list: {list}.",
            why: "The form is right, but the Czech Statistical Office has no such code; it is a \
                  typing error or a code no longer used.",
            fix: "Look the code up in the code lists of the Czech Statistical Office.",
        },
    }
}

const REGION: Label = Label::new("region", "kraje (NUTS 3)", "regions (NUTS 3)");
const DISTRICT: Label = Label::new("district", "okresy (LAU 1)", "districts (LAU 1)");
const ORP: Label = Label::new("orp", "správní obvody ORP (CISORP)", "ORPs (CISORP)");

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    let mut look = |list: Label, code: &str, unknown: bool, pointer: String| {
        if unknown {
            let code = code.to_owned();
            out.push(CodeUnknown { code, list }.at(area.at(pointer)));
        }
    };
    for (index, code) in area.regions.iter().enumerate() {
        let unknown = is_region_code(code) && !REGIONS.has(code);
        look(REGION, code, unknown, format!("/territory/regions/{index}"));
    }
    for (index, code) in area.districts.iter().enumerate() {
        let unknown = is_district_code(code) && !DISTRICTS.has(code);
        look(DISTRICT, code, unknown, format!("/territory/districts/{index}"));
    }
    for (index, code) in area.orps.iter().enumerate() {
        let unknown = is_orp_code(code) && orp(code).is_none();
        look(ORP, code, unknown, format!("/territory/orps/{index}"));
    }
}
