use super::decisions::extensions;
use super::validity::extending;
use crate::model::{Decision, Extension};
use crate::rule::prelude::*;

declare_rule! {
    /// An extension says until when, for which part, and who decided it when and by which resolution.
    ///
    /// A practice, so only a warning.
    pub ExtensionDecisionMissing {
        code: "K112", slug: "plan-extension-decision-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            since(
                ("prodloužení platnosti plánu Zlínského kraje (2013)", "extension of the plan of the Zlín Region (2013)"),
                ("usnesení 0134/Z06/13", "resolution 0134/Z06/13"),
                Date::of(2013, 6, 26),
                false,
            ),
        ],
        check: Check::Document(check), asks_for: Header,
        params: { missing: Label },
        cs: {
            title: "Rozhodnutí o prodloužení platnosti",
            message: "U prodloužení platnosti chybí {missing}.",
            why: "Platnost plánu lze prodloužit jen rozhodnutím; bez jeho údajů nelze doložit, \
                  podle čeho se po původním konci postupovalo.",
            fix: "Doplňte nový konec, rozsah a rozhodnutí s orgánem, datem a číslem usnesení; \
                  pokud o prodloužení žádný orgán obce nerozhodl, předložte mu je.",
        },
        en: {
            title: "Decision on the extension",
            message: "The extension of validity lacks {missing}.",
            why: "A plan can be extended only by a decision; without its details it cannot be \
                  shown what was followed after the original end.",
            fix: "Add the new end, the scope and the decision with body, date and number of the \
                  resolution; if no body of the municipality decided, submit the extension to it.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, extension) in extensions(entry).iter().enumerate() {
        for (field, missing) in missing_in(extension) {
            let place = entry.at(format_args!("/extensions/{index}/{field}"));
            out.push(ExtensionDecisionMissing { missing }.at(place));
        }
    }
}

const END: Label = Label::new("until", "nový konec platnosti", "the new end of validity");
const SCOPE: Label = Label::new(
    "scope",
    "rozsah (celý plán, nebo jeho část)",
    "the scope (the whole plan or a part)",
);
const DECISION: Label = Label::new("decision", "rozhodnutí", "the decision");
const BODY: Label = Label::new("body", "orgán, který o něm rozhodl", "the body that decided");
const DAY: Label = Label::new("day", "datum rozhodnutí", "the date of the decision");
const RESOLUTION: Label =
    Label::new("resolution", "číslo usnesení", "the number of the resolution");

/// Fields that an extension and its most complete decision lack.
fn missing_in(extension: &Extension) -> Vec<(String, Label)> {
    let most_complete = extending(extension)
        .map(|(index, decision)| (index, lacks(decision)))
        .min_by_key(|(_, lacks)| lacks.len());
    let mut missing = Vec::new();
    if extension.until.is_none() {
        missing.push(("until".to_owned(), END));
    }
    if extension.scope.is_none() {
        missing.push(("scope".to_owned(), SCOPE));
    }
    match most_complete {
        None => missing.push(("decisions".to_owned(), DECISION)),
        Some((index, lacks)) => missing.extend(
            lacks.into_iter().map(|(field, term)| (format!("decisions/{index}/{field}"), term)),
        ),
    }
    missing
}

fn lacks(decision: &Decision) -> Vec<(&'static str, Label)> {
    let fields = [
        ("by", BODY, decision.by.is_none()),
        ("on", DAY, decision.on.is_none()),
        ("resolution", RESOLUTION, decision.resolution.is_none()),
    ];
    let missing = fields.into_iter().filter(|(_, _, missing)| *missing);
    missing.map(|(field, term, _)| (field, term)).collect()
}
