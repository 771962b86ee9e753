//! Words compared without what people type differently: case, diacritics, spaces and dashes.

/// A word in small letters without diacritics, its parts joined by `_`: `Cílová skupina`,
/// `cilova-skupina` and `cilovaSkupina` are all `cilova_skupina`.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::new();
    let (mut gap, mut was_small) = (false, false);
    for letter in word.chars().filter(|letter| !is_mark(*letter)) {
        if !letter.is_alphanumeric() {
            (gap, was_small) = (true, false);
            continue;
        }
        gap |= was_small && letter.is_uppercase();
        was_small = letter.is_lowercase();
        if gap && !folded.is_empty() {
            folded.push('_');
        }
        gap = false;
        folded.extend(letter.to_lowercase().map(plain));
    }
    folded
}

/// The code of the only item that is the same word, by its code or one of its names.
pub(crate) fn only_same<'a>(
    word: &str,
    items: impl Iterator<Item = (&'a str, [&'a str; 2])>,
) -> Option<&'a str> {
    let word = fold(word);
    let is_same = |text: &str| !word.is_empty() && fold(text) == word;
    let mut same = items
        .filter(|(code, names)| is_same(code) || names.iter().any(|name| is_same(name)))
        .map(|(code, _)| code);
    let first = same.next()?;
    same.all(|other| other == first).then_some(first)
}

/// A mark that is written over the letter before it.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// A small letter of Czech, Slovak or German without its diacritics.
const fn plain(letter: char) -> char {
    match letter {
        'á' | 'ä' => 'a',
        'č' => 'c',
        'ď' => 'd',
        'é' | 'ě' => 'e',
        'í' => 'i',
        'ĺ' | 'ľ' => 'l',
        'ň' => 'n',
        'ó' | 'ô' | 'ö' => 'o',
        'ŕ' | 'ř' => 'r',
        'š' => 's',
        'ť' => 't',
        'ú' | 'ů' | 'ü' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_are_one_word() {
        for word in [
            "cilova_skupina",
            "Cílová skupina",
            "CÍLOVÁ-SKUPINA",
            "cilovaSkupina",
            " c\u{300}ilova skupina ",
        ] {
            assert_eq!(fold(word), "cilova_skupina", "{word}");
        }
        assert_eq!(fold("ORP"), "orp");
        assert_eq!(fold("§ 37"), "37");
        assert_eq!(fold("…"), "");
    }

    #[test]
    fn an_item_is_found_only_where_no_other_is_called_so() {
        let items = [("plan", ["Plán", "Plan"]), ("a", ["Stejné", "A"]), ("b", ["stejne", "B"])];
        let found = |word| only_same(word, items.into_iter());
        assert_eq!(found("PLÁN"), Some("plan"));
        assert_eq!(found("stejné"), None);
        assert_eq!(found("plany"), None);
        assert_eq!(found("—"), None);
    }
}
