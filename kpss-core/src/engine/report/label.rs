//! The human label of the record in which a finding stands.

use super::path_to_value::PathToValue;
use crate::json::Node;

/// Keys that name a record, best first.
const NAMES: [&str; 5] = ["title", "name", "label", "code", "id"];

/// The label of the innermost record on the path.
pub(crate) fn label(path: &PathToValue<'_, '_>) -> Option<String> {
    path.nodes().rev().find_map(own)
}

fn own(node: &Node<'_>) -> Option<String> {
    let name =
        NAMES.iter().find_map(|key| node.text(key).filter(|text| !text.trim().is_empty()))?;
    Some(match name.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or(name)),
        None => name.to_owned(),
    })
}
