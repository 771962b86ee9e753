use std::collections::{BTreeMap, BTreeSet};

use super::parts::few;
use super::reference_target::{ReferenceTarget, broken_nodes};
use crate::documents::Names;
use crate::documents::references;
use crate::model::reader::Record as _;
use crate::model::reference::Target;
use crate::model::{Body, DocumentKind, Organisation, Post};
use crate::rule::meant_id;
use crate::rule::prelude::*;

declare_rule! {
    /// What a reference names is there.
    ///
    /// Some references are checked by rules of their own (K304, K409, K511, K516), and a document
    /// that was not handed in is named by K225.
    pub CrossReferenceBroken {
        code: "K224", slug: "cross-reference-broken", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        params: { sought: Label, id: String, places: i64 },
        cs: {
            title: "Odkaz, který nikam nevede",
            message: "Odkaz nikam nevede, hledá se {sought}: „{id}“. Stojí tak na {places} \
                      {places|místě|místech|místech}.",
            why: "Údaj s neplatným odkazem se k ničemu nepřiřadí: nespočítá se, nevypíše a nedá \
                  se ověřit.",
            fix: "Opravte označení, doplňte záznam, na který odkazuje, nebo odkaz vynechte.",
        },
        en: {
            title: "Reference that leads nowhere",
            message: "The reference leads nowhere; sought is {sought}: “{id}”. Places with this \
                      reference: {places}.",
            why: "A value with a wrong reference belongs to nothing: it is not counted, not \
                  listed and cannot be checked.",
            fix: "Correct the identifier, add the record that it names, or leave the reference \
                  out.",
        },
    }
}

/// A reference that leads nowhere and the document in which it first stands; without an
/// identifier, all those of a document that lacks the whole list.
type Mistake<'a> = (usize, ReferenceTarget, Option<&'a str>);

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known = cx.names();
    // What is not found may stand in a document that this one names and that was not handed in.
    let mut whole = vec![true; cx.entries.len()];
    for (index, target, id) in &known.references {
        if known.is_absent(*target, id)
            && let Some(whole) = whole.get_mut(*index)
        {
            *whole = false;
        }
    }
    let is_whole = |index: usize| whole.get(index).copied().unwrap_or(false);
    let nodes = broken_nodes(cx, known);
    let mut lost = known.references.iter().filter(|(index, target, id)| {
        missing(known, is_whole(*index), *index, *target, id).is_some()
    });
    if nodes.is_empty() && lost.next().is_none() {
        return;
    }
    let mut homes: BTreeMap<(ReferenceTarget, &str), usize> = BTreeMap::new();
    let mut broken: BTreeMap<Mistake<'_>, (BTreeSet<&str>, Vec<Place>)> = BTreeMap::new();
    let mut add = |index: usize, sought: ReferenceTarget, id, place| {
        // One record that is missing is one mistake, however many refer to it.
        let shared = sought.is_shared();
        let home = if shared { *homes.entry((sought, id)).or_insert(index) } else { index };
        let listed = sought.record().is_none_or(|record| known.has_any(home, record));
        let (ids, places) = broken.entry((home, sought, listed.then_some(id))).or_default();
        ids.insert(id);
        places.push(place);
    };
    for (index, entry) in cx.entries.iter().enumerate() {
        references(entry, &mut |at, target, id| {
            if let Some(sought) = missing(known, is_whole(index), index, target, id) {
                add(index, sought, id, entry.at(at));
            }
        });
    }
    for (index, id, place) in nodes {
        add(index, ReferenceTarget::Node, id, place);
    }
    for (nth, ((home, sought, _), (ids, places))) in broken.into_iter().enumerate() {
        let meant = match (sought.record(), ids.first()) {
            (Some(record), Some(id)) if ids.len() == 1 => {
                meant_id(nth, id, known.ids(home, record, sought.is_shared()))
            }
            _ => None,
        };
        let mend = meant.map(|id| Mend::confirm().replace_all(&places, &id));
        let id = few(ids.into_iter());
        let found = CrossReferenceBroken { sought: sought.term(), id, places: count(places.len()) };
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found = found.at(first).mend(mend);
        out.push(places.fold(found, |found, place| found.related(place, SAME)));
    }
}

const SAME: Label = Label::new("same_reference", "stejný odkaz", "same reference");

/// What a reference looks for in vain; none where it leads somewhere, or that cannot be told.
fn missing(
    known: &Names<'_>,
    whole: bool,
    entry: usize,
    target: Target,
    id: &str,
) -> Option<ReferenceTarget> {
    match target {
        Target::Record(record) => {
            // Nodes, items and indicators have rules of their own.
            let sought = ReferenceTarget::of(record)?;
            // A project may refer to groups, target groups and events of the plan that it pays for.
            if sought.is_shared() || known.kind(entry) == Some(DocumentKind::Project) {
                let told = whole && known.any_anywhere(record);
                return (told && !known.anywhere(record, id)).then_some(sought);
            }
            // Of a list that is not there, another rule speaks.
            let silent = sought.list_is_asked_for() && !known.has_any(entry, record);
            (!silent && !known.has(entry, record, id)).then_some(sought)
        }
        Target::Responsible => {
            let organisation = Organisation::TABLE.name;
            let told = whole && known.any_anywhere(organisation);
            let groups_and_posts = [Body::TABLE.name, Post::TABLE.name];
            let here = groups_and_posts.into_iter().any(|record| known.has(entry, record, id));
            let found = here || known.anywhere(organisation, id);
            (told && !found).then_some(ReferenceTarget::Organisation)
        }
        Target::Document(wanted) => {
            let (kind, _) = known.document(id)?;
            let wanted = wanted.filter(|wanted| *wanted != kind)?;
            Some(ReferenceTarget::Document(wanted))
        }
        // K304 speaks of these.
        Target::Implementer => None,
    }
}
