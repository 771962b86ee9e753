use crate::rule::prelude::*;

declare_rule! {
    /// A waiver after its last day.
    pub WaiverExpired {
        code: "K061", slug: "waiver-expired", severity: Warning, certainty: Proof, locked: true,
        basis: Format, citations: [],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::Waiver, on_partial: Run, needs: [],
        params: { rule: String, until: Date, today: Date },
        thresholds: [],
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
        examples: [
            Invalid(On("2021-07-01", &[Set("/plans/0/waivers", r#"[{"rule": "K104", "pointer": "/period", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města", "until": "2021-06-30"}]"#)]), &["/plans/0/waivers/0/until"]),
            Valid(On("2020-06-30", &[Set("/plans/0/period/until", r#""2024""#), Set("/plans/0/waivers", r#"[{"rule": "K104", "pointer": "/period", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města", "until": "2021-06-30"}]"#)])),
            Boundary(On("2021-06-30", &[Set("/plans/0/period/until", r#""2024""#), Set("/plans/0/waivers", r#"[{"rule": "K104", "pointer": "/period", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města", "until": "2021-06-30"}]"#)])),
        ],
    }
}
