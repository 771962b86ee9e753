use super::area::{named, repeated};
use crate::rule::prelude::*;

declare_rule! {
    /// A municipality stands in the list of the area twice.
    pub MunicipalityDuplicate {
        code: "K703", slug: "territory-municipality-duplicate", severity: Error, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check),
        params: { municipality: String },
        cs: {
            title: "Obec uvedená dvakrát",
            message: "Obec {municipality} je v seznamu uvedena vícekrát.",
            why: "Opakovaná obec zkresluje počet obcí; často jde o záměnu za obec stejného jména.",
            fix: "Odstraňte opakovaný řádek, nebo opravte kód, je-li míněna jiná obec stejného \
                  jména.",
        },
        en: {
            title: "Municipality listed twice",
            message: "The municipality {municipality} is in the list more than once.",
            why: "A repeated municipality distorts the count; often another one of the same name \
                  is meant.",
            fix: "Remove the repeated row, or correct the code if another municipality of that \
                  name is meant.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else { return };
    for one in repeated(area.value).filter(|one| !one.is_called_otherwise()) {
        let at = |index| area.at(format_args!("/territory/municipalities/{index}/code"));
        let ((first, _), (again, municipality)) = (one.first, one.again);
        let whole = area.at(format_args!("/territory/municipalities/{again}"));
        let found = MunicipalityDuplicate { municipality: named(municipality) }.at(at(again));
        let found = found.mend(Mend::confirm().remove(whole));
        out.push(found.related(at(first), FIRST));
    }
}

pub(super) const FIRST: Label = Label::new("first", "první výskyt", "first place");
