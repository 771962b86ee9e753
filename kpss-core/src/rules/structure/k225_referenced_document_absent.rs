use std::collections::BTreeMap;

use super::parts::few;
use crate::documents::references;
use crate::lists::Order as _;
use crate::rule::prelude::*;

declare_rule! {
    /// A document to which others refer was not handed in.
    ///
    /// No mistake by itself: a single document may be checked. But what refers to it was not.
    pub ReferencedDocumentAbsent {
        code: "K225", slug: "referenced-document-absent", severity: Info, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        params: { documents: String, count: i64 },
        cs: {
            title: "Odkazovaný dokument v podání není",
            message: "V podání {count|chybí|chybějí|chybí} {count} {count|odkazovaný \
                      dokument|odkazované dokumenty|odkazovaných dokumentů}: {documents}. Vazby na \
                      {count|něj|ně|ně} nebylo možné ověřit.",
            why: "Návaznost dokumentů lze ověřit jen tehdy, jsou-li předloženy společně. Může jít \
                  i o překlep v označení.",
            fix: "Přiložte tyto dokumenty, nebo opravte jejich označení; u plánu mimo podání \
                  místo označení uveďte název a období.",
        },
        en: {
            title: "Document that is referred to was not handed in",
            message: "{count} {count|document that is referred to is|documents that are referred \
                      to are} not in the submission: {documents}. What ties to them could not be \
                      checked.",
            why: "How documents fit together can be checked only if they are handed in together. \
                  It may also be a slip in an identifier.",
            fix: "Add these documents, or correct their identifiers; for a plan outside of the \
                  submission give title and period instead.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let absent = absent(cx);
    let found = ReferencedDocumentAbsent {
        documents: few(absent.keys().copied()),
        count: count(absent.len()),
    };
    let mut places: Vec<Place> = absent.into_values().flatten().collect();
    places.order();
    let mut places = places.into_iter();
    if let Some(first) = places.next() {
        out.push(places.fold(found.at(first), |found, place| found.related(place, ALSO)));
    }
}

const ALSO: Label = Label::new("also_refers", "další odkaz", "another reference");

/// Documents that are referred to and not handed in, each with the places that name it.
fn absent<'a>(cx: &'a Context<'_>) -> BTreeMap<&'a str, Vec<Place>> {
    let names = cx.names();
    let mut absent: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    if !names.references.iter().any(|(_, target, id)| names.is_absent(*target, id)) {
        return absent;
    }
    for entry in &cx.entries {
        references(entry, &mut |at, target, id| {
            if names.is_absent(target, id) {
                absent.entry(id).or_default().push(entry.at(at));
            }
        });
    }
    absent
}
