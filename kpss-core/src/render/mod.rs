//! A page for people, laid out once and written as plain text or as Markdown.

mod markdown;
mod page;
mod span;
mod text;
mod wrap;

pub use page::{Align, Block, Column, Page};
pub use span::{Span, Spans, TextStyle};

use crate::lang::Lang;

/// What can be laid out for people.
///
/// ```
/// use kpss_core::{Lang, Page, View};
///
/// struct Greeting;
/// impl View for Greeting {
///     fn page(&self, lang: Lang) -> Page {
///         let mut page = Page::default();
///         page.paragraph(if lang == Lang::Cs { "Dobrý den" } else { "Good day" });
///         page
///     }
/// }
/// assert_eq!(Greeting.page(Lang::Cs).text(), "Dobrý den\n");
/// ```
pub trait View {
    /// The page in a language.
    fn page(&self, lang: Lang) -> Page;
}
