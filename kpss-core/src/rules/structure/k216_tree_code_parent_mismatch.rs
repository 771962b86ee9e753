use std::collections::BTreeSet;

use super::tree::{code_parts, repeated_codes, title};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The number of a node begins with the number of the node above.
    pub TreeCodeParentMismatch {
        code: "K216", slug: "tree-code-parent-mismatch", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("strom priorit a opatření", "tree of priorities and measures"),
                false,
            ),
        ],
        check: Check::Plan(check),
        params: { node: String, code: String, parent: String },
        cs: {
            title: "Číslo neodpovídá nadřízenému uzlu",
            message: "Uzel „{node}“ má číslo {code}, ale leží pod uzlem s číslem {parent}.",
            why: "Číslo má ukazovat, kam opatření patří; jinak může jít o přesun mezi prioritami, \
                  ke kterému číslo nebo zařazení zůstalo staré.",
            fix: "Opravte číslo, nebo zařaďte uzel pod správnou prioritu či opatření.",
        },
        en: {
            title: "Number does not fit the node above",
            message: "The node “{node}” has the number {code} but lies below a node with the \
                      number {parent}.",
            why: "The number should show where a measure belongs; otherwise it may have been \
                  moved between priorities, and the number or the place is still the old one.",
            fix: "Correct the number, or put the node below the right priority or measure.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // A number that stands twice is the matter of K215, and what lies below a wrong number follows.
    let mut wrong: BTreeSet<usize> =
        repeated_codes(plan).into_iter().map(|(at, _)| at.index).collect();
    for visit in plan.nodes() {
        let Some(code) = &visit.node.code else { continue };
        let Some(above) = visit.above().find(|one| one.node.code.is_some()) else { continue };
        if wrong.contains(&above.index) {
            wrong.insert(visit.index);
        }
        let higher = above.node.code.as_deref().unwrap_or_default();
        let (Some(own), Some(expected)) = (code_parts(code), code_parts(higher)) else { continue };
        if own.len() < 2 || own.starts_with(&expected) || !wrong.insert(visit.index) {
            continue;
        }
        let found = TreeCodeParentMismatch {
            node: title(visit.node),
            code: code.clone(),
            parent: higher.to_owned(),
        };
        let place = plan.at(format_args!("{}/code", visit.pointer()));
        let related = plan.at(format_args!("{}/code", above.pointer()));
        out.push(found.at(place).related(related, ABOVE));
    }
}

const ABOVE: Label = Label::new("node_above", "nadřízený uzel", "node above");
