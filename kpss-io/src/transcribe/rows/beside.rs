//! What a file holds beside its tables.

use kpss_core::{LocalizedText, RemarkKind};

use crate::grid::Book;
use crate::transcribe::record::Reading;

/// Names what of a file is never read.
pub(super) fn never_read(reading: &mut Reading, book: &Book) {
    let mut notice = |cs: String, en: String| {
        let kind = RemarkKind::NeverRead { what: LocalizedText::new(cs, en) };
        reading.notice(kind, usize::MAX, (None, None));
    };
    if book.macros {
        notice("makra".to_owned(), "macros".to_owned());
    }
    if !book.external_links.is_empty() {
        let names = book.external_links.join(", ");
        notice(
            format!("odkazy na jiné soubory ({names})"),
            format!("links to other files ({names})"),
        );
    }
    if book.pictures > 0 {
        let count = book.pictures;
        notice(format!("obrázky, počet: {count}"), format!("pictures, number: {count}"));
    }
    if book.charts > 0 {
        let count = book.charts;
        notice(format!("grafy, počet: {count}"), format!("charts, number: {count}"));
    }
}
