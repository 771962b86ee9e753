use super::area;
use crate::codes::{DISTRICTS, Names, ORPS, REGIONS};
use std::fmt;

use crate::rule::prelude::*;
use crate::rules::hygiene::invisible::invisible;

declare_rule! {
    /// A code of the area has another form than codes of its list.
    pub CodeFormat {
        code: "K707", slug: "territory-code-format", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("ČSÚ, číselníky 43 (obce), 44 (městské části a obvody), 65 (CISORP), 108 (kraje) a 109 (okresy)", "Czech Statistical Office, code lists 43 (municipalities), 44 (city districts), 65 (CISORP), 108 (regions) and 109 (districts)"),
                ("", ""),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { what: Label, code: String, form: Label },
        cs: {
            title: "Tvar kódu území",
            message: "{what} „{code}“ nemá správný tvar: {form}.",
            why: "Území se rozlišuje kódy Českého statistického úřadu; kód jiného tvaru v \
                  číselníku být nemůže.",
            fix: "Použijte kód Českého statistického úřadu. Kódy krajů, okresů a ORP v RÚIAN jsou \
                  jiné.",
        },
        en: {
            title: "Form of an area code",
            message: "{what} “{code}” has not the right form: {form}.",
            why: "Areas are told apart by codes of the Czech Statistical Office; a code of \
                  another form cannot be in its lists.",
            fix: "Use the code of the Czech Statistical Office. Codes of regions, districts and \
                  ORPs in RÚIAN are others.",
        },
    }
}

/// A kind of code, and what its codes look like.
pub(super) struct Form {
    pub(super) what: Label,
    pub(super) looks: Label,
    pub(super) holds: fn(&str) -> bool,
    /// The code that is meant by one with spaces, in small letters, or by a name of the list.
    pub(super) meant: fn(&str) -> Option<String>,
}

fn plain(code: &str) -> String {
    code.replace(char::is_whitespace, "").to_uppercase()
}

/// Names of municipalities repeat, so only a code says which one is meant.
fn municipality(written: &str) -> Option<String> {
    Some(plain(written)).filter(|code| area::is_municipality_code(code))
}

fn of_list(list: &dyn Names, written: &str) -> Option<String> {
    list.called(&plain(written)).or_else(|| list.called(written)).map(str::to_owned)
}

// City districts and municipalities are units of one list (ZÚJ), so their codes look alike.
const SIX_DIGITS: Label =
    Label::new("six_digits", "má mít šest číslic", "it is to have six digits");
pub(super) const MUNICIPALITY: Form = Form {
    what: Label::new("municipality", "Kód obce", "The code of a municipality"),
    looks: SIX_DIGITS,
    holds: area::is_municipality_code,
    meant: municipality,
};
pub(super) const ORP: Form = Form {
    what: Label::new("orp", "Kód ORP", "The code of an ORP"),
    looks: Label::new(
        "four_digits",
        "má mít čtyři číslice (CISORP)",
        "it is to have four digits (CISORP)",
    ),
    holds: area::is_orp_code,
    meant: |written| of_list(&ORPS, written),
};
pub(super) const REGION: Form = Form {
    what: Label::new("region", "Kód kraje", "The code of a region"),
    looks: Label::new(
        "nuts3",
        "má být CZ0 a dvě číslice (NUTS 3)",
        "it is to be CZ0 and two digits (NUTS 3)",
    ),
    holds: area::is_region_code,
    meant: |written| of_list(&REGIONS, written),
};
const CITY_DISTRICT: Form = Form {
    what: Label::new(
        "city_district",
        "Kód městské části nebo obvodu",
        "The code of a city district",
    ),
    looks: SIX_DIGITS,
    holds: area::is_municipality_code,
    meant: municipality,
};
const DISTRICT: Form = Form {
    what: Label::new("district", "Kód okresu", "The code of a district"),
    looks: Label::new(
        "lau1",
        "má být kód kraje a jedna číslice nebo velké písmeno (LAU 1)",
        "it is to be the code of a region and one digit or capital letter (LAU 1)",
    ),
    holds: area::is_district_code,
    meant: |written| of_list(&DISTRICTS, written),
};

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    let mut look = |form: &Form, code: &str, pointer: fmt::Arguments<'_>| {
        // What nobody sees in a code has a finding of its own.
        if !(form.holds)(code) && invisible(code).is_none() {
            let finding = CodeFormat { what: form.what, code: code.to_owned(), form: form.looks };
            out.push(finding.at(area.at(pointer)).surely((form.meant)(code)));
        }
    };
    for (index, code) in area.regions.iter().enumerate() {
        look(&REGION, code, format_args!("/territory/regions/{index}"));
    }
    for (index, code) in area.districts.iter().enumerate() {
        look(&DISTRICT, code, format_args!("/territory/districts/{index}"));
    }
    for (index, code) in area.orps.iter().enumerate() {
        look(&ORP, code, format_args!("/territory/orps/{index}"));
    }
    for (index, one) in area.municipalities.iter().enumerate() {
        look(&MUNICIPALITY, &one.code, format_args!("/territory/municipalities/{index}/code"));
    }
    for (index, code) in area.city_districts.iter().enumerate() {
        look(&CITY_DISTRICT, code, format_args!("/territory/city_districts/{index}"));
    }
}
