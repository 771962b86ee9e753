use super::coded::{Kind, each_code};
use super::k707_territory_code_format::{MUNICIPALITY, ORP, REGION};
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a municipality, ORP or region outside of the area has another form than its list.
    pub TerritoryCodeFormatElsewhere {
        code: "K712", slug: "territory-code-format-elsewhere", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("ČSÚ, číselníky 43 (obce), 65 (CISORP) a 108 (kraje)", "Czech Statistical Office, code lists 43 (municipalities), 65 (CISORP) and 108 (regions)"),
                ("", ""),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { what: Label, code: String, form: Label },
        cs: {
            title: "Tvar kódu obce, ORP nebo kraje",
            message: "{what} „{code}“ nemá správný tvar: {form}.",
            why: "Kód jiného tvaru v číselníku Českého statistického úřadu být nemůže, takže \
                  nelze poznat, které obce se údaj týká.",
            fix: "Použijte kód Českého statistického úřadu, ne název ani PSČ; kódy krajů a ORP v \
                  RÚIAN jsou jiné.",
        },
        en: {
            title: "Form of a code of a municipality, ORP or region",
            message: "{what} “{code}” has not the right form: {form}.",
            why: "A code of another form cannot be in the lists of the Czech Statistical Office, \
                  so nobody can tell which place is meant.",
            fix: "Use the code of the Czech Statistical Office, no name or postal code; codes of \
                  regions and ORPs in RÚIAN are others.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    each_code(entry, &mut |coded, place| {
        let form = match coded.kind {
            Kind::Municipality => &MUNICIPALITY,
            Kind::Orp => &ORP,
            Kind::Region => &REGION,
        };
        if !(form.holds)(coded.code) {
            let code = coded.code.to_owned();
            let found = TerritoryCodeFormatElsewhere { what: form.what, code, form: form.looks };
            out.push(found.at(place()).surely((form.meant)(coded.code)));
        }
    });
}
