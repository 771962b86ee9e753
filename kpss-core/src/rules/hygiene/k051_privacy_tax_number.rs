use super::birth_number::is_valid;
use crate::rule::prelude::*;

declare_rule! {
    /// No tax number of a natural person stands in a document: it is the birth number.
    pub TaxNumber {
        code: "K051", slug: "privacy-dic-natural-person", severity: Warning, certainty: Heuristic, locked: true,
        basis: Law,
        citations: [data_protection_act(), data_minimisation()],
        in_force: Window::ALWAYS,
        check: Check::Texts { likely: |hints| hints.tax_number, check }, on_partial: Run,
        cs: {
            title: "DIČ fyzické osoby",
            message: "Text zřejmě obsahuje daňové identifikační číslo fyzické osoby, tedy rodné \
                      číslo.",
            why: "DIČ fyzické osoby je CZ a rodné číslo; právnická osoba má za CZ své IČO o osmi \
                  číslicích.",
            fix: "Uveďte IČO; DIČ fyzické osoby do plánu nepatří.",
        },
        en: {
            title: "Tax number of a natural person",
            message: "The text seems to hold a tax number of a natural person, which is a birth \
                      number.",
            why: "The tax number of a natural person is CZ and the birth number; a legal person \
                  has its eight-digit IČO after CZ.",
            fix: "Give the IČO; the tax number of a natural person has no place in a plan.",
        },
    }
}

/// Every tax number of a natural person in a text.
pub(super) fn tax_numbers(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("CZ").filter_map(|(at, _)| {
        let digits = text.get(at + 2..)?;
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        is_valid(digits.get(..end)?).then(|| text.get(at..at + 2 + end)).flatten()
    })
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|_, text, place| {
        let found: Vec<&str> = tax_numbers(text).collect();
        for number in &found {
            out.hide(number);
        }
        if !found.is_empty() {
            out.push(TaxNumber {}.at(place()));
        }
    });
}
