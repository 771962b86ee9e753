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
pub trait View {
    /// The page in a language.
    fn page(&self, lang: Lang) -> Page;
}
