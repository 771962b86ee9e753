//! A record and the records it is linked with, for people.

use crate::lang::Lang;
use crate::query::{Record, Trace};
use crate::render::{Column, Page, View};
use crate::wording::{capital, pick, terms};

impl View for Trace<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        for traced in &self.found {
            page.title(capital(&traced.record.label(lang)));
            page.paragraph(format!("{}: {}", pick(lang, "Místo", "Place"), traced.record.pointer));
            let head = [
                Column::words(pick(lang, "Souvisí", "Connected")),
                Column::words(capital(terms::NUMBER.get(lang))),
                Column::words(capital(terms::TITLE.get(lang))),
                Column::numbers(capital(terms::COSTS.get(lang))),
            ];
            let row = |record: &Record<'_>| {
                let name = record.title.or(record.id).unwrap_or_default();
                let code = record.code.unwrap_or_default();
                let kind = record.kind_name(lang);
                vec![kind.to_owned(), code.to_owned(), name.to_owned(), record.amount_text(lang)]
            };
            page.table(head, traced.chain.iter().map(row).collect());
            let lists = [
                (pick(lang, "Odkazuje na", "Refers to"), &traced.refers_to),
                (pick(lang, "Odkazují na to", "Referred to by"), &traced.referred_by),
            ];
            for (title, links) in lists {
                page.section(title);
                for link in links {
                    let label = link.record.label(lang);
                    page.item(0, format!("{label} ({}, {})", link.role, link.record.pointer));
                }
            }
            page.section(pick(
                lang,
                "Odkazy, které v dokumentech nemají cíl",
                "References whose target the documents do not hold",
            ));
            for missing in &traced.missing {
                page.item(0, format!("{} ({})", missing.id, missing.role));
            }
        }
        page
    }
}
