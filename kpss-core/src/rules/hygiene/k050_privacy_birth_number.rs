use super::birth_number::birth_numbers;
use crate::rule::prelude::*;

declare_rule! {
    /// No birth number stands in a document.
    pub BirthNumber {
        code: "K050", slug: "privacy-birth-number", severity: Warning, certainty: Heuristic, locked: true,
        basis: Law,
        citations: [data_protection_act(), data_minimisation()],
        in_force: Window::ALWAYS,
        check: Check::Texts { likely: |hints| hints.birth_number, check }, on_partial: Run,
        cs: {
            title: "Rodné číslo",
            message: "Text zřejmě obsahuje rodné číslo.",
            why: "Rodné číslo do plánu nepatří; zveřejněný dokument už nelze vzít zpět.",
            fix: "Rodné číslo odstraňte i ze starších verzí souboru; člena orgánu stačí uvést \
                  funkcí a organizací.",
        },
        en: {
            title: "Birth number",
            message: "The text seems to hold a birth number.",
            why: "A birth number has no place in a plan; a published document cannot be taken \
                  back.",
            fix: "Remove the birth number, also from older versions of the file; a member of a \
                  body is named by role and organisation.",
        },
    }
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|_, text, place| {
        let found = birth_numbers(text);
        for number in &found {
            out.hide(number);
        }
        if !found.is_empty() {
            out.push(BirthNumber {}.at(place()));
        }
    });
}
