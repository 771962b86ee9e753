use std::collections::BTreeMap;

use crate::documents::visit;
use crate::lists::Gather as _;
use crate::model::reader::Record as _;
use crate::model::visit::Leaf;
use crate::model::{Body, Organisation};
use crate::rule::prelude::*;

declare_rule! {
    /// An identifier stands for one thing.
    pub IdDuplicate {
        code: "K229", slug: "id-duplicate", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        params: { id: String, count: i64 },
        cs: {
            title: "Opakované označení",
            message: "Označení „{id}“ není jedinečné; {count|nese je|nesou je|nese je} {count} \
                      {count|záznam|záznamy|záznamů} téhož druhu.",
            why: "Odkaz na označení, které nese více záznamů, nelze přiřadit žádnému z nich.",
            fix: "Dejte každému záznamu vlastní označení a opravte odkazy; je-li záznam uveden \
                  dvakrát omylem, jeden odstraňte.",
        },
        en: {
            title: "Repeated identifier",
            message: "The identifier “{id}” is not unique; {count} {count|record|records} of the \
                      same kind bear it.",
            why: "A reference to an identifier that several records bear can be assigned to none \
                  of them.",
            fix: "Give each record an identifier of its own and correct the references; if a \
                  record was listed twice by mistake, remove one.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut documents: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for entry in &cx.entries {
        documents.entry(entry.id()).or_default().push(entry.at("/id"));
    }
    for (id, places) in documents {
        report(id, places, out);
    }
    for (index, entry) in cx.entries.iter().enumerate() {
        let repeated = cx.names().repeated(index).map(|record| (record, Vec::new()));
        let mut twice: BTreeMap<(&str, &str), Vec<Place>> = repeated.gather();
        if twice.is_empty() {
            continue;
        }
        // Places cost; they are made only for what stands twice.
        visit(entry, &mut |at, leaf| {
            let Leaf::Id { record, id } = leaf else { return };
            if let Some(places) = twice.get_mut(&(record, id)) {
                places.push(entry.at(at));
            }
        });
        for ((record, id), own) in twice {
            // What the submission repeats in its own lists is said once, with its first document.
            if own.is_empty() && !entry.is_speaker {
                continue;
            }
            let mut places: Vec<Place> = common(entry, record, id).collect();
            places.extend(own);
            report(id, places, out);
        }
    }
}

/// The places of an identifier in what the submission states for all its documents.
fn common<'b>(entry: &'b Entry<'_>, record: &str, id: &str) -> impl Iterator<Item = Place> + 'b {
    let organisations = entry.common_organisations().iter().map(|one| one.id.as_str());
    let bodies = entry.common_bodies().iter().map(|one| one.id.as_str());
    let organisations = organisations.enumerate().filter(|_| record == Organisation::TABLE.name);
    let bodies = bodies.enumerate().filter(|_| record == Body::TABLE.name);
    let all =
        organisations.map(|one| ("organisations", one)).chain(bodies.map(|one| ("bodies", one)));
    let same = all.filter(|(_, (_, known))| *known == id);
    let places = same.map(|(list, (index, _))| format!("/{list}/{index}/id"));
    places.map(|pointer| Place::new(entry.input, pointer)).collect::<Vec<_>>().into_iter()
}

/// Reports an identifier at its second place.
fn report(id: &str, places: Vec<Place>, out: &mut Findings) {
    let count = count(places.len());
    let mut places = places.into_iter();
    if let (Some(first), Some(second)) = (places.next(), places.next()) {
        let found = IdDuplicate { id: id.to_owned(), count }.at(second).related(first, SAME);
        out.push(places.fold(found, |found, place| found.related(place, SAME)));
    }
}

const SAME: Label =
    Label::new("same_id", "záznam se stejným označením", "record with the same identifier");
