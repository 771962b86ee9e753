use crate::rule::prelude::*;

declare_rule! {
    /// A year that a plan of social services cannot mean.
    pub DateImplausible {
        code: "K054", slug: "date-future-implausible", severity: Warning, certainty: Heuristic,
        basis: Convention, citations: [],
        in_force: Window::ALWAYS, decided_by: PeriodStart,
        check: Check::Texts { likely, check }, on_partial: Run, needs: [],
        params: { date: Date },
        thresholds: [],
        cs: {
            title: "Nevěrohodný rok",
            message: "Datum {date} je nejspíš překlep.",
            why: "Komunitní plánování v Česku začalo v devadesátých letech a plány nesahají přes rok 2100.",
            fix: "Opravte rok.",
        },
        en: {
            title: "Implausible year",
            message: "The date {date} is probably a slip of the pen.",
            why: "Community planning began in Czechia in the nineties, and plans do not reach beyond 2100.",
            fix: "Correct the year.",
        },
        examples: [
            Invalid(Edits(&[Set("/plans/0/sources", r#"[{"id": "web", "title": "Web", "published_on": "2919-01-01"}]"#)]), &["/plans/0/sources/0/published_on"]),
            Invalid(Edits(&[Set("/plans/0/sources", r#"[{"id": "web", "title": "Web", "published_on": "1989"}]"#)]), &["/plans/0/sources/0/published_on"]),
            Valid(Edits(&[Set("/plans/0/sources", r#"[{"id": "web", "title": "Web", "published_on": "2019-01-01"}]"#)])),
            Boundary(Edits(&[Set("/plans/0/sources", r#"[{"id": "web", "title": "Web", "published_on": "1990"}, {"id": "dva", "title": "Web", "published_on": "2100-12-31"}]"#)])),
        ],
    }
}

/// A text that begins with a year outside of those that plans mean.
fn likely(text: &str) -> bool {
    let bytes = text.as_bytes();
    let starts = |(at, _): (usize, &str)| {
        let four = bytes.get(at + 1..at + 5).unwrap_or(&[]);
        four.len() == 4 && four.iter().all(u8::is_ascii_digit) && !is_usual(four)
    };
    text.match_indices('"').any(starts) || text.contains("\\u003")
}

fn is_usual(year: &[u8]) -> bool {
    (&b"1990"[..]..=&b"2100"[..]).contains(&year)
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        let is_date = ["from", "until", "on", "as_of"].contains(&key) || key.ends_with("_on");
        // Organisations and their services may be older than planning.
        if !is_date
            || key == "established_on"
            || text.get(..4).is_none_or(|y| is_usual(y.as_bytes()))
        {
            return;
        }
        if let Ok(date) = Date::parse(text) {
            let place = place();
            let is_old_service =
                date.year() >= 1900 && date.year() < 1990 && place.pointer.contains("/services/");
            if !is_old_service {
                out.push(DateImplausible { date }.at(place));
            }
        }
    });
}
