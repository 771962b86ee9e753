use crate::rule::prelude::*;

declare_rule! {
    /// A waiver after its last day.
    pub WaiverExpired {
        code: "K061", slug: "waiver-expired", severity: Warning, certainty: Proof, locked: true,
        basis: Format, citations: [],
        check: Check::Waiver, on_partial: Run,
        params: { rule: String, until: Date, today: Date },
        cs: {
            title: "Prošlá výjimka",
            message: "Výjimka z pravidla {rule} platila do {until}; posuzuje se ke dni {today}.",
            why: "Výjimka na dobu určitou má skončit včas, ne až si jí někdo všimne.",
            fix: "Odstraňte důvod výjimky, nebo ji znovu odůvodněte s novým datem.",
        },
        en: {
            title: "Expired waiver",
            message: "The waiver of rule {rule} was valid until {until}; it is judged on {today}.",
            why: "A waiver for a time is to end on time, not when somebody notices.",
            fix: "Remove the cause of the waiver, or justify it anew with another day.",
        },
    }
}
