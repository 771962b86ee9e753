use super::decisions::decisions;
use crate::rule::prelude::*;

declare_rule! {
    /// A decision names the body, the day or the resolution and does not say what was decided.
    pub DecisionOutcomeMissing {
        code: "K126", slug: "decision-outcome-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("schválení", "approval"), false)],
        check: Check::Document(check), on_partial: Run, asks_for: Header,
        cs: {
            title: "Výsledek rozhodnutí",
            message: "U rozhodnutí chybí výsledek: zda orgán dokument schválil, vzal na vědomí, \
                      nebo odmítl.",
            why: "Z data a čísla usnesení se nepozná, jak orgán rozhodl.",
            fix: "Doplňte výsledek podle usnesení.",
        },
        en: {
            title: "Outcome of a decision",
            message: "The outcome of a decision is missing: whether the body approved, took note \
                      or refused.",
            why: "A date and the number of a resolution do not tell how the body decided.",
            fix: "Add the outcome from the resolution.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (at, decision) in decisions(entry) {
        let is_told =
            decision.by.is_some() || decision.on.is_some() || decision.resolution.is_some();
        if decision.decision.is_none() && decision.is_made() && is_told {
            out.push(DecisionOutcomeMissing {}.at(entry.at(format_args!("{at}/decision"))));
        }
    }
}
