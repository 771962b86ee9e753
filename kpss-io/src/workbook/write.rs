//! A document as a workbook.

use kpss_core::{Document, Lang};

use super::cannot_hold::CannotHold;
use super::fill::fill;
use super::tables::{comes_back, of_filled};
use super::template::{Book, TemplateOptions};
use crate::layout::Layout;

/// Why no workbook came of a document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A value that would not come back as it was.
    #[error(transparent)]
    CannotHold(#[from] CannotHold),
    /// The writer of workbooks refused.
    #[error("the workbook cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}

/// The workbook of a document, from which the same document is read again.
///
/// # Errors
/// What a workbook cannot hold, with its place.
pub fn write(document: &Document, lang: Lang) -> Result<Vec<u8>, WriteError> {
    let layout = Layout::of(document.kind());
    let filled = fill(document, layout, lang)?;
    comes_back(document, &of_filled(&filled, layout, lang))?;
    let options = TemplateOptions { lang, ..TemplateOptions::default() };
    Ok(Book::new(layout, &options).write(&filled)?)
}
