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
        params: { providers: i64, services: i64, declared: i64, held: i64 },
        cs: {
            title: "Uvedený počet poskytovatelů a služeb",
            message: "Katalog podle svého textu uvádí {declared}{?providers} \
                      {declared|poskytovatele|poskytovatele|poskytovatelů}{/}{?services} \
                      {declared|službu|služby|služeb}{/}; záznam jich obsahuje {held}.",
            why: "Je-li záznam jen výpisem, nelze po něm chtít, co v něm být nemůže; jinde jde o \
                  omyl v počtu.",
            fix: "Doplňte, co chybí, opravte počet, nebo uveďte, že záznam je jen část katalogu.",
        },
        en: {
            title: "Stated number of providers and services",
            message: "By its text the catalogue lists {declared}{?providers} \
                      {declared|provider|providers}{/}{?services} \
                      {declared|service|services}{/}; the record holds {held}.",
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
        let is_providers = field == "declared_providers";
        let held = i64::try_from(held).unwrap_or(i64::MAX);
        let found = CatalogueCountDiffers {
            providers: is_providers.into(),
            services: (!is_providers).into(),
            declared: declared.into(),
            held,
        };
        out.push(found.at(catalogue.at(format_args!("/{field}"))));
    }
}
