//! The summary of a derived action plan.

use std::collections::HashMap;

use super::action_plan::DerivedActionPlan;
use crate::answer::Answer;
use crate::lang::Lang;
use crate::page::Page;
use crate::plan::sheet::Sheet;
use crate::plan::words::{money, pick, quoted};

impl Answer for DerivedActionPlan {
    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::read::canonical(&self.document)
    }

    fn page(&self, lang: Lang) -> Page {
        let document = &self.document;
        let mut page = Sheet::new(document.title.as_deref().unwrap_or(document.id.as_str()));
        page.lead(match lang {
            Lang::Cs => format!("Počet položek: {}.", document.items.len()),
            Lang::En => format!("Items: {}.", document.items.len()),
        });
        if let Some(total) = document.costs.as_ref().and_then(|costs| costs.total) {
            let word = pick(lang, "Náklady roku celkem", "Total costs of the year");
            page.lead(format!("{word}: {}.", money(total, lang)));
        }
        let names: HashMap<&str, &str> = document
            .organisations
            .iter()
            .filter_map(|one| Some((one.id.as_str(), one.name.as_deref()?)))
            .collect();
        page.section(pick(lang, "Položky", "Items"));
        let rows = document.items.iter().map(|item| {
            let who: Vec<&str> = item
                .responsible
                .iter()
                .map(|id| names.get(id.as_str()).copied().unwrap_or(id))
                .collect();
            let term = item
                .period
                .as_ref()
                .map_or(String::new(), |term| crate::plan::words::period(term, lang));
            let total = item.costs.as_ref().and_then(|costs| costs.total);
            vec![
                item.code.clone().unwrap_or_default(),
                item.title.clone().unwrap_or_else(|| item.id.to_string()),
                who.join(", "),
                term,
                total.map_or(String::new(), |total| money(total, lang)),
            ]
        });
        let head = match lang {
            Lang::Cs => ["Číslo", "Název", "Realizátor", "Termín", "Náklady>"],
            Lang::En => ["Number", "Title", "Responsible", "Term", "Costs>"],
        };
        page.table(&head, rows.collect());
        page.section(pick(lang, "Je třeba doplnit", "To be added"));
        for number in &self.undivided {
            page.line(
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
            page.line(
                0,
                match lang {
                    Lang::Cs => format!("cíle ukazatelů na tento rok (počet: {missing})"),
                    Lang::En => format!("targets of indicators for this year ({missing})"),
                },
            );
        }
        page.page()
    }
}
