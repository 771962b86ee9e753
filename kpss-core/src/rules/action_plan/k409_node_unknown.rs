use std::collections::{BTreeMap, BTreeSet};

use super::carried_out::plan;
use crate::rule::meant_id;
use crate::rule::prelude::*;

declare_rule! {
    /// The nodes that items of action plans refer to exist in the plan.
    pub NodeUnknown {
        code: "K409", slug: "action-plan-node-unknown", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan],
        params: { node: String, items: i64 },
        cs: {
            title: "Odkaz na uzel, který v plánu není",
            message: "Uzel „{node}“, který se má provádět, v plánu není. Odkazuje na něj {items} \
                      {items|položka|položky|položek}.",
            why: "Bez platného odkazu nelze položku započítat k žádnému opatření ani sledovat \
                  jeho plnění.",
            fix: "Opravte odkaz, doplňte opatření do plánu, nebo odkaz vynechte a uveďte, proč je \
                  položka nová.",
        },
        en: {
            title: "Reference to a node that the plan does not have",
            message: "The plan has no node “{node}” to be carried out. Items with this reference: \
                      {items}.",
            why: "Without a reference the item counts to no measure, and its fulfilment cannot be \
                  followed.",
            fix: "Correct the reference, add the measure to the plan, or leave it out and say why \
                  the item is new.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    // One measure that is missing is one mistake, however many items refer to it.
    let mut missing: BTreeMap<(String, String), Vec<Place>> = BTreeMap::new();
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for doc in cx.action_plans() {
        let Some(plan) = plan(cx, &doc) else { continue };
        let ids = known
            .entry(plan.id.to_string())
            .or_insert_with(|| plan.nodes().map(|visit| visit.node.id.to_string()).collect());
        // Of a plan without its tree, or with a part of it, nothing can be said.
        if ids.is_empty() || !cx.is_whole(&plan) {
            continue;
        }
        for (index, item) in doc.items.iter().enumerate() {
            if let Some(node) = item.node.as_ref().filter(|node| !ids.contains(node.as_str())) {
                let key = (plan.id.to_string(), node.to_string());
                let place = doc.at(format_args!("/items/{index}/node"));
                missing.entry(key).or_default().push(place);
            }
        }
    }
    for (nth, ((plan, node), places)) in missing.into_iter().enumerate() {
        let ids = known.get(&plan).into_iter().flatten().map(String::as_str);
        let meant = meant_id(nth, &node, ids);
        let mend = meant.map(|id| Mend::confirm().replace_all(&places, &id));
        let items = i64::try_from(places.len()).unwrap_or(i64::MAX);
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found = NodeUnknown { node, items }.at(first).mend(mend);
        out.push(places.fold(found, |found, place| found.related(place, SAME)));
    }
}

const SAME: Label = Label::new("same_reference", "stejný odkaz", "same reference");
