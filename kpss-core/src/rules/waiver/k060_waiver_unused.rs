use crate::rule::prelude::*;

declare_rule! {
    /// A waiver that waives nothing.
    pub WaiverUnused {
        code: "K060", slug: "waiver-unused", severity: Warning, certainty: Proof, locked: true,
        basis: Format, citations: [],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::Waiver, on_partial: Run, needs: [],
        params: { rule: String },
        thresholds: [],
        cs: {
            title: "Nepoužitá výjimka",
            message: "Výjimka z pravidla {rule} se ničeho netýká: takový nález na uvedeném místě není.",
            why: "Výjimka, která přežila opravu, by skryla příští chybu.",
            fix: "Výjimku odstraňte, nebo opravte její místo.",
        },
        en: {
            title: "Unused waiver",
            message: "The waiver of rule {rule} concerns nothing: there is no such finding at its place.",
            why: "A waiver that outlived the correction would hide the next mistake.",
            fix: "Remove the waiver, or correct its place.",
        },
        examples: [
            Invalid(Edits(&[Set("/plans/0/waivers", r#"[{"rule": "K104", "pointer": "/period", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města"}]"#)]), &["/plans/0/waivers/0"]),
            Invalid(Edits(&[Set("/plans/0/period/until", r#""2024""#), Set("/plans/0/waivers", r#"[{"rule": "K104", "pointer": "/period", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města"}, {"rule": "K104", "pointer": "/territory", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města"}]"#)]), &["/plans/0/waivers/1"]),
            Valid(Edits(&[Set("/plans/0/period/until", r#""2024""#), Set("/plans/0/waivers", r#"[{"rule": "K104", "pointer": "/period", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města"}]"#)])),
            Boundary(Edits(&[Set("/plans/0/period/until", r#""2024""#), Set("/plans/0/waivers", r#"[{"rule": "K104", "reason": "Zastupitelstvo schválilo plán na pět let.", "author": "rada města"}]"#)])),
        ],
    }
}
