use crate::rule::prelude::*;

declare_rule! {
    /// An identification number stands as a number and lost its leading zeros.
    pub NumberForText {
        code: "K019", slug: "number-for-text", severity: Error, certainty: Proof,
        basis: Format,
        citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { digits: String, padded: String },
        cs: {
            title: "IČO zapsané jako číslo",
            message: "IČO {digits} je zapsáno jako číslo, a tak ztrácí nuly na začátku.{?padded} \
                      Kontrolní číslice odpovídá IČO „{padded}“.{/}",
            why: "Tabulky ukládají IČO jako číslo a nuly vynechají; s neúplným IČO se organizace \
                  nenajde.",
            fix: "Zapište IČO jako text o osmi číslicích; v tabulce nastavte buňce formát Text.",
        },
        en: {
            title: "Identification number written as a number",
            message: "The identification number {digits} stands as a number and so loses its \
                      leading zeros.{?padded} The check digit fits “{padded}”.{/}",
            why: "Spreadsheets keep the number as a figure and leave the zeros out; an \
                  organisation is not found by it then.",
            fix: "Write it as a text of eight digits; in a spreadsheet give the cell the format \
                  Text.",
        },
    }
}
