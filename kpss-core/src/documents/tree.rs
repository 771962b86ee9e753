//! The nodes of a plan as rules walk through them: laid out once for all of them, and the place of
//! a node written only when a finding asks for it.

use std::cell::OnceCell;
use std::fmt;

use crate::model::{Node, Plan};

/// The nodes of a plan in the order of the document, each after the one above it.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    steps: Vec<Step<'a>>,
    /// Indices by the identifiers of the nodes; made on the first search.
    by_id: OnceCell<Vec<usize>>,
}

#[derive(Clone, Copy, Debug)]
struct Step<'a> {
    node: &'a Node,
    above: Option<usize>,
    position: usize,
    depth: usize,
}

impl<'a> Tree<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        let mut tree = Self::default();
        if let Some(strategy) = &plan.strategy {
            tree.lay(&strategy.nodes, None, 0);
        }
        tree
    }

    fn lay(&mut self, nodes: &'a [Node], above: Option<usize>, depth: usize) {
        for (position, node) in nodes.iter().enumerate() {
            let index = self.steps.len();
            self.steps.push(Step { node, above, position, depth });
            self.lay(&node.children, Some(index), depth + 1);
        }
    }

    /// The node with this id; of several the last.
    pub(crate) fn find(&self, id: &str) -> Option<Visit<'_>> {
        let id_of = |index: usize| self.steps.get(index).map_or("", |step| step.node.id.as_str());
        let by_id = self.by_id.get_or_init(|| {
            let mut indices: Vec<usize> = (0..self.steps.len()).collect();
            indices.sort_by_key(|index| id_of(*index));
            indices
        });
        let end = by_id.partition_point(|index| id_of(*index) <= id);
        let found = self.get(*by_id.get(end.checked_sub(1)?)?)?;
        (found.node.id.as_str() == id).then_some(found)
    }

    pub(crate) fn get(&self, index: usize) -> Option<Visit<'_>> {
        self.steps.get(index).map(|step| Visit { node: step.node, step, index, tree: self })
    }

    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = Visit<'_>> + Clone {
        self.steps.iter().enumerate().map(|(index, step)| Visit {
            node: step.node,
            step,
            index,
            tree: self,
        })
    }
}

/// One node of the tree.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit<'a> {
    pub(crate) node: &'a Node,
    step: &'a Step<'a>,
    /// Its index in the order of the document.
    pub(crate) index: usize,
    tree: &'a Tree<'a>,
}

impl<'a> Visit<'a> {
    /// How many nodes stand above it.
    pub(crate) fn depth(&self) -> usize {
        self.step.depth
    }

    /// The node above.
    pub(crate) fn parent(&self) -> Option<Self> {
        self.tree.get(self.step.above?)
    }

    /// The nodes above, from the nearest.
    pub(crate) fn above(&self) -> impl Iterator<Item = Self> + use<'a> {
        std::iter::successors(self.parent(), Self::parent)
    }

    /// The JSON Pointer in the plan.
    pub(crate) fn pointer(&self) -> Pointer<'a> {
        Pointer(*self)
    }
}

/// The JSON Pointer of a node, made as it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pointer<'a>(Visit<'a>);

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let position = self.0.step.position;
        match self.0.parent() {
            None => write!(f, "/strategy/nodes/{position}"),
            Some(parent) => write!(f, "{}/children/{position}", parent.pointer()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    #[test]
    fn nodes_come_in_the_order_of_the_document_and_know_their_way() {
        let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
            {"id": "a", "children": [{"id": "b", "children": [{"id": "c"}]}, {"id": "d"}]}, {"id": "e"}
        ]}}"#;
        let Ok(Document::Plan(plan)) = Document::read(text) else { panic!("a plan") };
        let tree = Tree::of(&plan);
        let way = |visit: Visit<'_>| {
            let above: Vec<&str> = visit.above().map(|one| one.node.id.as_str()).collect();
            (visit.node.id.to_string(), above.join(" "), visit.pointer().to_string())
        };
        let row = |id: &str, above: &str, at: &str| (id.into(), above.into(), at.into());
        assert_eq!(
            tree.nodes().map(way).collect::<Vec<_>>(),
            [
                row("a", "", "/strategy/nodes/0"),
                row("b", "a", "/strategy/nodes/0/children/0"),
                row("c", "b a", "/strategy/nodes/0/children/0/children/0"),
                row("d", "a", "/strategy/nodes/0/children/1"),
                row("e", "", "/strategy/nodes/1"),
            ]
        );
    }
}
