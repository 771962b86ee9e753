use std::collections::BTreeSet;

use super::tree::{code_parts, repeated_codes, title};
use crate::lists::Gather as _;
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
    if !plan.nodes().any(|visit| mismatch(visit).is_some()) {
        return;
    }
    // A number that stands twice is the matter of K215, and what lies below a wrong number follows.
    let mut wrong: BTreeSet<usize> =
        repeated_codes(plan).into_iter().map(|(at, _)| at.index).gather();
    for visit in plan.nodes() {
        let Some(above) = numbered_above(visit) else { continue };
        if wrong.contains(&above.index) {
            wrong.insert(visit.index);
        }
        let Some((code, higher)) = mismatch(visit) else { continue };
        if !wrong.insert(visit.index) {
            continue;
        }
        let found = TreeCodeParentMismatch {
            node: title(visit.node),
            code: code.to_owned(),
            parent: higher.to_owned(),
        };
        let place = plan.at(format_args!("{}/code", visit.pointer()));
        let related = plan.at(format_args!("{}/code", above.pointer()));
        out.push(found.at(place).related(related, ABOVE));
    }
}

/// The nearest node above a numbered one that has a number itself.
fn numbered_above(visit: TreeNode<'_>) -> Option<TreeNode<'_>> {
    visit.node.code.as_ref()?;
    visit.above().find(|one| one.node.code.is_some())
}

/// The numbers of a node and of the one above, where the one does not begin with the other.
fn mismatch(visit: TreeNode<'_>) -> Option<(&str, &str)> {
    let above = numbered_above(visit)?;
    let (code, higher) = (visit.node.code.as_deref()?, above.node.code.as_deref()?);
    if code.strip_prefix(higher).is_some_and(|rest| rest.starts_with('.')) {
        return None;
    }
    let own: Vec<&str> = code_parts(code)?.collect();
    let expected: Vec<&str> = code_parts(higher)?.collect();
    (own.len() > 1 && !own.starts_with(&expected)).then_some((code, higher))
}

const ABOVE: Label = Label::new("node_above", "nadřízený uzel", "node above");
