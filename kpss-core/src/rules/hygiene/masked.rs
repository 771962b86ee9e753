//! Texts as outputs may show them.

use std::borrow::Cow;

use super::birth_number::birth_numbers;
use super::k051_privacy_tax_number::tax_numbers;

/// What stands in place of a personal text.
pub(crate) const MASK: &str = "•••";

/// A text without the birth numbers in it, which a tax number of a person is, too: what is shown
/// outside of a document goes through it.
///
/// ```
/// assert_eq!(kpss_core::masked("Pan N. (850101/0001)"), "Pan N. (•••)");
/// ```
pub fn masked(text: &str) -> Cow<'_, str> {
    if !has_long_number(text) {
        return Cow::Borrowed(text);
    }
    let mut found = birth_numbers(text);
    found.extend(tax_numbers(text));
    found.into_iter().fold(Cow::Borrowed(text), |text, number| text.replace(number, MASK).into())
}

/// Whether six digits stand one after another; most texts hold no such number.
fn has_long_number(text: &str) -> bool {
    text.as_bytes().windows(6).any(|window| window.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_number_is_masked_and_nothing_else() {
        assert_eq!(masked("Pan N. (850101/0001), 2×: 850101/0001"), "Pan N. (•••), 2×: •••");
        assert_eq!(masked("RČ 8501010001"), "RČ •••");
        assert_eq!(masked("DIČ CZ8501010001"), "DIČ •••");
        for text in ["1234567", "CZ00231401", "účet 850101/0100", "Plán 2020–2022", ""] {
            assert!(matches!(masked(text), Cow::Borrowed(kept) if kept == text), "{text}");
        }
    }
}
