//! The human label of the record in which a finding stands.

use crate::json::{Node, pointer};

/// Keys that name a record, best first.
const NAMES: [&str; 5] = ["title", "name", "label", "code", "id"];

/// The label of the innermost record on the way to a pointer.
pub(crate) fn label(tree: &Node<'_>, at: &str) -> Option<String> {
    let mut here = tree;
    let mut found = own(here);
    for step in pointer::steps(at) {
        match here.step(&step) {
            Some(next) => here = next,
            None => break,
        }
        found = own(here).or(found);
    }
    found
}

fn own(node: &Node<'_>) -> Option<String> {
    let name =
        NAMES.iter().find_map(|key| node.text(key).filter(|text| !text.trim().is_empty()))?;
    Some(if name.chars().count() > 100 {
        name.chars().take(100).chain(['…']).collect()
    } else {
        name.to_owned()
    })
}
