use crate::rule::prelude::*;

declare_rule! {
    /// Cells are merged; the value counts for the first of them.
    pub MergedCells {
        code: "K028", slug: "merged-cells", severity: Info, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Shape, on_partial: Run,
        params: { area: String },
        cs: {
            title: "Sloučené buňky",
            message: "Buňky {area} jsou sloučené; hodnota byla převzata jen do prvního řádku a \
                      sloupce oblasti.",
            why: "Z tabulky není jisté, zda hodnota platí pro všechny řádky, kterých se sloučení \
                  dotýká.",
            fix: "Buňky rozdělte a hodnotu napište do každého řádku, pro který platí.",
        },
        en: {
            title: "Merged cells",
            message: "The cells {area} are merged; the value was taken over for the first row \
                      and column of the area only.",
            why: "The table does not tell for certain whether the value holds for all rows that \
                  the merge touches.",
            fix: "Split the cells and write the value into each row for which it holds.",
        },
    }
}
