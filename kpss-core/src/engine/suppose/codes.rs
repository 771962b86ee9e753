//! Which codes may stand where none could be read.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::MOST;
use super::doubt::Doubt;
use crate::codes::{MunicipalityRegister, list_of};
use crate::json::{Node, Value, pointer};
use crate::lists::Gather as _;
use crate::model::shape::{Name, Shape};

/// Of the codes that a list with an unreadable place lacks, so many are tried.
const MOST_LACKING: usize = 8;

/// The codes of a document by the name of their type; before them those that a list with an unreadable
/// place lacks: of each ORP that the document names a municipality, and what published lists have.
#[derive(Debug, Default)]
pub(super) struct Codes(BTreeMap<&'static str, Vec<String>>);

impl Codes {
    pub(super) fn of(
        tree: &Node<'_>,
        shape: Shape,
        doubts: &[Doubt],
        municipalities: Option<&MunicipalityRegister>,
    ) -> Self {
        let mut known = BTreeMap::new();
        collect(tree, shape, &mut known);
        let orps = known.get("OrpCode").into_iter().flatten();
        let mut lacking: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        for doubt in doubts {
            let mut named = BTreeSet::new();
            let Some(list) = list_around(tree, &doubt.pointer) else { continue };
            texts(list, &mut named);
            let missing = orps.clone().filter_map(|orp| {
                municipalities?.of_orp(orp).find(|one| !named.contains(one.code))
            });
            let missing = missing.map(|one| one.code.to_owned());
            lacking.entry("MunicipalityCode").or_default().extend(missing.take(MOST_LACKING));
            for name in doubt.code_types() {
                let items = list_of(name).into_iter().flat_map(|list| &list.items);
                let codes = items.map(|item| item.code).filter(|code| !named.contains(code));
                let codes = codes.take(MOST_LACKING).map(str::to_owned);
                lacking.entry(name).or_default().extend(codes);
            }
        }
        let list = |(list, codes): (&'static str, BTreeSet<&str>)| {
            (list, codes.into_iter().map(str::to_owned).collect())
        };
        let mut codes: BTreeMap<&'static str, Vec<String>> = known.into_iter().map(list).gather();
        for (list, lacking) in lacking {
            codes.entry(list).or_default().splice(..0, lacking.into_iter().take(MOST_LACKING));
        }
        for codes in codes.values_mut() {
            codes.truncate(MOST);
        }
        Self(codes)
    }

    /// The codes of a type; a document with more than can be tried is not supposed to hold each.
    pub(super) fn of_type(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The innermost list around a place.
fn list_around<'n, 'a>(tree: &'n Node<'a>, at: &str) -> Option<&'n Node<'a>> {
    let mut here = Some(tree);
    let mut list = None;
    for step in pointer::steps(at) {
        list = here.filter(|node| matches!(node.value, Value::List(_))).or(list);
        here = here.and_then(|node| node.step(&step));
    }
    list
}

fn texts<'n>(node: &'n Node<'_>, out: &mut BTreeSet<&'n str>) {
    match &node.value {
        Value::Text(text) => _ = out.insert(text),
        Value::List(items) => items.iter().for_each(|item| texts(item, out)),
        Value::Record(members) => members.iter().for_each(|member| texts(&member.node, out)),
        _ => {}
    }
}

fn collect<'n>(
    node: &'n Node<'_>,
    shape: Shape,
    known: &mut BTreeMap<&'static str, BTreeSet<&'n str>>,
) {
    match (shape, &node.value) {
        (Shape::Optional(inner), _) => collect(node, inner(), known),
        (Shape::List(item), Value::List(items)) => {
            for node in items {
                collect(node, item(), known);
            }
        }
        (Shape::Record(record), Value::Record(members)) => {
            for member in members {
                if let Some(field) = record.field(&member.key) {
                    collect(&member.node, (field.shape)(), known);
                }
            }
        }
        (Shape::Name(Name::Code(list)), Value::Text(code)) if !code.is_empty() => {
            known.entry(list).or_default().insert(code);
        }
        _ => {}
    }
}
