//! The forms in which an answer is given.

use std::borrow::Cow;

use crate::lang::Lang;
use crate::query::Answer;
use crate::render::{Page, View};
use crate::rules::hygiene::masked::masked;

/// The form of an answer.
///
/// ```
/// use kpss_core::Format;
///
/// assert_eq!(Format::from_code("md"), Some(Format::Markdown));
/// assert_eq!(Format::from_code("pdf"), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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

impl Answer<'_> {
    /// The page for people; as in a report, no birth number stands in it.
    pub fn page(&self, lang: Lang) -> Page {
        let view: &dyn View = match self {
            Self::Outline(answer) => &**answer,
            Self::Compare(answer) => &**answer,
            Self::DeriveActionPlan(answer) => &**answer,
            Self::DeriveMonitoring(answer) => &**answer,
            Self::DeriveNextPlan(answer) => &**answer,
            Self::Merge(answer) => &**answer,
            Self::RegionalView(answer) => &**answer,
            Self::Timeline(answer) => &**answer,
            Self::Trace(answer) => &**answer,
            Self::Totals(answer) => &**answer,
            Self::Coverage(answer) => &**answer,
            Self::Renumber(answer) | Self::Edit(answer) => &**answer,
        };
        let mut page = view.page(lang);
        page.each_text(|text| {
            if let Cow::Owned(clean) = masked(text) {
                *text = clean;
            }
        });
        page
    }

    /// The answer in a form; a document alone is JSON in each of them.
    pub fn write(&self, format: Format, lang: Lang) -> String {
        match format {
            _ if self.is_document() => self.to_json(),
            Format::Json => self.to_json(),
            Format::Text => self.page(lang).text(),
            Format::Markdown => self.page(lang).markdown(),
        }
    }
}
