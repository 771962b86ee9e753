use super::tree::plain_code;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A number of a node is written with spaces.
    pub TreeCodeForm {
        code: "K232", slug: "tree-code-form", severity: Info, certainty: Proof,
        basis: Format,
        citations: [],
        check: Check::Plan(check), on_partial: Run,
        params: { code: String, plain: String },
        cs: {
            title: "Zápis čísla uzlu",
            message: "Číslo „{code}“ je zapsáno s mezerou; obvyklý zápis je „{plain}“.",
            why: "Podle čísla se uzly dohledávají a řadí; mezera navíc tomu brání.",
            fix: "Mezery z čísla vypusťte.",
        },
        en: {
            title: "How the number of a node is written",
            message: "The number “{code}” is written with a space; the usual form is “{plain}”.",
            why: "Nodes are looked up and sorted by their numbers; a space stands in the way.",
            fix: "Take the spaces out of the number.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for visit in plan.nodes() {
        let Some(code) = visit.node.code.as_deref().map(str::trim) else { continue };
        let usual = plain_code(code);
        if code != usual && code.contains('.') {
            let found = TreeCodeForm { code: code.to_owned(), plain: usual.clone() };
            let place = plan.at(format_args!("{}/code", visit.pointer()));
            out.push(found.at(place).surely(Some(usual)));
        }
    }
}
