//! A value of a CSV file.

use std::borrow::Cow;

use crate::grid::looks_like_formula;

/// A value with something in it that separates values stands in quotation marks.
pub(crate) fn quoted(text: &str) -> String {
    let is_plain = !text.contains([';', '"', '\n', '\r', ',', '\t']) && text.trim() == text;
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

/// An apostrophe keeps a spreadsheet from taking a text for a formula; reading takes it off.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    if looks_like_formula(text) || text.starts_with('\'') {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}
