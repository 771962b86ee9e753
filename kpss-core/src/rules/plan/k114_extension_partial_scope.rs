use crate::model::{ExtensionScope, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// Only the strategic part was extended; the analyses behind it age.
    pub ExtensionPartialScope {
        code: "K114", slug: "plan-extension-partial-scope", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [
            source(COMMUNITY_PLANS, ("prodloužení platnosti", "extension of validity"), false),
        ],
        check: Check::Plan(check), on_partial: Run,
        cs: {
            title: "Prodloužení jen části plánu",
            message: "Prodloužena je jen návrhová (strategická) část plánu.",
            why: "Návrhová část se opírá o analýzy, které se neprodloužily ani neobnovily; s \
                  každým rokem odpovídají skutečnosti méně.",
            fix: "Ověřte, zda údaje analýz stále platí, a výsledek uveďte v akčním plánu nebo ve \
                  vyhodnocení.",
        },
        en: {
            title: "Extension of a part of the plan",
            message: "Only the strategic part of the plan is extended.",
            why: "The strategic part rests on analyses that were neither extended nor renewed; \
                  with each year they match reality less.",
            fix: "Check whether the data of the analyses still hold, and say so in the action \
                  plan or the evaluation.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (index, extension) in plan.extensions.iter().enumerate() {
        if extension.scope == Some(ExtensionScope::StrategicPart) {
            let place = plan.at(format_args!("/extensions/{index}/scope"));
            out.push(ExtensionPartialScope {}.at(place));
        }
    }
}
