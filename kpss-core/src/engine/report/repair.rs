//! What a rule says of a repair, as a patch of the submitted text.

use serde_json::Value as Json;

use super::locate::Sources;
use crate::documents::Place;
use crate::json::{Node, Value, pointer};
use crate::report::{PatchOperation, Repair};
use crate::rule::{Change, Remedy, Step};

/// The patch of one input; none where the repair reaches into another, or its place is not one.
pub(super) fn repair(remedy: Remedy, place: &Place, sources: &Sources<'_>) -> Option<Repair> {
    let mend = remedy.at(place)?;
    let mut patch = Vec::new();
    for step in &mend.steps {
        if step.at.input != place.input {
            return None;
        }
        patch.extend(operations(step, sources.tree(&step.at)?)?);
    }
    Some(Repair { grade: mend.grade, patch })
}

fn operations(step: &Step, tree: &Node<'_>) -> Option<Vec<PatchOperation>> {
    let path = step.at.pointer.clone();
    if let Change::Add(value) = &step.change {
        return Some(vec![PatchOperation::Add { path, value: value.clone() }]);
    }
    let node = tree.only(&path)?;
    let change = match &step.change {
        Change::Replace(value) => {
            PatchOperation::Replace { path: path.clone(), value: value.clone() }
        }
        Change::Rename(key) => {
            let (record, _) = path.rsplit_once('/')?;
            PatchOperation::Move { from: path.clone(), path: pointer::join(record, key) }
        }
        Change::Remove | Change::Add(_) => PatchOperation::Remove { path: path.clone() },
    };
    Some(guard(path, node).into_iter().chain([change]).collect())
}

/// A look at what the report saw: the value itself, or what a record is known by.
fn guard(path: String, node: &Node<'_>) -> Option<PatchOperation> {
    let known_by = |key: &str| {
        let value = Json::from(node.text(key)?);
        Some(PatchOperation::Test { path: pointer::join(&path, key), value })
    };
    let value = match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::from(*value),
        Value::Number(digits) => serde_json::from_str(digits).ok()?,
        Value::Text(text) => Json::from(&**text),
        Value::Record(_) => return known_by("id").or_else(|| known_by("code")),
        Value::List(_) => return None,
    };
    Some(PatchOperation::Test { path, value })
}
