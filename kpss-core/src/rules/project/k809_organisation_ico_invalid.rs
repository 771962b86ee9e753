use crate::codes::is_valid_ico;
use crate::rule::prelude::*;

declare_rule! {
    /// An identification number of an organisation has a wrong form or check digit.
    pub OrganisationIcoInvalid {
        code: "K809", slug: "organisation-ico-invalid", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            source(
                ("registr ekonomických subjektů", "register of economic entities"),
                ("kontrolní číslice IČO", "check digit of the IČO"),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { ico: String, padded: String, cell: i64 },
        cs: {
            title: "Neplatné IČO",
            message: "IČO „{ico}“ není platné: má mít osm číslic a poslední z nich je \
                      kontrolní.{?cell} Tečku a nulu přidává číselná buňka tabulky.{/}{?padded} \
                      Zřejmě ztratilo nuly na začátku: kontrolní číslice odpovídá IČO {padded}.{/}",
            why: "Podle IČO se organizace dohledává v registrech; neplatné číslo nepatří nikomu.",
            fix: "Opravte číslo podle registru; kratší doplňte zleva nulami, pokud je registr má, \
                  mezery a slovo IČO vynechte.",
        },
        en: {
            title: "Invalid identification number",
            message: "The identification number (IČO) “{ico}” is not valid: it has eight digits \
                      and the last one is a check digit.{?cell} The point and zero come from a \
                      numeric cell of a spreadsheet.{/}{?padded} It seems to have lost its \
                      leading zeros: the check digit fits {padded}.{/}",
            why: "Organisations are looked up by it; an invalid number belongs to nobody.",
            fix: "Correct it from the register; fill a shorter number with zeros from the left if \
                  the register has it so, leave spaces and words out.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (home, organisation) in entry.written_czech_organisations() {
        let wrong = |ico: &&String| !is_valid_ico(ico);
        if let Some(ico) = organisation.ico.as_ref().filter(wrong) {
            let place = home.at("/ico");
            let found = OrganisationIcoInvalid {
                ico: ico.clone(),
                padded: padded(ico).unwrap_or_default(),
                cell: ico.ends_with(".0").into(),
            };
            // One wrong number in eleven has a fitting check digit, so zeros are a guess; a space
            // or the word before the number is none.
            let found = found.at(place).surely(bare(ico));
            out.push(match padded(ico) {
                Some(padded) => found.probably(Some(padded)),
                None => found,
            });
        }
    }
}

/// The number with the zeros that a spreadsheet takes away, if its check digit then fits; what a
/// cell of numbers adds (`231401.0`) is left out.
pub(crate) fn padded(ico: &str) -> Option<String> {
    let digits = ico.trim().trim_end_matches(".0");
    let is_short = (1..8).contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_digit());
    let padded = format!("{digits:0>8}");
    (is_short && is_valid_ico(&padded)).then_some(padded)
}

/// The number without the word, spaces and decimals of a cell around it, if its check digit fits.
fn bare(ico: &str) -> Option<String> {
    let text = ico.trim().trim_end_matches(".0");
    let number =
        ["IČO", "IČ", "IČO:", "IČ:", "CZ"].iter().filter_map(|word| text.strip_prefix(word));
    let plain = |text: &str| text.trim_start_matches(':').replace(char::is_whitespace, "");
    number.chain([text]).map(plain).find(|number| is_valid_ico(number))
}
