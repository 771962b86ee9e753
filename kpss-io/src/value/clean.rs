//! A text without what nobody sees: the first step of reading one value.

use kpss_core::{Unseen, unseen};

use super::Doubt;
use super::fold::is_unseen;

/// A value of one cell longer than this is prose.
const LONGEST: usize = 400;

/// A text ready to be read.
pub(super) struct Clean {
    /// Single spaces between words, none at the ends; line breaks stay.
    pub(super) text: String,
    /// Whether characters that nobody sees were left out.
    pub(super) hidden: bool,
}

/// Spaces of all kinds become one, and what has no width is left out.
///
/// # Errors
/// The text is too long for one value, or holds a control character or one that changes the order
/// in which the others are seen.
pub(super) fn clean(text: &str) -> Result<Clean, Doubt> {
    let visible = text.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if visible.len() > LONGEST {
        return Err(Doubt::TooLong);
    }
    let mut hidden = text.trim().len() != visible.len();
    let mut out = String::with_capacity(visible.len());
    let mut gap = None;
    for c in visible.chars() {
        match c {
            '\n' | '\r' => gap = Some('\n'),
            _ if c.is_whitespace() => gap = gap.or(Some(' ')),
            _ => match unseen(c) {
                Some(Unseen::Blank) => hidden = true,
                // Marks of direction can show digits in another order than they are stored.
                Some(_) => return Err(Doubt::HiddenCharacter(c)),
                None => {
                    out.extend(gap.take());
                    out.push(c);
                }
            },
        }
    }
    Ok(Clean { text: out, hidden })
}

/// Whether the character is a hyphen, a dash or a minus.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−')
}
