//! Names of months.

/// Nominative, genitive, locative, then English; folded.
const MONTHS: [[&str; 4]; 12] = [
    ["leden", "ledna", "lednu", "january"],
    ["unor", "unora", "", "february"],
    ["brezen", "brezna", "breznu", "march"],
    ["duben", "dubna", "dubnu", "april"],
    ["kveten", "kvetna", "kvetnu", "may"],
    ["cerven", "cervna", "cervnu", "june"],
    ["cervenec", "cervence", "cervenci", "july"],
    ["srpen", "srpna", "srpnu", "august"],
    ["zari", "", "", "september"],
    ["rijen", "rijna", "rijnu", "october"],
    ["listopad", "listopadu", "", "november"],
    ["prosinec", "prosince", "prosinci", "december"],
];

const ROMAN: [&str; 12] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// The month that a folded word names.
pub(super) fn month(word: &str) -> Option<u32> {
    position(MONTHS.iter().position(|names| !word.is_empty() && names.contains(&word)))
}

/// A Roman numeral up to twelve.
pub(super) fn roman(word: &str) -> Option<u32> {
    position(ROMAN.iter().position(|numeral| *numeral == word))
}

fn position(index: Option<usize>) -> Option<u32> {
    index.and_then(|index| u32::try_from(index + 1).ok())
}
