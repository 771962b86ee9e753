use super::validity::{extending, is_no_assembly};
use crate::model::{DecidingBody, Extension, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Who approves a plan also extends it; a steering group alone does not.
    pub ExtensionBodyCompetence {
        code: "K120", slug: "plan-extension-body-competence", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            since(
                ("zákon č. 128/2000 Sb.", "Act No. 128/2000 Coll."),
                ("§ 84", "Section 84"),
                Date::of(2000, 11, 12),
                false,
            ),
        ],
        check: Check::Plan(check),
        params: { body: Label },
        cs: {
            title: "Kdo platnost prodloužil",
            message: "O prodloužení rozhodl jen tento orgán: {body}; rozhodnutí zastupitelstva \
                      plán neuvádí.",
            why: "Prodloužení mění dobu, na kterou zastupitelstvo plán schválilo; řídicí skupina \
                  ani rada je proto nemají měnit samy.",
            fix: "Doplňte usnesení zastupitelstva o prodloužení, nebo mu prodloužení předložte.",
        },
        en: {
            title: "Who extended the plan",
            message: "Only this body decided on the extension: {body}; no decision of an assembly \
                      is given.",
            why: "An extension changes the time for which the assembly approved the plan, so \
                  neither a steering group nor a council should change it alone.",
            fix: "Add the resolution of the assembly on the extension, or submit the extension to \
                  it.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (index, extension) in plan.extensions.iter().enumerate() {
        let Some((decision, by)) = without_assembly(extension) else {
            continue;
        };
        let body = Label { code: by.code(), name: by.name() };
        let place = plan.at(format_args!("/extensions/{index}/decisions/{decision}/by"));
        out.push(ExtensionBodyCompetence { body }.at(place));
    }
}

/// The first decision and its body, if no decision was made by an assembly or by an unnamed body.
fn without_assembly(extension: &Extension) -> Option<(usize, DecidingBody)> {
    let mut first = None;
    for (index, decision) in extending(extension) {
        let by = decision.by.filter(|by| is_no_assembly(*by))?;
        first = first.or(Some((index, by)));
    }
    first
}
