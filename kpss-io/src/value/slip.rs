//! Slips of spelling.

/// Whether a folded text that is so far from a folded name can only be that name misspelt.
pub(super) fn is_slip(typed: &str, name: &str, distance: usize) -> bool {
    (1..=2).contains(&distance)
        && distance * 5 <= typed.chars().count()
        && digits(typed).eq(digits(name))
        && !negates(typed, name)
        && !negates(name, typed)
}

/// A slip in a digit is another number.
fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_digit)
}

/// Whether one text holds `ne…` before a word of the other: two letters, the opposite meaning.
fn negates(one: &str, other: &str) -> bool {
    one.split(' ').any(|word| {
        word.strip_prefix("ne")
            .is_some_and(|rest| !rest.is_empty() && other.split(' ').any(|w| w == rest))
    })
}
