use crate::rule::prelude::*;

declare_rule! {
    /// A text holds what a word processor or a spreadsheet writes where it fails.
    pub SoftwareError {
        code: "K055", slug: "text-software-error", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [],
        check: Check::Texts { likely: |hints| hints.software_error, check }, on_partial: Run,
        params: { found: String },
        cs: {
            title: "Chyba programu v textu",
            message: "V textu zůstalo chybové hlášení programu: „{found}“.",
            why: "Word nebo tabulka tak oznamuje, že odkaz, vzorec nebo pole nefunguje; čtenář \
                  místo údaje najde chybu.",
            fix: "Opravte odkaz nebo vzorec v původním souboru (ve Wordu vše označte a stiskněte \
                  F9) a text nahraďte.",
        },
        en: {
            title: "Error of a program in a text",
            message: "The text holds an error of a program: “{found}”.",
            why: "A word processor or a spreadsheet says so that a link, a formula or a field \
                  does not work; the reader finds an error in place of the fact.",
            fix: "Correct the link or formula in the original file and replace the text.",
        },
    }
}

/// How messages of word processors begin, in Czech, Slovak and English.
const OF_WORD: [&str; 22] = [
    "Chyba! Záložka není",
    "Chyba! Nenalezen",
    "Chyba! Nenašel",
    "Chyba! Chybný",
    "Chyba! Neplatný",
    "Chyba! Neznámý",
    "Chyba! Dokument",
    "Chyba! Styl",
    "Chyba! V dokumentu",
    "Chyba! Hypertextový",
    "Chyba! Objekt",
    "Chyba! Záložka nie je",
    "Chyba! Nenašiel",
    "Chyba! Nenašli",
    "Chyba! Neznámy",
    "Chyba! V dokumente",
    "Error! Bookmark not defined",
    "Error! Reference source not found",
    "Error! No ",
    "Error! Not a valid",
    "Error! Unknown",
    "Error! Hyperlink reference",
];

/// What spreadsheets write in a cell, in Czech, Slovak and English.
const OF_CELLS: [&str; 22] = [
    "#ODKAZ!",
    "#REF!",
    "#N/A",
    "#NENÍ_K_DISPOZICI",
    "#NEDOSTUPNÝ",
    "#NÁZEV?",
    "#NÁZOV?",
    "#NAME?",
    "#HODNOTA!",
    "#VALUE!",
    "#DĚLENÍ_NULOU!",
    "#DELENIENULOU!",
    "#DIV/0!",
    "#ČÍSLO!",
    "#NUM!",
    "#NULL!",
    "#PŘESAH!",
    "#PRESAH!",
    "#SPILL!",
    "#CALC!",
    "#VÝPOČET!",
    "####",
];

/// What templates ask for, in Czech, Slovak and English.
const OF_TEMPLATES: [&str; 12] = [
    "[Zadejte",
    "[Sem zadejte",
    "[Zadajte",
    "[Klikn",
    "[Klepn",
    "[Type ",
    "[Enter ",
    "[Text]",
    "Kliknutím sem zadáte",
    "Klikněte nebo klepněte sem",
    "Kliknite alebo ťuknite sem",
    "Click or tap here",
];

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        if ["url", "id"].contains(&key) {
            return;
        }
        let found = whole(text, &OF_WORD, '.')
            .or_else(|| OF_CELLS.iter().copied().find(|word| text.contains(word)))
            .or_else(|| whole(text, &OF_TEMPLATES, ']'))
            .or_else(|| of_calc(text));
        if let Some(found) = found {
            out.push(SoftwareError { found: found.to_owned() }.at(place()));
        }
    });
}

/// What one of these words begins, up to its end; of a text without an end not too much.
fn whole<'a>(text: &'a str, words: &[&str], end: char) -> Option<&'a str> {
    let from = words.iter().find_map(|word| text.get(text.find(word)?..))?;
    let long = from.char_indices().nth(60).map_or(from.len(), |(at, _)| at);
    let from = from.get(..long)?;
    // A bracket belongs to what it ends, a full stop to the sentence around it.
    let to = from.find(end).map_or(long, |at| if end == ']' { at + 1 } else { at });
    Some(from.get(..to)?.trim_end())
}

/// An error of another spreadsheet: `Err:` and three digits.
fn of_calc(text: &str) -> Option<&str> {
    text.match_indices("Err:").find_map(|(at, _)| {
        let error = text.get(at..at + 7)?;
        error.bytes().skip(4).all(|byte| byte.is_ascii_digit()).then_some(error)
    })
}
