use crate::rule::prelude::*;

declare_rule! {
    /// A number with more decimals than the field keeps.
    pub TooManyDecimals {
        code: "K010", slug: "too-many-decimals", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { value: String, places: i64 },
        cs: {
            title: "Příliš mnoho desetinných míst",
            message: "Číslo {value} má příliš mnoho desetinných míst; nejvýše jich může být \
                      {places}.",
            why: "Částky se vedou v haléřích a úvazky v tisícinách; víc míst by se muselo potichu \
                  zaokrouhlit.",
            fix: "Zaokrouhlete číslo sami, aby součty seděly s dokumentem.",
        },
        en: {
            title: "Too many decimals",
            message: "The number {value} has too many decimals; at most {places} are kept.",
            why: "Amounts are kept in hellers and FTE in thousandths; more would have to be \
                  rounded in silence.",
            fix: "Round the number yourself, so that sums agree with the document.",
        },
    }
}
