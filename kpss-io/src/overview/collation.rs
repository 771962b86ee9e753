//! The order of Czech names, as an index of a book has it.

use unicode_normalization::UnicodeNormalization as _;

/// By what a name is sorted: č, ř, š and ž are letters of their own, ch stands after h, other marks
/// count only between names that are alike without them, and numbers go by their value.
pub(super) type Key = (Vec<u64>, String);

/// Values of what is no letter are below, those of letters above.
const LETTERS: u64 = 1 << 50;
const NUMBERS: u64 = 1 << 21;

pub(super) fn key(name: &str) -> Key {
    let mut key: Vec<u64> = Vec::new();
    let lower: Vec<char> = name.to_lowercase().nfc().collect();
    let mut rest = lower.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if first.is_ascii_digit() {
            let more = rest.iter().take_while(|c| c.is_ascii_digit()).count();
            let (digits, after) = rest.split_at_checked(more).unwrap_or((rest, &[]));
            rest = after;
            let digits = std::iter::once(first).chain(digits).filter_map(|c| c.to_digit(10));
            let value = digits.fold(0_u64, |value, digit| {
                value.saturating_mul(10).saturating_add(u64::from(digit))
            });
            key.push(NUMBERS + value.min(LETTERS - NUMBERS - 1));
            continue;
        }
        if *first == 'c' && rest.first() == Some(&'h') {
            rest = after.split_first().map_or(after, |(_, rest)| rest);
            key.push(letter('h') + 1);
            continue;
        }
        key.push(place(*first));
    }
    (key, name.to_owned())
}

fn place(c: char) -> u64 {
    match c {
        'č' => letter('c') + 1,
        'ř' => letter('r') + 1,
        'š' => letter('s') + 1,
        'ž' => letter('z') + 1,
        c if c.is_alphabetic() => letter(std::iter::once(c).nfd().next().unwrap_or(c)),
        c => u64::from(u32::from(c)),
    }
}

/// The place of a letter, with room behind it for one of its own.
fn letter(c: char) -> u64 {
    LETTERS + u64::from(u32::from(c)) * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_as_in_a_czech_index() {
        let wanted = [
            "2 obce", "10 obcí", "Benešov", "Cvikov", "Čáslav", "Dačice", "Děčín", "Humpolec",
            "Cheb", "Zlín", "Žatec",
        ];
        let mut names = wanted;
        names.reverse();
        names.sort_by_key(|name| key(name));
        assert_eq!(names, wanted);
    }
}
