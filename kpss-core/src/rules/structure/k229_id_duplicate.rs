use std::collections::BTreeMap;

use crate::documents::visit;
use crate::model::visit::Leaf;
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
        let mut twice: BTreeMap<(&str, &str), Vec<Place>> = repeated.collect();
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
        for ((_, id), places) in twice {
            report(id, places, out);
        }
    }
}

/// Reports an identifier at its second place.
fn report(id: &str, places: Vec<Place>, out: &mut Findings) {
    let count = super::parts::count(places.len());
    let mut places = places.into_iter();
    if let (Some(first), Some(second)) = (places.next(), places.next()) {
        let found = IdDuplicate { id: id.to_owned(), count }.at(second).related(first, SAME);
        out.push(places.fold(found, |found, place| found.related(place, SAME)));
    }
}

const SAME: Label =
    Label::new("same_id", "záznam se stejným označením", "record with the same identifier");
