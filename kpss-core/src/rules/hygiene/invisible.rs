//! Characters that nobody sees: controls, zero widths, soft hyphens, marks of direction.

use super::code_page::is_surely_garbled;
use crate::documents::Place;
use crate::json::Value;
use crate::model::DocumentKind;
use crate::model::shape::{Shape, shape_at};
use crate::rule::Found;
use crate::rule::prelude::*;

/// The first of them in a text, as its code point is written. Those that a wrong code page left are
/// no matter of their own.
pub(super) fn first_invisible(text: &str) -> Option<String> {
    let of_code_page = || text.split_whitespace().any(is_surely_garbled);
    let found = invisible(text).filter(|_| !of_code_page())?;
    Some(format!("U+{:04X}", u32::from(found)))
}

/// The first character that nobody sees.
pub(in crate::rules) fn invisible(text: &str) -> Option<char> {
    let mut before = None;
    text.chars().find(|letter| {
        let joins_pictures = *letter == '\u{200d}' && before.is_some_and(is_picture);
        before = Some(*letter);
        is_invisible(*letter) && !joins_pictures
    })
}

fn is_invisible(letter: char) -> bool {
    match letter {
        '\n' | '\r' | '\t' => false,
        '\u{ad}'
        | '\u{feff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}' => true,
        _ => letter.is_control(),
    }
}

/// The finding with the text as it would be without what nobody sees. Characters that control a
/// printer or join letters may have meant something; what a wrong code page left surely did.
pub(super) fn visible(found: Found, text: &str) -> Found {
    let mut before = None;
    let (mut kept, mut taken) = (String::new(), String::new());
    for letter in text.chars() {
        let joins_pictures = letter == '\u{200d}' && before.is_some_and(is_picture);
        before = Some(letter);
        let is_kept = !is_invisible(letter) || joins_pictures;
        if is_kept { kept.push(letter) } else { taken.push(letter) }
    }
    if kept.trim().is_empty() || taken.contains(|c| ('\u{80}'..='\u{9f}').contains(&c)) {
        return found;
    }
    let is_doubtful = |c: char| c.is_control() || matches!(c, '\u{200c}' | '\u{200d}');
    if taken.contains(is_doubtful) { found.probably(Some(kept)) } else { found.surely(Some(kept)) }
}

/// Emoji; several of them are joined into one by a character that nobody sees.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{1f300}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}')
}

/// Whether a text names something: an identifier, a reference, a code or a number of a register.
pub(super) fn is_name(texts: &Texts<'_>, key: &str, place: &Place) -> bool {
    const NAMES: [&str; 7] =
        ["kind", "code", "ico", "dic", "identifier", "data_box", "registration_number"];
    let kind = texts.tree.step("kind").map(|node| &node.value);
    let kind = match kind {
        Some(Value::Text(kind)) => DocumentKind::from_code(kind),
        _ => None,
    };
    let shape = kind.and_then(|kind| shape_at(Shape::Record(kind.shape()), &place.pointer));
    NAMES.contains(&key) || matches!(shape, Some(Shape::Name(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_pictures_hide_nothing() {
        assert_eq!(invisible("Rodina \u{1f468}\u{200d}\u{1f469}"), None);
        assert_eq!(invisible("Rodina\u{200d}"), Some('\u{200d}'));
        assert_eq!(first_invisible("sociÃ\u{ad}lnÃ\u{ad}"), None);
        assert_eq!(first_invisible("soci\u{ad}lní").as_deref(), Some("U+00AD"));
    }
}
