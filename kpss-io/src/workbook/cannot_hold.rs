//! What a workbook cannot hold.

use kpss_core::LocalizedText;

/// A value that would not come back from a workbook as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {}", reason.en)]
pub struct CannotHold {
    /// JSON Pointer of the value.
    pub pointer: String,
    /// Why.
    pub reason: LocalizedText,
}

impl CannotHold {
    pub(super) fn new(pointer: &str, cs: &str, en: &str) -> Self {
        Self { pointer: pointer.to_owned(), reason: LocalizedText::new(cs, en) }
    }
}
