//! The monitoring form for people.

use crate::lang::Lang;
use crate::query::DerivedMonitoring;
use crate::render::{Column, Page, View};
use crate::wording::{capital, pick, terms};

impl View for DerivedMonitoring {
    fn page(&self, lang: Lang) -> Page {
        let mut page =
            Page::titled(self.document.title.as_deref().unwrap_or(self.document.id.as_str()));
        page.paragraph(pick(
            lang,
            "U každé položky vyplňte stav, důvod, čerpání a hodnoty ukazatelů.",
            "Fill in status, reason, money spent and values of indicators of each item.",
        ));
        let rows = self.titles.iter().zip(&self.document.entries).map(|(title, entry)| {
            vec![title.clone(), String::new(), String::new(), entry.indicators.len().to_string()]
        });
        let head = [
            Column::words(pick(lang, "Položka", "Item")),
            Column::words(pick(lang, "Stav", "Status")),
            Column::words(capital(terms::REASON.get(lang))),
            Column::numbers(pick(lang, "Ukazatele", "Indicators")),
        ];
        page.table(head, rows.collect());
        page
    }
}
