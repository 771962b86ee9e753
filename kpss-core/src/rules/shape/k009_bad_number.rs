use crate::rule::prelude::*;

declare_rule! {
    /// A number outside of what the field can hold.
    pub BadNumber {
        code: "K009", slug: "bad-number", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { value: String, min: i64, max: i64 },
        cs: {
            title: "Číslo mimo rozsah",
            message: "Číslo {value} sem nepatří; pole přijímá hodnoty od {min} do {max}, počty a \
                      roky jen celé.",
            why: "Počet nemůže být záporný ani necelý a částka musí být přesně uchovatelná.",
            fix: "Opravte číslo; celé číslo zapište bez desetinné tečky.",
        },
        en: {
            title: "Number out of range",
            message: "The number {value} does not fit; the field takes values from {min} to \
                      {max}, counts and years only whole ones.",
            why: "A count cannot be negative or broken, and an amount must be kept exactly.",
            fix: "Correct the number; write a whole number without a decimal point.",
        },
    }
}
