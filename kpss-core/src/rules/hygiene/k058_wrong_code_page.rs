use crate::rule::prelude::*;

declare_rule! {
    /// Letters that a wrong code page makes of Czech ones.
    pub WrongCodePage {
        code: "K058", slug: "text-wrong-code-page", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [],
        check: Check::Texts { likely: |hints| hints.wrong_code_page, check }, on_partial: Run,
        params: { sample: String, places: i64 },
        cs: {
            title: "Text v cizím kódování",
            message: "Text zřejmě prošel špatným kódováním: místo českých písmen jsou v něm jiné \
                      znaky („{sample}“). Týká se to {places} \
                      {places|místa|míst|míst}.",
            why: "Takový text se špatně čte a nedá se v něm hledat.",
            fix: "Převeďte původní soubor znovu a zvolte správné kódování (UTF-8, případně \
                  Windows-1250).",
        },
        en: {
            title: "Text in a wrong code page",
            message: "The text seems to have gone through a wrong code page: other characters \
                      stand for Czech letters (“{sample}”). {places} {places|place is|places \
                      are} concerned.",
            why: "Such a text is hard to read and cannot be searched.",
            fix: "Convert the original file again with the right encoding (UTF-8, or \
                  Windows-1250).",
        },
    }
}

/// Pairs of characters that UTF-8 read as Windows-1250 or Latin 1 leaves, and letters that Latin 1
/// has in place of the Czech ones of Windows-1250.
const PAIRS: [&str; 18] = [
    "Å¾", "Å™", "Å¡", "Ä\u{8d}", "Ä›", "Å¯", "Ä\u{8f}", "Å¥", "Åˆ", "Ã¡", "Ã\u{ad}", "Ã©", "Ã½",
    "Ăˇ", "Ă\u{ad}", "Ă©", "Ĺ™", "Äť",
];
const LETTERS: [char; 9] = ['ţ', 'ø', 'ì', 'è', 'ù', 'ï', 'Ø', 'È', 'Ţ'];

fn check(texts: &Texts<'_>, out: &mut Findings) {
    let (mut first, mut sample, mut places) = (None, String::new(), 0);
    // A single foreign letter may be that of a name.
    let mut is_certain = false;
    texts.each(|key, text, place| {
        if key == "url" {
            return;
        }
        if let Some(word) = text.split_whitespace().find(|word| is_garbled(word)) {
            places += 1;
            is_certain |= places > 1 || is_surely_garbled(word);
            if first.is_none() {
                first = Some(place());
                sample = word.chars().take(40).collect();
            }
        }
    });
    if let Some(place) = first.filter(|_| is_certain) {
        out.push(WrongCodePage { sample, places }.at(place));
    }
}

/// Whether a word holds what a wrong code page leaves.
fn is_garbled(word: &str) -> bool {
    let foreign = word.contains(LETTERS);
    let czech = word.chars().any(|letter| "ěščřžůťďň".contains(letter));
    is_surely_garbled(word) || foreign && !czech && is_czech_otherwise(word)
}

/// Whether no language writes so.
fn is_surely_garbled(word: &str) -> bool {
    let of_windows = word.chars().any(|letter| matches!(letter, 'ţ' | 'Ţ'));
    of_windows || PAIRS.iter().any(|pair| word.contains(pair))
}

/// Whether the word would be Czech with the letters that Windows-1250 has in their place: foreign
/// names have none of its endings.
fn is_czech_otherwise(word: &str) -> bool {
    let mended: String = word.chars().map(mend).collect();
    let lower = mended.to_lowercase();
    ["ř", "ž", "ě", "č", "ů", "ď"].iter().any(|letter| lower.contains(letter))
        && word.chars().count() > 3
}

fn mend(letter: char) -> char {
    match letter {
        'ţ' => 'ž',
        'Ţ' => 'Ž',
        'ø' => 'ř',
        'Ø' => 'Ř',
        'ì' => 'ě',
        'è' => 'č',
        'È' => 'Č',
        'ù' => 'ů',
        'ï' => 'ď',
        other => other,
    }
}
