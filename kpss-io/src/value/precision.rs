//! Words that say how exact a number is.

use super::Precision;
use super::fold::fold;

/// Longer words first, where one begins another.
const ABOUT: &[&str] = &[
    "priblizne",
    "pribl.",
    "orientacne",
    "odhadem",
    "odhad",
    "zhruba",
    "circa",
    "cca.",
    "cca",
    "ca.",
    "ca",
    "asi",
    "kolem",
    "okolo",
    "approximately",
    "approx.",
    "approx",
    "about",
    "~",
    "≈",
];
const MORE_THAN: &[&str] = &["vice nez", "vice jak", "more than", "over", "nad", "pres", ">"];
const AT_LEAST: &[&str] =
    &["nejmene", "alespon", "minimalne", "at least", "min.", "min", "≥", ">="];
const NEARLY: &[&str] = &["temer", "skoro", "nearly", "almost"];
const UP_TO: &[&str] = &[
    "maximalne",
    "nejvyse",
    "nejvice",
    "mene nez",
    "at most",
    "up to",
    "max.",
    "max",
    "az",
    "do",
    "<=",
    "<",
    "≤",
];

/// What stands before a number.
pub(super) enum Before {
    Precision(Precision, String),
    /// The number is an upper bound, which no field of the model can say.
    UpTo(String),
}

/// Takes a word of precision off the beginning: `cca 5 000` gives `5 000`.
pub(super) fn take_precision(text: &str) -> Option<(Before, &str)> {
    let lists = [
        (AT_LEAST, Some(Precision::AtLeast)),
        (MORE_THAN, Some(Precision::MoreThan)),
        (NEARLY, Some(Precision::Nearly)),
        (ABOUT, Some(Precision::About)),
        (UP_TO, None),
    ];
    lists.iter().find_map(|(words, precision)| {
        let (word, rest) = words.iter().find_map(|word| take_word(text, word))?;
        let before = match precision {
            Some(precision) => Before::Precision(*precision, word.to_owned()),
            None => Before::UpTo(word.to_owned()),
        };
        Some((before, rest))
    })
}

/// Takes one folded word, or several, off the beginning of a text; what follows is no letter.
///
/// Gives the word as typed and the rest.
pub(super) fn take_word<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    let (typed, rest) = text.split_at_checked(typed_length(text, word)?)?;
    let ends = !word.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphabetic);
    (ends && fold(typed) == fold(word)).then(|| (typed, rest.trim_start()))
}

/// So many bytes at the beginning of a text have as many characters as the word.
fn typed_length(text: &str, word: &str) -> Option<usize> {
    let count = word.chars().count();
    let mut ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.nth(count.checked_sub(1)?)
}
