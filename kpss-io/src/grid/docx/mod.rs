//! The tables of a Word document.

mod comments;
mod document;
mod numbering;
mod pieces;
mod styles;
mod table;

use super::limits::Budget;
use super::package::{Package, damaged};
use super::relations::relations;
use super::xlsx::count_media;
use super::xml::pump;
use super::{Book, GridError};
use comments::Comments;
use document::Document;
use numbering::Numbering;
use styles::Styles;

/// Reads the document whose text is the part `main`.
pub(super) fn read(
    package: &mut Package<'_>,
    main: &str,
    budget: &mut Budget,
) -> Result<Book, GridError> {
    let mut book = Book::default();
    let (mut styles, mut comments) = (Styles::default(), Comments::default());
    let mut numbering = Numbering::default();
    for part in relations(package, main)? {
        match part.kind.as_str() {
            // An address to click on is no content.
            "hyperlink" => {}
            _ if part.external => book.external_links.push(part.target),
            "styles" => styles = Styles::read(package, &part.target)?,
            "comments" => comments = Comments::read(package, &part.target)?,
            "numbering" => numbering = Numbering::read(package, &part.target)?,
            "vbaProject" => book.macros = true,
            _ => {}
        }
    }
    count_media(package, &mut book);
    let mut document = Document::new(styles, comments, numbering, budget);
    if !pump(package, main, &mut document)? {
        return Err(damaged(main));
    }
    book.grids = document.grids.into_iter().flatten().collect();
    Ok(book)
}
