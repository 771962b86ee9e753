//! Visits every node of a plan's tree, from the top, children after their parent.

use std::fmt::Write as _;

use crate::model::{Node, Plan};

/// One node on the way.
#[derive(Clone, Debug)]
pub struct Visit<'a> {
    /// The node.
    pub node: &'a Node,
    /// Position among its siblings on each level, from 1: `[2, 1, 3]` is 2.1.3.
    pub path: Vec<usize>,
}

impl Visit<'_> {
    /// The number by position, for example `2.1.3`.
    pub fn number(&self) -> String {
        let mut number = String::with_capacity(4 * self.path.len());
        // Here and below: writing into a String cannot fail.
        for position in &self.path {
            let dot = if number.is_empty() { "" } else { "." };
            let _ = write!(number, "{dot}{position}");
        }
        number
    }

    /// The JSON Pointer in the plan.
    pub fn pointer(&self) -> String {
        let mut pointer = String::with_capacity("/strategy/nodes/0/children/0/children/0".len());
        pointer.push_str("/strategy");
        for (depth, position) in self.path.iter().enumerate() {
            let list = if depth == 0 { "nodes" } else { "children" };
            let _ = write!(pointer, "/{list}/{}", position - 1);
        }
        pointer
    }
}

/// Every node of the plan's tree.
pub fn walk(plan: &Plan) -> impl Iterator<Item = Visit<'_>> {
    let mut waiting: Vec<Visit<'_>> = Vec::new();
    let top = plan.strategy.iter().flat_map(|strategy| &strategy.nodes);
    push(&mut waiting, top, &[]);
    std::iter::from_fn(move || {
        let visit = waiting.pop()?;
        push(&mut waiting, visit.node.children.iter(), &visit.path);
        Some(visit)
    })
}

/// Puts siblings on the stack so that the first is taken first.
fn push<'a>(waiting: &mut Vec<Visit<'a>>, nodes: impl Iterator<Item = &'a Node>, above: &[usize]) {
    let start = waiting.len();
    for (index, node) in nodes.enumerate() {
        let path = above.iter().copied().chain([index + 1]).collect();
        waiting.push(Visit { node, path });
    }
    if let Some(new) = waiting.get_mut(start..) {
        new.reverse();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    #[test]
    fn nodes_come_in_the_order_of_the_document() {
        let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
            {"id": "a", "children": [{"id": "b", "children": [{"id": "c"}]}, {"id": "d"}]}, {"id": "e"}
        ]}}"#;
        let Ok(Document::Plan(plan)) = Document::read(text) else { panic!("a plan") };
        let found: Vec<_> = walk(&plan)
            .map(|visit| (visit.node.id.to_string(), visit.number(), visit.pointer()))
            .collect();
        let row = |id: &str, number: &str, at: &str| (id.into(), number.into(), at.into());
        assert_eq!(
            found,
            [
                row("a", "1", "/strategy/nodes/0"),
                row("b", "1.1", "/strategy/nodes/0/children/0"),
                row("c", "1.1.1", "/strategy/nodes/0/children/0/children/0"),
                row("d", "1.2", "/strategy/nodes/0/children/1"),
                row("e", "2", "/strategy/nodes/1"),
            ]
        );
    }
}
