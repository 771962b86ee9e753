//! The summary of a derived plan: what became of each node of the old one.

use std::fmt::Write as _;

use super::next_plan::DerivedPlan;
use super::outcome::{NodeOutcome, Outcome, OutcomeReason};
use crate::answer::Answer;
use crate::lang::Lang;
use crate::page::Page;
use crate::plan::sheet::Sheet;
use crate::plan::words::{day, pick, quoted, shortened};

/// `1.1.1 „Název“: splněno (2021)`, with the reason of the report.
pub(super) fn sentence(node: &NodeOutcome, lang: Lang) -> String {
    let mut text = node.code.clone().map_or(String::new(), |code| format!("{code} "));
    text.push_str(&quoted(&shortened(node.title.as_deref().unwrap_or(node.id.as_str())), lang));
    text.push_str(": ");
    let because = node.because.name().get(lang);
    match node.status {
        Some(status) if node.because == OutcomeReason::Status => {
            text.push_str(status.name().get(lang));
            if let Some(year) = node.year {
                let _ = write!(text, " ({year})");
            }
        }
        _ => {
            text.push_str(node.outcome.name().get(lang));
            let _ = write!(text, " – {because}");
        }
    }
    if let Some(term) = node.new_term {
        let _ = write!(text, ", {} {}", pick(lang, "nový termín", "new term"), day(term, lang));
    }
    if let Some(reason) = &node.reason {
        let _ = write!(text, "; {}: {}", pick(lang, "důvod", "reason"), shortened(reason));
    }
    text
}

impl Answer for DerivedPlan {
    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::read::canonical(&self.document)
    }

    fn page(&self, lang: Lang) -> Page {
        let mut page =
            Sheet::new(self.document.title.as_deref().unwrap_or(self.document.id.as_str()));
        let of = |outcome: Outcome| self.nodes.iter().filter(move |node| node.outcome == outcome);
        let counts: Vec<String> = Outcome::ALL
            .iter()
            .map(|outcome| format!("{} {}", outcome.name().get(lang), of(*outcome).count()))
            .collect();
        page.lead(format!(
            "{}: {}.",
            pick(lang, "Uzly dosavadního plánu", "Nodes of the old plan"),
            counts.join(", ")
        ));
        for (outcome, cs, en) in [
            (Outcome::Continued, "Pokračuje", "Continued"),
            (Outcome::Fulfilled, "Splněno", "Fulfilled"),
            (Outcome::Dropped, "Vypuštěno", "Dropped"),
        ] {
            page.section(pick(lang, cs, en));
            for node in of(outcome) {
                page.line(0, sentence(node, lang));
            }
        }
        page.section(pick(lang, "Je třeba naplánovat znovu", "To be planned anew"));
        page.line(
            0,
            pick(
                lang,
                "náklady, termíny, změny kapacit a analýzy: patří k dosavadnímu období",
                "costs, terms, changes of capacity and analyses: they belong to the old period",
            ),
        );
        page.page()
    }
}
