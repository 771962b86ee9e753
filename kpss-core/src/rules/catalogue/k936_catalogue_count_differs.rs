use crate::documents::declared_lists;
use crate::model::Catalogue;
use crate::rule::prelude::*;

declare_rule! {
    /// The catalogue states another number of providers or services than the record holds.
    pub CatalogueCountDiffers {
        code: "K936", slug: "catalogue-count-differs", severity: Info, certainty: Proof,
        basis: Arithmetic,
        citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Catalogue(check),
        params: { what: Label, declared: i64, held: i64 },
        cs: {
            title: "Uvedený počet poskytovatelů a služeb",
            message: "Katalog podle svého textu uvádí {what}: {declared}; záznam jich obsahuje \
                      {held}.",
            why: "Je-li záznam jen výpisem, nelze po něm chtít, co v něm být nemůže; jinde jde o \
                  omyl v počtu.",
            fix: "Doplňte, co chybí, opravte počet, nebo uveďte, že záznam je jen část katalogu.",
        },
        en: {
            title: "Stated number of providers and services",
            message: "By its text the catalogue lists {what}: {declared}; the record holds \
                      {held}.",
            why: "Of an excerpt nothing can be asked that it cannot hold; elsewhere the number \
                  is a mistake.",
            fix: "Add what is missing, correct the number, or say that the record is an excerpt.",
        },
    }
}

fn check(_: &Context<'_>, catalogue: &Located<'_, Catalogue>, out: &mut Findings) {
    for (field, (declared, held)) in declared_lists(catalogue) {
        if declared as usize == held {
            continue;
        }
        let what = if field == "declared_providers" { PROVIDERS } else { SERVICES };
        let held = i64::try_from(held).unwrap_or(i64::MAX);
        let found = CatalogueCountDiffers { what, declared: declared.into(), held };
        out.push(found.at(catalogue.at(format_args!("/{field}"))));
    }
}

const PROVIDERS: Label = Label::new("providers", "počet poskytovatelů", "providers");
const SERVICES: Label = Label::new("services", "počet služeb", "services");
