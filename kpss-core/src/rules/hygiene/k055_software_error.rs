use super::of_software::{CHOICES, IN_BRACKETS, OF_CELLS, OF_FIELDS, OF_WORD};
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

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        if ["url", "id"].contains(&key) {
            return;
        }
        let found = whole(text, &OF_WORD, '.')
            .or_else(|| OF_CELLS.iter().copied().find(|word| text.contains(word)))
            .or_else(|| too_narrow(text))
            .or_else(|| whole(text, &IN_BRACKETS, ']'))
            .or_else(|| whole(text, &OF_FIELDS, '.'))
            .or_else(|| CHOICES.iter().copied().find(|words| is_sentence(text, words)))
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

/// Whether the words are a sentence of their own: *Zvolte položku.* is what a form shows where
/// nothing was chosen, *Zvolte položku v nabídce* is advice.
fn is_sentence(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let after = text.get(at + words.len()..).unwrap_or_default();
        let before = text.get(..at).unwrap_or_default().trim_end();
        after.starts_with('.') && !before.ends_with(|c: char| c.is_alphanumeric() || c == ',')
    })
}

/// The signs that fill a cell too narrow for its number; a heading of Markdown has words behind them.
fn too_narrow(text: &str) -> Option<&str> {
    let sign = "####";
    let is_heading = |line: &str| {
        let words = line.trim_start().trim_start_matches('#');
        line.trim_start().starts_with('#') && words.starts_with(' ') && !words.trim().is_empty()
    };
    text.lines().any(|line| line.contains(sign) && !is_heading(line)).then_some(sign)
}

/// An error of another spreadsheet: `Err:` and three digits.
fn of_calc(text: &str) -> Option<&str> {
    text.match_indices("Err:").find_map(|(at, _)| {
        let error = text.get(at..at + 7)?;
        error.bytes().skip(4).all(|byte| byte.is_ascii_digit()).then_some(error)
    })
}
