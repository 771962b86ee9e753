//! What an operation on plans answers, and the forms in which it is given.

use crate::lang::Lang;
use crate::page::Page;

/// The form of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The canonical JSON, the same in every language of messages.
    #[default]
    Json,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

impl Format {
    /// Reads `json`, `text` or `md`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "json" => Some(Self::Json),
            "text" => Some(Self::Text),
            "md" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// The answer to a task: data for programs, a page for people.
pub trait Answer: serde::Serialize {
    /// The page in a language.
    fn page(&self, lang: Lang) -> Page;

    /// The canonical JSON: codes and values, no sentences.
    fn to_json(&self) -> String
    where
        Self: Sized,
    {
        crate::read::canonical(self)
    }

    /// The answer in a form.
    fn write(&self, format: Format, lang: Lang) -> String
    where
        Self: Sized,
    {
        match format {
            Format::Json => self.to_json(),
            Format::Text => self.page(lang).text(),
            Format::Markdown => self.page(lang).markdown(),
        }
    }
}
