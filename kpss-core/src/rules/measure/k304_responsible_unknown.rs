use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::model::{Implementer, Ref};
use crate::rule::meant_id;
use crate::rule::prelude::*;

declare_rule! {
    /// Those who carry out a measure or an item of an action plan are known.
    pub ResponsibleUnknown {
        code: "K304", slug: "measure-responsible-unknown", severity: Warning, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        params: { organisation: String, places: i64 },
        cs: {
            title: "Neznámý realizátor",
            message: "Realizátor „{organisation}“ není mezi organizacemi podání; odkazuje se na \
                      něj {places}krát.",
            why: "Bez záznamu o organizaci se nepozná, kdo za opatření odpovídá a jak jej oslovit.",
            fix: "Doplňte organizaci mezi organizace dokumentu, nebo opravte odkaz.",
        },
        en: {
            title: "Unknown party that carries out",
            message: "“{organisation}”, named to carry out, is not among the organisations of the \
                      submission. References to it: {places}.",
            why: "Without a record of the organisation nobody can tell who answers for the \
                  measure and how to reach them.",
            fix: "Add the organisation to the organisations of the document, or correct the \
                  reference.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known = known(cx);
    // One organisation that is missing is one mistake, however many measures refer to it.
    let mut missing: BTreeMap<(usize, &str, String), Vec<Place>> = BTreeMap::new();
    for entry in &cx.entries {
        let mut look = |at: &dyn fmt::Display, responsible: &'_ [Ref<Implementer>]| {
            for (index, id) in responsible.iter().enumerate() {
                if !known.contains(id.as_str()) {
                    let place = entry.at(format_args!("{at}/responsible/{index}"));
                    let key = (entry.input, entry.prefix.as_str(), id.to_string());
                    missing.entry(key).or_default().push(place);
                }
            }
        };
        for visit in entry.nodes() {
            look(&visit.pointer(), &visit.node.responsible);
        }
        if let AnyDocument::Plan(plan) = entry.document {
            for (index, idea) in plan.project_ideas.iter().enumerate() {
                look(&format_args!("/project_ideas/{index}"), &idea.responsible);
            }
        }
        if let AnyDocument::ActionPlan(doc) = entry.document {
            for (index, item) in doc.items.iter().enumerate() {
                look(&format_args!("/items/{index}"), &item.responsible);
            }
        }
    }
    for (nth, ((_, _, organisation), places)) in missing.into_iter().enumerate() {
        let meant = meant_id(nth, &organisation, known.iter().copied());
        let mend = meant.map(|id| Mend::confirm().replace_all(&places, &id));
        let count = i64::try_from(places.len()).unwrap_or(i64::MAX);
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found = ResponsibleUnknown { organisation, places: count }.at(first).mend(mend);
        out.push(places.fold(found, |found, place| found.related(place, SAME)));
    }
}

const SAME: Label = Label::new("same_reference", "stejný odkaz", "same reference");

/// Organisations of all documents; groups and posts of a plan may carry out measures, too.
fn known<'a>(cx: &'a Context<'_>) -> BTreeSet<&'a str> {
    let organisations = cx
        .entries
        .iter()
        .flat_map(|entry| entry.organisations().1.iter().chain(entry.common_organisations()));
    let mut known: BTreeSet<&str> = organisations.map(|found| found.id.as_str()).collect();
    for entry in &cx.entries {
        known.extend(entry.common_bodies().iter().map(|body| body.id.as_str()));
        if let AnyDocument::Plan(plan) = entry.document {
            known.extend(plan.bodies.iter().map(|body| body.id.as_str()));
            known.extend(plan.posts.iter().map(|post| post.id.as_str()));
        }
    }
    known
}
