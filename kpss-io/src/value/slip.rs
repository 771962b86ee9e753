//! Slips of spelling.

/// Levenshtein's distance of two texts in characters.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (index, left) in a.chars().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        let mut next = Vec::with_capacity(row.len());
        next.push(before);
        for (right, above) in b.iter().zip(row.iter().skip(1)) {
            let cost = diagonal + usize::from(left != *right);
            before = cost.min(above + 1).min(before + 1);
            diagonal = *above;
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

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
