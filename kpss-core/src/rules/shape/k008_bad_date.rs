use crate::rule::prelude::*;

declare_rule! {
    /// A text is not a date.
    pub BadDate {
        code: "K008", slug: "bad-date", severity: Error, certainty: Proof,
        basis: Format, citations: [source(("ISO 8601", "ISO 8601"), ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { value: String },
        cs: {
            title: "Neplatné datum",
            message: "„{value}“ není datum ve tvaru RRRR, RRRR-MM nebo RRRR-MM-DD, nebo takový \
                      den v kalendáři není.",
            why: "Z nečitelného data nelze ověřit lhůty ani platnost.",
            fix: "Zapište datum podle ISO 8601, například 2015-01-31; známe-li jen měsíc nebo \
                  rok, 2015-01 nebo 2015.",
        },
        en: {
            title: "Bad date",
            message: "“{value}” is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD, or the \
                      calendar has no such day.",
            why: "Terms and validity cannot be checked from an unreadable date.",
            fix: "Write the date by ISO 8601, for example 2015-01-31; 2015-01 or 2015 where only \
                  a month or year is known.",
        },
    }
}
