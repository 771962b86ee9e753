//! The summary of a derived plan: what became of each node of the old one.

use crate::lang::Lang;
use crate::query::{DerivedPlan, Outcome};
use crate::render::{Page, View};
use crate::wording::{capital, pick};

impl View for DerivedPlan {
    fn page(&self, lang: Lang) -> Page {
        let mut page =
            Page::titled(self.document.title.as_deref().unwrap_or(self.document.id.as_str()));
        let of = |outcome: Outcome| self.nodes.iter().filter(move |node| node.outcome == outcome);
        let counts: Vec<String> = Outcome::ALL
            .iter()
            .map(|outcome| format!("{} {}", outcome.name().get(lang), of(*outcome).count()))
            .collect();
        page.paragraph(format!(
            "{}: {}.",
            pick(lang, "Uzly dosavadního plánu", "Nodes of the old plan"),
            counts.join(", ")
        ));
        for outcome in [Outcome::Continued, Outcome::Fulfilled, Outcome::Dropped] {
            page.section(capital(outcome.name().get(lang)));
            for node in of(outcome) {
                page.item(0, node.sentence(lang));
            }
        }
        page.section(pick(lang, "Je třeba naplánovat znovu", "To be planned anew"));
        page.item(
            0,
            pick(
                lang,
                "náklady, termíny, změny kapacit a analýzy: patří k dosavadnímu období",
                "costs, terms, changes of capacity and analyses: they belong to the old period",
            ),
        );
        page
    }
}
