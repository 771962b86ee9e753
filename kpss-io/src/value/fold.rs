//! Texts made alike, so that headings and names are compared as people read them.

use kpss_core::{Unseen, unseen};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Lower-case, without diacritics, with single spaces, any dash as `-`, and without the colon or
/// asterisk that headings of forms end with.
///
/// ```
/// use kpss_io::value::fold;
///
/// assert_eq!(fold("  Název\u{a0}opatření: *"), "nazev opatreni");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = fold_all(text);
    let kept = out.trim_end_matches([':', '*', ' ']).len();
    out.truncate(kept);
    out
}

/// As [`fold`], with the end as it is: behind a value an asterisk leads to a footnote, which may
/// say that the value is another one.
pub(super) fn fold_all(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(256));
    let mut gap = false;
    for c in text.chars() {
        if c.is_ascii_graphic() {
            if gap {
                out.push(' ');
                gap = false;
            }
            out.push(c.to_ascii_lowercase());
        } else if c.is_whitespace() {
            gap = !out.is_empty();
        } else if !is_unseen(c) && !is_combining_mark(c) {
            if gap {
                out.push(' ');
                gap = false;
            }
            push_plain(&mut out, c);
        }
    }
    out
}

/// A letter in lower case and without its diacritics. Most letters have none, so they are not looked
/// up in the tables of Unicode.
fn push_plain(out: &mut String, letter: char) {
    match letter {
        'ß' | 'ẞ' => out.push_str("ss"),
        'ł' | 'Ł' => out.push('l'),
        '‐' | '‑' | '‒' | '–' | '—' | '−' => out.push('-'),
        _ => decompose_canonical(letter, |part| {
            if !is_combining_mark(part) {
                out.extend(part.to_lowercase());
            }
        }),
    }
}

/// Takes no room on a page and means nothing: soft hyphen, zero width, byte order mark, or a mark of
/// direction at an end.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(unseen(c), Some(Unseen::Blank | Unseen::Mark))
}

/// A heading folded and without its unit.
///
/// ```
/// assert_eq!(kpss_io::value::without_unit("Náklady (v tis. Kč)"), "naklady");
/// ```
pub fn without_unit(heading: &str) -> String {
    folded_without_unit(&fold(heading)).to_owned()
}

/// The same of a heading that is folded already.
pub(crate) fn folded_without_unit(folded: &str) -> &str {
    let without = match folded.split_once(['(', '[']) {
        Some((before, _)) if !before.trim().is_empty() => before,
        _ => folded,
    };
    let without = without.trim();
    let ends = [" v tis. kc", " v mil. kc", " v kc", " tis. kc", " mil. kc", " kc", " v %"];
    let short = ends.iter().find_map(|end| without.strip_suffix(end)).unwrap_or(without);
    short.trim_end_matches([',', ':', '*', ' '])
}
