//! The workbook: an empty template, or one with content.

mod book;
mod card;
mod check;
mod column;
mod guide;
mod help;
mod lists;
mod offers;
mod page;
mod table;

use std::collections::BTreeSet;

use kpss_core::Lang;
use kpss_core::model::DocumentKind;
use rust_xlsxwriter::XlsxError;

pub(super) use book::Book;

use super::fill::Filled;
use crate::layout::Layout;

/// What a template holds beyond its kind.
#[derive(Clone, Debug)]
pub struct TemplateOptions {
    /// Language of headings and help.
    pub lang: Lang,
    /// Every sheet, also those that are seldom needed.
    pub all_sheets: bool,
    /// Fields that a profile asks for: type of the record and keys, for example `Plan`, `title`.
    pub required: BTreeSet<(String, String)>,
    /// Rows that are ready to be written into, on each table.
    pub free_rows: u32,
}

impl Default for TemplateOptions {
    fn default() -> Self {
        Self { lang: Lang::Cs, all_sheets: false, required: BTreeSet::new(), free_rows: 40 }
    }
}

/// An empty template, or one with a document in it.
///
/// # Errors
/// The writer of workbooks refused.
pub fn template(
    kind: DocumentKind,
    filled: &Filled,
    options: &TemplateOptions,
) -> Result<Vec<u8>, XlsxError> {
    Book::new(Layout::of(kind), options).write(filled)
}

/// Index of the first row with content; above it stand title, help and headings.
const FIRST_ROW: u32 = 3;
const HELP_ROW: u32 = 1;
const HEADING_ROW: u32 = 2;
