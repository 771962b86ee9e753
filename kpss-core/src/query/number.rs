//! Numbers nodes by position.

use super::edit::{CodeChange, path_to};
use crate::model::{Id, Node};

/// Numbers the whole tree: `1`, `1.1`, `1.1.1`.
pub(super) fn renumber_all(nodes: &mut [Node], changes: &mut Vec<CodeChange>) {
    list(nodes, "", changes);
}

/// Numbers what stands below a node, or everything where no node is named. The number of the node
/// itself stays, so plans that number their upper levels in their own way keep doing so.
pub(super) fn renumber_below(
    nodes: &mut [Node],
    parent: Option<&Id>,
    changes: &mut Vec<CodeChange>,
) {
    let Some(id) = parent else { return list(nodes, "", changes) };
    let Some(path) = path_to(nodes, id) else { return };
    let (mut here, mut number) = (nodes, String::new());
    for step in path {
        let Some(node) = here.get_mut(step) else { return };
        number = match &node.code {
            Some(code) => trimmed(code).to_owned(),
            None => join(&number, step + 1),
        };
        here = &mut node.children;
    }
    list(here, &number, changes);
}

fn list(nodes: &mut [Node], above: &str, changes: &mut Vec<CodeChange>) {
    for (index, node) in nodes.iter_mut().enumerate() {
        let code = join(above, index + 1);
        if node.code.as_deref() != Some(&code) {
            let from = node.code.replace(code.clone());
            changes.push(CodeChange { id: node.id.clone(), from, to: Some(code.clone()) });
        }
        list(&mut node.children, &code, changes);
    }
}

/// A number without the dot that some plans put at its end.
pub(super) fn trimmed(code: &str) -> &str {
    code.trim().trim_end_matches('.')
}

/// The number of the node at a position below a number.
pub(super) fn join(above: &str, position: usize) -> String {
    if above.is_empty() { position.to_string() } else { format!("{above}.{position}") }
}
