//! A revision for people.

use super::revise::{Renumbered, Revision};
use crate::answer::Answer;
use crate::lang::Lang;
use crate::page::{Align, Page};

impl Answer for Revision {
    fn page(&self, lang: Lang) -> Page {
        let pick = |cs: &'static str, en: &'static str| if lang == Lang::Cs { cs } else { en };
        let mut page = Page::default();
        page.heading(1, pick("Změny stromu a čísel", "Changes of the tree and its numbers"));
        if !self.faults.is_empty() {
            page.heading(2, pick("Co v číslování nesedělo", "What was wrong with the numbers"));
            for fault in &self.faults {
                let code = fault.code.as_deref().unwrap_or("–");
                let said = fault.fault.name().get(lang);
                let expected = pick("čeká se", "expected");
                page.item(
                    0,
                    format!("{code} [{}]: {said}; {expected} {}", fault.id, fault.expected),
                );
            }
        }
        let lists = [
            (pick("Uzly", "Nodes"), &self.nodes),
            (pick("Položky akčních plánů", "Items of action plans"), &self.items),
        ];
        for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            page.heading(2, title);
            let head = [
                (Align::Left, pick("Dosud", "Before")),
                (Align::Left, pick("Nově", "Now")),
                (Align::Left, pick("Název", "Title")),
                (Align::Left, pick("Dokument", "Document")),
            ];
            page.table(&head, list.iter().map(row).collect());
        }
        if !self.broken.is_empty() {
            page.heading(
                2,
                pick("Odkazy, které ztratily cíl", "References that lost their target"),
            );
            for broken in &self.broken {
                page.item(0, format!("{} → {} ({})", broken.pointer, broken.id, broken.role));
            }
        }
        if self.nodes.is_empty() && self.items.is_empty() {
            page.paragraph(pick("Všechna čísla zůstala.", "Every number stayed."));
        }
        page
    }
}

fn row(changed: &Renumbered) -> Vec<String> {
    let code = |code: &Option<String>| code.clone().unwrap_or_else(|| "–".to_owned());
    let title = changed.title.clone().unwrap_or_else(|| changed.id.to_string());
    vec![code(&changed.from), code(&changed.to), title, changed.document.to_string()]
}
