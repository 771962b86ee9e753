//! What values name by identifier, number or name becomes the identifier.

use kpss_core::model::shape::Target;

use super::record::{Links, Reading};
use super::register::Register;
use super::values::Values;

/// A record or card, and those of its values that name others, as JSON.
pub(super) struct Linked {
    holder: Holder,
    found: Vec<(u16, String)>,
}

#[derive(Clone, Copy)]
enum Holder {
    Record(usize),
    Card(usize),
}

/// Looks up everything that was typed in place of an identifier. What means nothing stays as typed,
/// so that the rules about references find it.
pub(super) fn of_all(reading: &Reading, register: &Register<'_>) -> Vec<Linked> {
    let records = reading.records.iter().enumerate();
    let of_records = records.map(|(at, it)| (Holder::Record(at), it.document, &it.values));
    let cards = reading.cards.iter().enumerate();
    let of_cards = cards.map(|(at, it)| (Holder::Card(at), at, &it.values));
    let all = of_records.chain(of_cards);
    let linking = all.filter(|(.., values)| !values.links().is_empty());
    let linked = linking.map(|(holder, document, values)| {
        let links = values.links().iter();
        let one =
            |(field, links): &(u16, Links)| (*field, found(reading, register, document, links));
        Linked { holder, found: links.map(one).collect() }
    });
    linked.collect()
}

/// Puts the identifiers in the place of what was typed.
pub(super) fn settle(reading: &mut Reading, links: Vec<Linked>) {
    for Linked { holder, found } in links {
        let values: Option<&mut Values> = match holder {
            Holder::Record(number) => reading.records.get_mut(number).map(|it| &mut it.values),
            Holder::Card(number) => reading.cards.get_mut(number).map(|it| &mut it.values),
        };
        if let Some(values) = values {
            values.settle(&found);
        }
    }
}

/// The identifiers of what a value names, as JSON.
fn found(reading: &Reading, register: &Register<'_>, document: usize, links: &Links) -> String {
    let records: &[&'static str] = match links.target {
        Target::Record(name) => &[name],
        Target::Implementer | Target::Responsible => &["Organisation", "Body", "Post"],
        Target::Document(_) => &[],
    };
    let id = |typed: &String| -> String {
        let found = records.iter().find_map(|record| register.find(document, record, typed));
        let known = found.and_then(|number| reading.records.get(number)?.id.clone());
        known.unwrap_or_else(|| typed.clone())
    };
    let ids: Vec<String> = links.typed.iter().map(id).collect();
    let json = match (links.many, ids.as_slice()) {
        (false, [one]) => serde_json::to_string(one),
        _ => serde_json::to_string(&ids),
    };
    json.unwrap_or_default()
}
