use super::grant::{czk, published};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// The stated limits of the call are not the published ones.
    pub CallLimits {
        code: "K811", slug: "project-call-limits", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check),
        params: { limit: Label, stated: Money, call: String, published: Money },
        cs: {
            title: "Limity výzvy",
            message: "{limit} na projekt je podle dokumentu {stated}, výzva č. {call} zveřejnila \
                      {published}.",
            why: "Podle limitů výzvy se kontroluje rozpočet projektu.",
            fix: "Opište limity z textu výzvy.",
        },
        en: {
            title: "Limits of the call",
            message: "{limit} for a project is {stated} in the document, call no. {call} \
                      published {published}.",
            why: "The budget of the project is checked against the limits.",
            fix: "Copy the limits from the text of the call.",
        },
    }
}

const MIN: Label = Label::new("min", "Nejnižší částka", "The smallest amount");
const MAX: Label = Label::new("max", "Nejvyšší částka", "The largest amount");

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let (Some(stated), Some(call)) = (&project.call, published(project)) else {
        return;
    };
    let limits = [
        (MIN, "/call/min", stated.min, czk(call.min_czk)),
        (MAX, "/call/max", stated.max, czk(call.max_czk)),
    ];
    for (limit, pointer, stated, published) in limits {
        if let Some(stated) = stated.filter(|stated| *stated != published) {
            let call = call.code.to_owned();
            out.push(CallLimits { limit, stated, call, published }.at(project.at(pointer)));
        }
    }
}
