use crate::rule::prelude::*;

declare_rule! {
    /// Among city districts stands the code of a whole municipality.
    ///
    /// The list of city districts (code list 44) is not at hand, so nothing is said of a district that
    /// is unknown or belongs to another city.
    pub MunicipalityAmongDistricts {
        code: "K721", slug: "territory-municipality-among-districts", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { code: String, name: String },
        cs: {
            title: "Obec mezi městskými částmi",
            message: "Mezi městskými částmi stojí kód {code}, který patří celé obci {name}.",
            why: "Městská část má kód vlastní; z kódu celé obce se nepozná, které části se dokument \
                  týká.",
            fix: "Uveďte kód městské části nebo obvodu; jde-li o celou obec, přesuňte kód mezi obce.",
        },
        en: {
            title: "Municipality among city districts",
            message: "Among the city districts stands the code {code}, which is that of the whole \
                      municipality {name}.",
            why: "A city district has a code of its own; the code of the municipality does not tell \
                  which part the document is about.",
            fix: "Give the code of the district; if the whole municipality is meant, move the code \
                  to the municipalities.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory().filter(|area| !area.city_districts.is_empty()) else {
        return;
    };
    let Some(register) = cx.municipalities else {
        out.lacks(&RULE, Need::Municipalities);
        return;
    };
    for (index, code) in area.city_districts.iter().enumerate() {
        if let Some(known) = register.get(code) {
            let (code, name) = (code.to_string(), known.name.to_owned());
            let place = area.at(format_args!("/territory/city_districts/{index}"));
            out.push(MunicipalityAmongDistricts { code, name }.at(place));
        }
    }
}
