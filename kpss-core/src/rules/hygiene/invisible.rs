//! Characters that nobody sees, and in a name also spaces that are none.

use super::code_page::is_surely_garbled;
use crate::documents::Place;
use crate::json::Value;
use crate::lang::{Unseen, unseen_in};
use crate::model::DocumentKind;
use crate::model::shape::{Shape, shape_at};
use crate::rule::Found;
use crate::rule::prelude::*;

/// The first of them in a text, as its code point is written. Those that a wrong code page left are
/// no matter of their own.
pub(super) fn first_invisible(text: &str) -> Option<String> {
    invisible(text).filter(|_| !is_of_code_page(text)).map(code_point)
}

/// The same in a name, where a space that is not the ordinary one looks like it and is another.
pub(super) fn first_in_name(text: &str) -> Option<String> {
    let found = invisible(text).or_else(|| text.chars().find(|letter| is_other_space(*letter)));
    found.filter(|_| !is_of_code_page(text)).map(code_point)
}

fn is_of_code_page(text: &str) -> bool {
    text.split_whitespace().any(is_surely_garbled)
}

fn code_point(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// The first character that nobody sees.
pub(in crate::rules) fn invisible(text: &str) -> Option<char> {
    unseen_in(text).find_map(|(letter, unseen)| unseen.map(|_| letter))
}

/// A space that is not the ordinary one: the non-breaking one, a narrow one, one of Chinese.
pub(super) fn is_other_space(letter: char) -> bool {
    letter.is_whitespace() && !letter.is_ascii() && !letter.is_control()
}

/// The finding with the text as it would be without what nobody sees. Characters that control a
/// printer, end a line or join letters may have meant something; what a wrong code page left surely
/// did.
pub(super) fn visible(found: Found, text: &str) -> Found {
    let (mut kept, mut is_doubtful) = (String::new(), false);
    for (letter, unseen) in unseen_in(text) {
        match unseen {
            Some(_) if matches!(letter, '\u{80}'..='\u{9f}') => return found,
            Some(does) => {
                is_doubtful |= matches!(does, Unseen::Control | Unseen::Break);
                is_doubtful |= matches!(letter, '\u{200c}' | '\u{200d}');
            }
            None => kept.push(letter),
        }
    }
    offered(found, text, kept, is_doubtful)
}

/// The same of a name, in which another space is an ordinary one, and none at its ends.
pub(super) fn visible_name(found: Found, text: &str) -> Found {
    let inner = text.trim_matches(is_other_space);
    if !inner.contains(is_other_space) {
        return visible(found, inner);
    }
    let kept = inner.chars().map(|letter| if is_other_space(letter) { ' ' } else { letter });
    let kept: String = kept.filter(|letter| invisible(&letter.to_string()).is_none()).collect();
    offered(found, text, kept, true)
}

fn offered(found: Found, text: &str, kept: String, is_doubtful: bool) -> Found {
    if kept.trim().is_empty() || kept == text {
        found
    } else if is_doubtful {
        found.probably(Some(kept))
    } else {
        found.surely(Some(kept))
    }
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
    fn what_a_wrong_code_page_left_is_no_matter_of_its_own() {
        assert_eq!(first_invisible("sociÃ\u{ad}lnÃ\u{ad}"), None);
        assert_eq!(first_invisible("soci\u{ad}lní").as_deref(), Some("U+00AD"));
        assert_eq!(first_invisible("a\u{e0041}").as_deref(), Some("U+E0041"));
    }

    #[test]
    fn another_space_is_hidden_in_names_alone() {
        assert_eq!(first_invisible("v\u{a0}Praze"), None);
        assert_eq!(first_in_name("v\u{a0}Praze").as_deref(), Some("U+00A0"));
        assert_eq!(first_in_name("v Praze"), None);
    }
}
