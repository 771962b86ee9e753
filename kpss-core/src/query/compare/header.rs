//! Changes of a plan outside its tree: fields, and records such as needs and organisations.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::change::{Change, ChangeKind};
use super::fields::{header, written};
use crate::lists::Order as _;
use crate::model::Plan;
use crate::model::shape::{Shape, Shaped as _};
use crate::query::Named;

/// Keys that name a record, best first.
const NAMES: [&str; 5] = ["title", "name", "label", "code", "id"];

pub(crate) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let (old, new) = (header(old), header(new));
    let mut out = Vec::new();
    if old != new {
        let (old, new) = (written(&old).unwrap_or_default(), written(&new).unwrap_or_default());
        value(Plan::shape(), Some(&old), Some(&new), &Place::default(), &mut out);
    }
    out
}

/// Where the walk is in both plans, and the innermost record that has a name.
#[derive(Clone, Default)]
struct Place {
    old: String,
    new: String,
    record: Option<Named>,
}

impl Place {
    fn step(&self, key: &str) -> Self {
        self.steps(key, key)
    }

    fn steps(&self, old: impl std::fmt::Display, new: impl std::fmt::Display) -> Self {
        Self {
            old: format!("{}/{old}", self.old),
            new: format!("{}/{new}", self.new),
            record: self.record.clone(),
        }
    }
}

fn value(
    shape: Shape,
    old: Option<&Value>,
    new: Option<&Value>,
    at: &Place,
    out: &mut Vec<Change>,
) {
    if old == new {
        return;
    }
    match shape {
        Shape::Optional(inner) => value(inner(), old, new, at, out),
        Shape::Record(record) if old.is_some() && new.is_some() => {
            for field in record.fields {
                let get = |value: Option<&'_ Value>| {
                    value.and_then(|value| value.get(field.name)).cloned()
                };
                let (old, new) = (get(old), get(new));
                value_of_field(
                    (field.shape)(),
                    old.as_ref(),
                    new.as_ref(),
                    &at.step(field.name),
                    out,
                );
            }
        }
        Shape::Record(_) => out.push(record_change(old, new, at)),
        Shape::List(item) => list(item(), items(old), items(new), at, out),
        _ => out.push(Change {
            pointer: Some(if new.is_some() { at.new.clone() } else { at.old.clone() }),
            record: at.record.clone(),
            before: old.cloned(),
            after: new.cloned(),
            ..Change::new(ChangeKind::FieldChanged)
        }),
    }
}

fn value_of_field(
    shape: Shape,
    old: Option<&Value>,
    new: Option<&Value>,
    at: &Place,
    out: &mut Vec<Change>,
) {
    value(shape, old, new, at, out);
}

fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A record, or an item of a list, that only one plan has.
fn record_change(old: Option<&Value>, new: Option<&Value>, at: &Place) -> Change {
    let (kind, pointer) = match new {
        Some(_) => (ChangeKind::RecordAdded, at.new.clone()),
        None => (ChangeKind::RecordDropped, at.old.clone()),
    };
    Change {
        pointer: Some(pointer),
        record: new.or(old).and_then(named).or_else(|| at.record.clone()),
        before: old.cloned(),
        after: new.cloned(),
        ..Change::new(kind)
    }
}

fn named(value: &Value) -> Option<Named> {
    if let Some(text) = value.as_str() {
        return Some(Named { id: text.to_owned(), label: text.to_owned() });
    }
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let label = NAMES.iter().find_map(|key| text(key))?;
    let id = text("id").or_else(|| text("code")).unwrap_or(label);
    Some(Named { id: id.to_owned(), label: label.to_owned() })
}

/// What tells an item of a list from the others: its identifier or code, or all that it says.
fn key(item: &Value) -> String {
    let record = item.as_object();
    let own = |key: &str| record.and_then(|record: &Map<String, Value>| record.get(key)?.as_str());
    match own("id").or_else(|| own("code")) {
        Some(id) => format!("id {id}"),
        None => item.to_string(),
    }
}

/// Items by their keys; what is left by their names; one left on each side is one that changed.
fn list(shape: Shape, old: &[Value], new: &[Value], at: &Place, out: &mut Vec<Change>) {
    let mut gone: Vec<bool> = vec![true; old.len()];
    let mut fresh: Vec<(usize, &Value)> = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut known: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, item) in old.iter().enumerate().rev() {
        known.entry(key(item)).or_default().push(index);
    }
    for (index, item) in new.iter().enumerate() {
        match known.get_mut(&key(item)).and_then(Vec::pop) {
            Some(before) => pairs.push((before, index)),
            None => fresh.push((index, item)),
        }
    }
    for (before, _) in &pairs {
        if let Some(slot) = gone.get_mut(*before) {
            *slot = false;
        }
    }
    let label = |item: &Value| item.as_object().and_then(|_| named(item)).map(|named| named.label);
    let mut by_label: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, item) in old.iter().enumerate().rev() {
        if let Some(label) = label(item).filter(|_| gone.get(index) == Some(&true)) {
            by_label.entry(label).or_default().push(index);
        }
    }
    let mut added = Vec::new();
    for (index, item) in fresh {
        match label(item).and_then(|label| by_label.get_mut(&label)?.pop()) {
            Some(before) => {
                pairs.push((before, index));
                if let Some(slot) = gone.get_mut(before) {
                    *slot = false;
                }
            }
            None => added.push(index),
        }
    }
    let mut dropped: Vec<usize> =
        gone.iter().enumerate().filter(|(_, gone)| **gone).map(|(index, _)| index).collect();
    let records = |list: &[Value], index: usize| {
        list.get(index).is_some_and(|item| item.get("id").is_none() && item.is_object())
    };
    if let ([before], [after]) = (dropped.as_slice(), added.as_slice())
        && records(old, *before)
        && records(new, *after)
    {
        pairs.push((*before, *after));
        dropped.clear();
        added.clear();
    }
    pairs.order_by_key(|(_, after)| *after);
    for (before, after) in pairs {
        let (a, b) = (old.get(before), new.get(after));
        let place = at.steps(before, after);
        let record = b.and_then(named).filter(|_| b.is_some_and(Value::is_object));
        let place = Place { record: record.or(place.record.clone()), ..place };
        value(shape, a, b, &place, out);
    }
    for index in added {
        out.push(record_change(None, new.get(index), &at.steps(index, index)));
    }
    for index in dropped {
        out.push(record_change(old.get(index), None, &at.steps(index, index)));
    }
}
