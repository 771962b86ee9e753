//! Paragraphs and runs, and elements that need a word.

use super::styles::Role;
use crate::grid::xml::local;

#[derive(Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) role: Option<Role>,
    /// The list that counts the paragraph, and its level.
    pub(super) list: Option<u32>,
    pub(super) level: Option<usize>,
    /// The number was written, or the paragraph has none.
    pub(super) numbered: bool,
    /// A blank stands between the number and the text, if there is one.
    pub(super) gap: bool,
    pub(super) in_properties: bool,
}

#[derive(Default)]
pub(super) struct Run {
    pub(super) struck: bool,
    pub(super) hidden: bool,
}

/// Content that somebody deleted or that stands elsewhere a second time.
pub(super) fn is_left_out(name: &str) -> bool {
    let name = local(name);
    matches!(name, "del" | "moveFrom" | "Fallback") || name.ends_with("PrChange")
}

/// Labels of drawings have elements of the same names.
pub(super) fn is_drawing(name: &str) -> bool {
    name.starts_with("a:")
}

/// The boxes and ticks of the font Wingdings, which forms are filled in with.
pub(super) fn sign(code: &str) -> Option<&'static str> {
    let code = u32::from_str_radix(code, 16).ok()?;
    Some(match code & 0xff {
        0x6f | 0x71 | 0xa8 => "☐",
        0x78 | 0xfd => "☒",
        0xfe => "☑",
        0xfb => "✗",
        0xfc => "✓",
        0xe0 => "→",
        0x9f | 0xa7 => "•",
        _ => return None,
    })
}
