use crate::rule::prelude::*;

declare_rule! {
    /// An identification number stands as a number, which keeps no leading zeros.
    pub NumberForText {
        code: "K019", slug: "number-for-text", severity: Error, certainty: Proof,
        basis: Format,
        citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { digits: String, short: i64, padded: String },
        cs: {
            title: "IČO zapsané jako číslo",
            message: "IČO {digits} je zapsáno jako číslo{?short}, a tak zřejmě ztratilo nuly na \
                      začátku{/}.{?padded} Nejspíš jde o IČO „{padded}“, jemuž odpovídá kontrolní \
                      číslice.{/}",
            why: "Tabulky ukládají IČO jako číslo a nuly vynechají; s neúplným IČO se organizace \
                  nenajde.",
            fix: "Zapište IČO jako text o osmi číslicích, zkrácené nejprve ověřte v registru; v \
                  tabulce nastavte buňce formát Text.",
        },
        en: {
            title: "Identification number written as a number",
            message: "The identification number {digits} stands as a number{?short} and so seems to \
                      have lost its leading zeros{/}.{?padded} It is probably “{padded}”, which the \
                      check digit fits.{/}",
            why: "Spreadsheets keep the number as a figure and leave the zeros out; an \
                  organisation is not found by it then.",
            fix: "Write it as a text of eight digits, after a look into the register if it was \
                  short; in a spreadsheet give the cell the format Text.",
        },
    }
}
