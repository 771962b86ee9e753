//! Czech or English.

/// A language of messages. Czech is the default: the users of a plan are Czech offices.
///
/// ```
/// use kpss_core::Lang;
///
/// assert_eq!((Lang::default(), Lang::En.tag()), (Lang::Cs, "en"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
pub enum Lang {
    /// Czech.
    #[default]
    Cs,
    /// English.
    En,
}

impl Lang {
    /// The language tag, `cs` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Cs => "cs",
            Self::En => "en",
        }
    }

    /// Reads a language tag; anything but `cs` and `en` is unknown.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag {
            "cs" => Some(Self::Cs),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// The same text in both languages.
///
/// ```
/// use kpss_core::{Bilingual, Lang};
///
/// let need = Bilingual { cs: "potřeba", en: "need" };
/// assert_eq!(need.get(Lang::Cs), "potřeba");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// Czech text.
    pub cs: &'static str,
    /// English text.
    pub en: &'static str,
}

impl Bilingual {
    /// The text in the language asked for.
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Cs => self.cs,
            Lang::En => self.en,
        }
    }
}

mod localized;
mod unseen;

pub use localized::LocalizedText;
pub use unseen::{Unseen, unseen, unseen_in};
