use crate::rule::prelude::*;

declare_rule! {
    /// The input is larger than the limit.
    pub TooLarge {
        code: "K015", slug: "too-large", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { limit: i64 },
        cs: {
            title: "Příliš velký vstup",
            message: "Vstup je větší než {limit} bajtů.",
            why: "Velikost je omezena, aby kontrola vždy doběhla.",
            fix: "Rozdělte podání na více souborů, nebo zvyšte limit (na příkazové řádce volbou \
                  --max-bytes).",
        },
        en: {
            title: "Input too large",
            message: "The input is larger than {limit} bytes.",
            why: "The size is limited so that the check always ends.",
            fix: "Split the submission into several files, or raise the limit (on the command \
                  line by --max-bytes).",
        },
    }
}
