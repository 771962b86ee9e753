//! A revision for people.

use crate::lang::Lang;
use crate::query::{Renumbered, Revision};
use crate::render::{Column, Page, View};
use crate::wording::{capital, pick, terms};

impl View for Revision {
    fn page(&self, lang: Lang) -> Page {
        let title = pick(lang, "Změny stromu a čísel", "Changes of the tree and its numbers");
        let mut page = Page::titled(title);
        page.section(pick(lang, "Co v číslování nesedělo", "What was wrong with the numbers"));
        for fault in &self.faults {
            let code = fault.code.as_deref().unwrap_or("–");
            let said = fault.fault.name().get(lang);
            let expected = pick(lang, "čeká se", "expected");
            page.item(0, format!("{code} [{}]: {said}; {expected} {}", fault.id, fault.expected));
        }
        let lists = [
            (pick(lang, "Uzly", "Nodes"), &self.nodes),
            (pick(lang, "Položky akčních plánů", "Items of action plans"), &self.items),
        ];
        for (title, list) in lists {
            page.section(title);
            let head = [
                Column::words(pick(lang, "Dosud", "Before")),
                Column::words(pick(lang, "Nově", "Now")),
                Column::words(capital(terms::TITLE.get(lang))),
                Column::words(pick(lang, "Dokument", "Document")),
            ];
            page.table(head, list.iter().map(row).collect());
        }
        page.section(pick(lang, "Odkazy, které ztratily cíl", "References that lost their target"));
        for broken in &self.broken {
            page.item(0, format!("{} → {} ({})", broken.pointer, broken.id, broken.role));
        }
        if self.nodes.is_empty() && self.items.is_empty() {
            page.end_section();
            page.paragraph(pick(lang, "Všechna čísla zůstala.", "Every number stayed."));
        }
        page
    }
}

fn row(changed: &Renumbered) -> Vec<String> {
    let code = |code: &Option<String>| code.clone().unwrap_or_else(|| "–".to_owned());
    let title = changed.title.clone().unwrap_or_else(|| changed.id.to_string());
    vec![code(&changed.from), code(&changed.to), title, changed.document.to_string()]
}
