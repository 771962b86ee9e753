//! A text made for a reader, in both languages.

use super::Lang;

/// The same text in both languages, made at run time; [`super::Bilingual`] is the one written down.
///
/// ```
/// use kpss_core::{Lang, LocalizedText};
///
/// let text = LocalizedText::new("opatření", "a measure");
/// assert_eq!((text.get(Lang::Cs), text.get(Lang::En)), ("opatření", "a measure"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LocalizedText {
    /// In Czech.
    pub cs: String,
    /// In English.
    pub en: String,
}

impl LocalizedText {
    /// A text from both wordings.
    pub fn new(cs: impl Into<String>, en: impl Into<String>) -> Self {
        Self { cs: cs.into(), en: en.into() }
    }

    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Cs => &self.cs,
            Lang::En => &self.en,
        }
    }
}
