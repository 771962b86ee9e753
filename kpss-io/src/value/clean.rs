//! A text without what nobody sees: the first step of reading one value.

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
            // Marks of direction can show digits in another order than they are stored.
            '\u{200e}' | '\u{200f}' | '\u{61c}' => return Err(Doubt::HiddenCharacter(c)),
            _ if is_unseen(c) => hidden = true,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                return Err(Doubt::HiddenCharacter(c));
            }
            _ if c.is_control() => return Err(Doubt::HiddenCharacter(c)),
            _ => {
                out.extend(gap.take());
                out.push(c);
            }
        }
    }
    Ok(Clean { text: out, hidden })
}

/// Whether the character is a hyphen, a dash or a minus.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−')
}
