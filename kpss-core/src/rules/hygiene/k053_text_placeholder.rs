use super::hints::hints_of;
use crate::rule::prelude::*;

declare_rule! {
    /// A text that waits to be written.
    pub Placeholder {
        code: "K053", slug: "text-placeholder", severity: Warning, certainty: Heuristic,
        basis: Convention, citations: [],
        check: Check::Texts { likely: |hints| hints.placeholder, check }, on_partial: Run,
        params: { found: String },
        cs: {
            title: "Zapomenutá výplň",
            message: "V textu zůstalo „{found}“.",
            why: "Výplň říká, že údaj teprve vznikne; ve schváleném plánu by zůstala natrvalo.",
            fix: "Doplňte údaj, nebo text odstraňte.",
        },
        en: {
            title: "Forgotten placeholder",
            message: "The text still says “{found}”.",
            why: "A placeholder says that something is to be written; in an approved plan it \
                  would stay for good.",
            fix: "Write it, or remove the text.",
        },
    }
}

/// What people write in place of what they do not know yet, in small letters.
const WORDS: [&str; 8] =
    ["todo", "tbd", "xxx", "???", "lorem ipsum", "bude doplněno", "bude upřesněno", "v v v"];

/// Ordinary words that are a placeholder only where they stand alone or in brackets.
const ALONE: [&str; 2] = ["doplnit", "doplňte"];

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        if ["url", "id"].contains(&key) {
            return;
        }
        if !hints_of(text).placeholder && !starts(text) {
            return;
        }
        let lower = text.to_lowercase();
        let in_text = WORDS.iter().find(|word| stands_alone(&lower, word));
        let alone = || ALONE.iter().find(|word| is_only(&lower, word));
        if let Some(found) = in_text.or_else(alone) {
            out.push(Placeholder { found: (*found).to_owned() }.at(place()));
        }
    });
}

/// Whether a text begins with a word that is a placeholder only there.
fn starts(text: &str) -> bool {
    ["dopl", "Dopl", "DOPL", "v v", "lorem"].iter().any(|word| text.starts_with(word))
}

/// Whether a text is one word, or has it at the beginning of a bracket.
fn is_only(text: &str, word: &str) -> bool {
    text.trim_matches(|c: char| !c.is_alphanumeric()) == word
        || ["(", "["].iter().any(|open| text.contains(&format!("{open}{word}")))
}

/// Whether a word stands in a text and is no part of a longer one.
fn stands_alone(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !is_letter(before) && !is_letter(after)
    })
}
