//! What came of a typed text.

use kpss_core::LocalizedText;

/// A value that was understood, or why none was.
#[derive(Clone, Debug, PartialEq)]
pub enum Understood<T> {
    /// Written as the template asks.
    Plain(T),
    /// Written otherwise, and understood without doubt: how.
    Read(T, LocalizedText),
    /// More than one meaning, or none: why.
    Unclear(LocalizedText),
    /// A sign for "nothing is stated".
    Nothing,
}

impl<T> Understood<T> {
    /// The same with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Understood<U> {
        match self {
            Self::Plain(value) => Understood::Plain(change(value)),
            Self::Read(value, how) => Understood::Read(change(value), how),
            Self::Unclear(why) => Understood::Unclear(why),
            Self::Nothing => Understood::Nothing,
        }
    }

    /// Read in a way that is no longer the plain one.
    #[must_use]
    pub fn said(self, cs: &str, en: &str) -> Self {
        match self {
            Self::Plain(value) => Self::Read(value, both(cs, en)),
            other => other,
        }
    }
}

/// A text in both languages.
pub(crate) fn both(cs: impl Into<String>, en: impl Into<String>) -> LocalizedText {
    LocalizedText::new(cs, en)
}

/// Whether a text says that nothing is stated.
pub(crate) fn says_nothing(text: &str) -> bool {
    let folded = super::fold(text);
    let signs = ["", "-", "--", "x", "n/a", "n. a.", "neuvedeno", "neni znamo", "nezjisteno", "?"];
    signs.contains(&folded.as_str())
}
