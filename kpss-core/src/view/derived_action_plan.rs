//! The summary of a derived action plan.

use std::collections::HashMap;

use crate::lang::Lang;
use crate::query::DerivedActionPlan;
use crate::render::{Column, Page, View};
use crate::wording::{capital, money, pick, quoted, terms};

impl View for DerivedActionPlan {
    fn page(&self, lang: Lang) -> Page {
        let document = &self.document;
        let mut page = Page::titled(document.title.as_deref().unwrap_or(document.id.as_str()));
        page.paragraph(match lang {
            Lang::Cs => format!("Počet položek: {}.", document.items.len()),
            Lang::En => format!("Items: {}.", document.items.len()),
        });
        if let Some(total) = document.costs.as_ref().and_then(|costs| costs.total) {
            let word = pick(lang, "Náklady roku celkem", "Total costs of the year");
            page.paragraph(format!("{word}: {}.", money(total, lang)));
        }
        let names: HashMap<&str, &str> = document
            .organisations
            .iter()
            .filter_map(|one| Some((one.id.as_str(), one.name.as_deref()?)))
            .collect();
        page.section(capital(terms::ITEMS.get(lang)));
        let rows = document.items.iter().map(|item| {
            let who: Vec<&str> = item
                .responsible
                .iter()
                .map(|id| names.get(id.as_str()).copied().unwrap_or(id))
                .collect();
            let term = item
                .period
                .as_ref()
                .map_or(String::new(), |term| crate::wording::period(term, lang));
            let total = item.costs.as_ref().and_then(|costs| costs.total);
            vec![
                item.code.clone().unwrap_or_default(),
                item.title.clone().unwrap_or_else(|| item.id.to_string()),
                who.join(", "),
                term,
                total.map_or(String::new(), |total| money(total, lang)),
            ]
        });
        let head = [
            Column::words(capital(terms::NUMBER.get(lang))),
            Column::words(capital(terms::TITLE.get(lang))),
            Column::words(pick(lang, "Realizátor", "Responsible")),
            Column::words(pick(lang, "Termín", "Term")),
            Column::numbers(capital(terms::COSTS.get(lang))),
        ];
        page.table(head, rows.collect());
        page.section(pick(lang, "Je třeba doplnit", "To be added"));
        for number in &self.undivided {
            page.item(
                0,
                match lang {
                    Lang::Cs => {
                        format!("náklady roku u {}: plán je nedělí na roky", quoted(number, lang))
                    }
                    Lang::En => format!(
                        "costs of the year of {}: the plan does not divide them by years",
                        quoted(number, lang)
                    ),
                },
            );
        }
        let missing = document.items.iter().flat_map(|item| &item.indicators);
        let missing = missing.filter(|one| one.target.is_none()).count();
        if missing > 0 {
            page.item(
                0,
                match lang {
                    Lang::Cs if missing == 1 => "cíl jednoho ukazatele na tento rok".to_owned(),
                    Lang::Cs => format!("cíle {missing} ukazatelů na tento rok"),
                    Lang::En => format!("targets of indicators for this year ({missing})"),
                },
            );
        }
        page
    }
}
