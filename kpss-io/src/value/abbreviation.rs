//! Names that are cut short.

/// Whether each word of a folded text begins the word of the name in the same place: `ambul.`,
/// `peč. služba`, `terénní` for `terénní forma`.
pub(super) fn abbreviates(typed: &str, name: &str) -> bool {
    let mut words = words(name);
    let mut letters = 0;
    for part in self::words(typed) {
        let Some(word) = words.next() else { return false };
        // `1` does not stand for `10`.
        let is_number = part.contains(|c: char| c.is_ascii_digit());
        if !(word == part || word.starts_with(part) && !is_number) {
            return false;
        }
        letters += part.chars().filter(|c| c.is_alphabetic()).count();
    }
    letters >= 3
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '.', '-']).filter(|word| !word.is_empty())
}
