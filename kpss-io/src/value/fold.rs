//! Texts for comparison.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text as it is compared: lower case, without diacritics, with single spaces, without a colon or
/// an asterisk at its end.
///
/// ```
/// assert_eq!(kpss_io::value::fold(" Cílová\u{a0}skupina *: "), "cilova skupina");
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return tidy(&text.to_ascii_lowercase());
    }
    let plain: String = text.nfd().filter(|letter| !is_combining_mark(*letter)).collect();
    tidy(&plain.to_lowercase())
}

fn tidy(text: &str) -> String {
    let is_space = |letter: char| letter.is_whitespace() || letter == '\u{200b}';
    let words: Vec<&str> = text.split(is_space).filter(|word| !word.is_empty()).collect();
    let folded = words.join(" ").replace(['–', '—'], "-");
    folded.trim_end_matches([':', '*', ' ']).to_owned()
}

/// A heading folded and without its unit.
///
/// ```
/// assert_eq!(kpss_io::value::without_unit("Náklady (v tis. Kč)"), "naklady");
/// ```
pub fn without_unit(heading: &str) -> String {
    let folded = fold(heading);
    let without = match folded.split_once(['(', '[']) {
        Some((before, _)) if !before.trim().is_empty() => before,
        _ => &folded,
    };
    let without = without.trim();
    let ends = [" v tis. kc", " v mil. kc", " v kc", " tis. kc", " mil. kc", " kc", " v %"];
    let short = ends.iter().find_map(|end| without.strip_suffix(end)).unwrap_or(without);
    short.trim_end_matches([',', ':', '*', ' ']).to_owned()
}
