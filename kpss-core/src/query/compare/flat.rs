//! A tree as a list: every node with its parent, so that no step needs to search the tree.

use crate::model::{Node, Plan};

/// One node and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TreePosition<'a> {
    pub(crate) node: &'a Node,
    /// Index of the parent in the list.
    pub(crate) parent: Option<usize>,
    /// Position among its siblings, from 0.
    pub(crate) position: usize,
}

/// Every node of a plan, parents before children, siblings in their order.
#[derive(Clone, Debug)]
pub(crate) struct Flat<'a> {
    pub(crate) spots: Vec<TreePosition<'a>>,
    /// Indices of the children of each node.
    pub(crate) children: Vec<Vec<usize>>,
    /// Indices of the nodes of the top level.
    pub(crate) top: Vec<usize>,
}

impl<'a> Flat<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        let mut flat = Self { spots: Vec::new(), children: Vec::new(), top: Vec::new() };
        let top = plan.strategy.iter().flat_map(|strategy| &strategy.nodes);
        let mut waiting: Vec<TreePosition<'a>> = Vec::new();
        push(&mut waiting, top, None);
        while let Some(spot) = waiting.pop() {
            let index = flat.spots.len();
            flat.spots.push(spot);
            flat.children.push(Vec::new());
            match spot.parent.and_then(|parent| flat.children.get_mut(parent)) {
                Some(siblings) => siblings.push(index),
                None => flat.top.push(index),
            }
            push(&mut waiting, spot.node.children.iter(), Some(index));
        }
        flat
    }

    pub(crate) fn len(&self) -> usize {
        self.spots.len()
    }

    pub(crate) fn node(&self, index: usize) -> Option<&'a Node> {
        self.spots.get(index).map(|spot| spot.node)
    }

    pub(crate) fn parent(&self, index: usize) -> Option<usize> {
        self.spots.get(index)?.parent
    }

    /// The children of a node, or the top level.
    pub(crate) fn below(&self, parent: Option<usize>) -> &[usize] {
        match parent {
            None => &self.top,
            Some(parent) => self.children.get(parent).map_or(&[], Vec::as_slice),
        }
    }

    /// Positions on the way to a node, from the top, from 0.
    pub(crate) fn path(&self, index: usize) -> Vec<usize> {
        let mut path = Vec::new();
        let mut here = self.spots.get(index);
        while let Some(spot) = here {
            path.push(spot.position);
            here = spot.parent.and_then(|parent| self.spots.get(parent));
        }
        path.reverse();
        path
    }

    /// The JSON Pointer of a node in the plan.
    pub(crate) fn pointer(&self, index: usize) -> String {
        pointer(&self.path(index))
    }
}

/// The JSON Pointer of positions on the way from the top.
pub(crate) fn pointer(path: &[usize]) -> String {
    let steps: Vec<String> = path.iter().map(ToString::to_string).collect();
    format!("/strategy/nodes/{}", steps.join("/children/"))
}

/// Puts siblings on the stack so that the first is taken first.
fn push<'a>(
    waiting: &mut Vec<TreePosition<'a>>,
    nodes: impl DoubleEndedIterator<Item = &'a Node>,
    parent: Option<usize>,
) {
    let start = waiting.len();
    for (position, node) in nodes.enumerate() {
        waiting.push(TreePosition { node, parent, position });
    }
    if let Some(new) = waiting.get_mut(start..) {
        new.reverse();
    }
}
