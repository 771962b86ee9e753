//! Yes or no in words.

use crate::model::shape::fold;

/// Yes or no.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "true" | "ano" | "yes" => Some(true),
        "false" | "ne" | "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_in_both_languages() {
        assert_eq!(
            [yes_or_no("ANO"), yes_or_no(" ne "), yes_or_no("True")],
            [Some(true), Some(false), Some(true)]
        );
        assert_eq!([yes_or_no("1"), yes_or_no("možná"), yes_or_no("")], [None, None, None]);
    }
}
