use super::tree::{repeated_codes, title};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// No two nodes of a level bear the same number.
    ///
    /// A number of one part, such as `1` or `a`, may begin anew below each parent.
    pub TreeCodeDuplicate {
        code: "K215", slug: "tree-code-duplicate", severity: Error, certainty: Proof,
        basis: Format,
        citations: [],
        check: Check::Plan(check),
        params: { code: String, first: String, second: String },
        cs: {
            title: "Opakované číslo ve stromu",
            message: "Číslo „{code}“ mají dva uzly téže úrovně: „{first}“ a „{second}“.",
            why: "Podle čísla na opatření odkazují akční plány, zprávy i žádosti; opakuje-li se, \
                  nepozná se, kterého uzlu se týkají.",
            fix: "Opravte číslování tak, aby se číslo v rámci úrovně neopakovalo.",
        },
        en: {
            title: "Repeated number in the tree",
            message: "Two nodes of the same level bear the number “{code}”: “{first}” and \
                      “{second}”.",
            why: "Action plans, reports and applications refer to measures by number; if it \
                  repeats, nobody knows which node is meant.",
            fix: "Correct the numbering so that no number repeats within a level.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for (visit, earlier) in repeated_codes(plan) {
        let code = visit.node.code.clone().unwrap_or_default();
        let (first, second) = (title(earlier.node), title(visit.node));
        let found = TreeCodeDuplicate { code, first, second };
        let earlier = plan.at(format_args!("{}/code", earlier.pointer()));
        let place = plan.at(format_args!("{}/code", visit.pointer()));
        out.push(found.at(place).related(earlier, FIRST));
    }
}

const FIRST: Label =
    Label::new("first", "první uzel s tímto číslem", "first node with this number");
