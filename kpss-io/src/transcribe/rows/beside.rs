//! What a file holds beside its tables.

use kpss_core::{Lang, LocalizedText, RemarkKind};

use crate::counted::counted;
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
        let nouns = (["obrázek", "obrázky", "obrázků"], ["picture", "pictures"]);
        let [cs, en] = in_both(count, nouns);
        notice(cs, en);
    }
    if book.charts > 0 {
        let count = book.charts;
        let [cs, en] = in_both(count, (["graf", "grafy", "grafů"], ["chart", "charts"]));
        notice(cs, en);
    }
}

/// A number and its noun in Czech and in English.
fn in_both(number: u32, (cs, en): ([&str; 3], [&str; 2])) -> [String; 2] {
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    [Lang::Cs, Lang::En].map(|lang| counted(number, lang, cs, en))
}
