use crate::rule::prelude::*;

declare_rule! {
    /// A year that a plan of social services cannot mean.
    pub DateImplausible {
        code: "K054", slug: "date-future-implausible", severity: Warning, certainty: Heuristic,
        basis: Convention, citations: [],
        check: Check::Texts { likely: |hints| hints.odd_year, check }, on_partial: Run,
        params: { date: Date },
        cs: {
            title: "Nevěrohodný rok",
            message: "Datum {date} je nejspíš překlep.",
            why: "Komunitní plánování v Česku začalo v devadesátých letech a plány nesahají přes \
                  rok 2100.",
            fix: "Opravte rok.",
        },
        en: {
            title: "Implausible year",
            message: "The date {date} is probably a slip of the pen.",
            why: "Community planning began in Czechia in the nineties, and plans do not reach \
                  beyond 2100.",
            fix: "Correct the year.",
        },
    }
}

/// Years that plans mean.
const USUAL: std::ops::RangeInclusive<&[u8]> = b"1990"..=b"2100";

/// Whether a text begins like a date, with four digits that are no usual year.
pub(crate) fn is_odd_year(text: &[u8]) -> bool {
    let year = text.get(..4).filter(|year| year.iter().all(u8::is_ascii_digit));
    let is_date = matches!(text.get(4), None | Some(b'"' | b'-'));
    is_date && year.is_some_and(|year| !USUAL.contains(&year))
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        let is_date = ["from", "until", "on", "as_of"].contains(&key) || key.ends_with("_on");
        // Organisations and their services may be older than planning.
        if !is_date || key == "established_on" || !is_odd_year(text.as_bytes()) {
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
