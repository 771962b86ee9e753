//! How documents of a kind are laid out in a workbook: which sheets, which columns.
//!
//! Everything comes from the model's own table ([`kpss_core::model::shape`]), so a new field appears
//! in the template, is read and is written without anyone remembering it. A sheet is a kind of
//! record; lists of the same records in several places share it, and each row says to which of them
//! it belongs. What stands once in a document is on a card, the first sheet.

mod choices;
mod column;
mod names;
mod place;
mod sheet;

pub use choices::{Choice, Choices, choices};
pub use column::{Column, Content};
pub use names::{SheetName, sheet_name};
pub use place::Place;
pub use sheet::{Card, Heading, Sheet};

use std::sync::OnceLock;

use kpss_core::Lang;
use kpss_core::lists::Order as _;
use kpss_core::model::DocumentKind;

/// The sheets of a kind of document.
#[derive(Debug)]
pub struct Layout {
    /// The kind.
    pub kind: DocumentKind,
    /// The cards: of the document itself; of a submission also of each kind that it can hold.
    pub cards: Vec<Card>,
    /// The tables.
    pub sheets: Vec<Sheet>,
}

impl Layout {
    /// The layout of a kind.
    pub fn of(kind: DocumentKind) -> &'static Self {
        static LAYOUTS: OnceLock<Vec<Layout>> = OnceLock::new();
        let all = || DocumentKind::ALL.iter().map(|kind| Self::make(*kind)).collect();
        let layouts = LAYOUTS.get_or_init(all);
        // Every kind is in the list; the first stands in for one that a later version adds.
        let found = layouts.iter().find(|layout| layout.kind == kind);
        found.or(layouts.first()).unwrap_or(&EMPTY)
    }

    fn make(kind: DocumentKind) -> Self {
        let kinds: Vec<DocumentKind> = match kind {
            DocumentKind::Submission => DocumentKind::ALL.to_vec(),
            one => vec![one],
        };
        let mut layout = Self {
            kind,
            cards: kinds.iter().map(|kind| Card::of(*kind)).collect(),
            sheets: Vec::new(),
        };
        for kind in kinds {
            let found = place::places(kind);
            for place in found {
                let known = layout.sheets.iter_mut().find(|it| it.record.name == place.item.name);
                match known {
                    Some(sheet) => sheet.places.push(place),
                    None => layout.sheets.push(Sheet::of(place)),
                }
            }
        }
        layout.sheets.order_by_key(|sheet| sheet.name().order);
        layout.sheets.iter_mut().for_each(Sheet::learn_headings);
        layout
    }

    /// The sheet that a name means, in either language.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        let name = crate::value::fold(name);
        self.sheets.iter().find(|sheet| is_called(&sheet.name(), &name))
    }

    /// The card that a name means, in either language.
    pub fn card(&self, name: &str) -> Option<&Card> {
        let name = crate::value::fold(name);
        self.cards.iter().find(|card| is_called(&card.name(), &name))
    }

    /// Name of every sheet in a language, cards first.
    pub fn names(&self, lang: Lang) -> Vec<&'static str> {
        let cards = self.cards.iter().map(|card| card.name().title.get(lang));
        cards.chain(self.sheets.iter().map(|sheet| sheet.name().title.get(lang))).collect()
    }
}

static EMPTY: Layout =
    Layout { kind: DocumentKind::Submission, cards: Vec::new(), sheets: Vec::new() };

fn is_called(known: &SheetName, folded: &str) -> bool {
    [Lang::Cs, Lang::En].iter().any(|lang| crate::value::fold(known.title.get(*lang)) == folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(kind: DocumentKind) -> Vec<String> {
        let layout = Layout::of(kind);
        let sheet = |sheet: &Sheet| {
            let places: Vec<&str> =
                sheet.places.iter().map(|place| place.title.cs.as_str()).collect();
            format!("{}: {}", sheet.name().title.cs, places.join(" | "))
        };
        layout.sheets.iter().map(sheet).collect()
    }

    #[test]
    fn the_same_records_share_a_sheet() {
        let plan = listed(DocumentKind::Plan);
        assert!(
            plan.contains(
                &"Náklady: Opatření – Náklady – Zdroje | Financování – Zdroje | Zásobník projektů \
              – Náklady – Zdroje"
                    .to_owned()
            )
        );
        assert!(
            plan.contains(
                &"Opatření: Strategická část – Uzly | Opatření – Podřízené uzly".to_owned()
            )
        );
    }

    #[test]
    fn names_of_sheets_differ_and_fit_a_tab() {
        for kind in DocumentKind::ALL {
            for lang in [Lang::Cs, Lang::En] {
                let mut names = Layout::of(*kind).names(lang);
                assert!(names.iter().all(|name| name.chars().count() <= 31));
                let all = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(all, names.len(), "{kind} {lang:?}");
            }
        }
    }

    #[test]
    fn headings_of_a_sheet_differ() {
        for sheet in &Layout::of(DocumentKind::Submission).sheets {
            for lang in [Lang::Cs, Lang::En] {
                use crate::workbook::Words;
                let helpers = [Words::DOCUMENT, Words::PLACE, Words::OWNER, Words::MARK];
                let fields = sheet.columns.iter().map(|column| column.heading.get(lang));
                let helpers = helpers.iter().map(|words| words.get(lang));
                let mut headings: Vec<&str> = fields.chain(helpers).collect();
                let all = headings.len();
                headings.sort_unstable();
                headings.dedup();
                assert_eq!(all, headings.len(), "{}", sheet.record.name);
            }
        }
    }
}
