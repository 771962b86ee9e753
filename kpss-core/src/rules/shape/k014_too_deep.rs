use crate::rule::prelude::*;

declare_rule! {
    /// Brackets are nested deeper than the limit.
    pub TooDeep {
        code: "K014", slug: "too-deep", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { limit: i64 },
        cs: {
            title: "Příliš hluboké vnoření",
            message: "Závorky jsou vnořeny hlouběji než {limit} úrovní.",
            why: "Tak hluboký dokument žádný plán nepotřebuje a čtenáře by mohl vyčerpat.",
            fix: "Zkontrolujte, zda soubor nevznikl chybou programu; strom plánu mívá nejvýše \
                  šest úrovní.",
        },
        en: {
            title: "Nested too deep",
            message: "Brackets are nested deeper than {limit} levels.",
            why: "No plan needs such depth, and it could exhaust a reader.",
            fix: "See whether a program made the file by mistake; a plan's tree has about six \
                  levels.",
        },
    }
}
