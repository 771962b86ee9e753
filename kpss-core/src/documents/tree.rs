//! The tree of a plan's strategy, laid out once: rules and questions walk the same one. Numbers by
//! position and pointers are written only where they are asked for.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;

use crate::model::{Node, Plan};

/// The nodes of a plan in the order of the document, each after the one above it. A node is named
/// by its index in that order.
///
/// ```
/// use kpss_core::{Document, PlanTree};
///
/// let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
///     {"id": "a", "children": [{"id": "b"}]}]}}"#;
/// let Document::Plan(plan) = Document::read(text)? else { return Ok(()) };
/// let tree = PlanTree::of(&plan);
/// let b = tree.find("b").ok_or("no node")?;
/// assert_eq!(b.number().to_string(), "1.1");
/// assert_eq!(b.pointer().to_string(), "/strategy/nodes/0/children/0");
/// assert_eq!(b.parent().map(|above| above.node.id.to_string()), Some("a".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct PlanTree<'a> {
    steps: Vec<Step<'a>>,
    /// Indices by the identifiers of the nodes; made on the first search.
    by_id: OnceCell<Vec<usize>>,
}

#[derive(Clone, Copy, Debug)]
struct Step<'a> {
    node: &'a Node,
    above: Option<usize>,
    /// Among its siblings, from 0.
    position: usize,
    depth: usize,
    /// Index after the last node below it.
    end: usize,
}

impl<'a> PlanTree<'a> {
    /// The tree of a plan; empty where the plan has no strategy.
    pub fn of(plan: &'a Plan) -> Self {
        let mut tree = Self::default();
        if let Some(strategy) = &plan.strategy {
            tree.lay(&strategy.nodes, None, 0);
        }
        tree
    }

    fn lay(&mut self, nodes: &'a [Node], above: Option<usize>, depth: usize) {
        for (position, node) in nodes.iter().enumerate() {
            let index = self.steps.len();
            self.steps.push(Step { node, above, position, depth, end: index });
            self.lay(&node.children, Some(index), depth + 1);
            let end = self.steps.len();
            if let Some(step) = self.steps.get_mut(index) {
                step.end = end;
            }
        }
    }

    /// How many nodes the plan has.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether the plan has no node.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The nodes with their places.
    pub fn nodes(
        &self,
    ) -> impl DoubleEndedIterator<Item = TreeNode<'_>> + ExactSizeIterator + Clone {
        let place = |(index, step)| self.place(index, step);
        self.steps.iter().enumerate().map(place)
    }

    fn place<'t>(&'t self, index: usize, step: &'t Step<'a>) -> TreeNode<'t> {
        TreeNode { node: step.node, step, index, tree: self }
    }

    /// The node at an index, with its place.
    pub fn get(&self, index: usize) -> Option<TreeNode<'_>> {
        self.steps.get(index).map(|step| self.place(index, step))
    }

    /// The node at an index alone.
    pub fn node(&self, index: usize) -> Option<&'a Node> {
        self.steps.get(index).map(|step| step.node)
    }

    /// The first node with an identifier.
    pub fn find(&self, id: &str) -> Option<TreeNode<'_>> {
        let id_of = |index: usize| self.steps.get(index).map_or("", |step| step.node.id.as_str());
        let by_id = self.by_id.get_or_init(|| {
            let mut indices: Vec<usize> = (0..self.steps.len()).collect();
            indices.sort_by_key(|index| id_of(*index));
            indices
        });
        let begin = by_id.partition_point(|index| id_of(*index) < id);
        let found = self.get(*by_id.get(begin)?)?;
        (found.node.id.as_str() == id).then_some(found)
    }

    /// The node above; nothing at the top.
    pub fn parent(&self, index: usize) -> Option<usize> {
        self.steps.get(index)?.above
    }

    /// The nodes above, from the nearest.
    pub fn above(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.parent(index), |above| self.parent(*above))
    }

    /// The nodes below, whatever their depth: they follow without a gap.
    pub fn below(&self, index: usize) -> Range<usize> {
        self.steps.get(index).map_or(index..index, |step| index + 1..step.end)
    }

    /// The children of a node, or the top level.
    pub fn children(&self, parent: Option<usize>) -> impl Iterator<Item = usize> + Clone {
        let within = parent.map_or(0..self.len(), |parent| self.below(parent));
        let end = within.end;
        let inside = move |at: &usize| *at < end;
        let next = move |at: &usize| self.steps.get(*at).map(|step| step.end).filter(inside);
        std::iter::successors(Some(within.start).filter(inside), next)
    }
}

/// One node of the tree and its place.
///
/// ```
/// use kpss_core::{Document, PlanTree};
///
/// let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
///     {"id": "a", "children": [{"id": "b"}]}]}}"#;
/// let Document::Plan(plan) = Document::read(text)? else { return Ok(()) };
/// let tree = PlanTree::of(&plan);
/// let b = tree.find("b").ok_or("no node")?;
/// assert_eq!((b.index, b.depth()), (1, 1));
/// assert_eq!(b.above().map(|node| node.node.id.to_string()).collect::<Vec<_>>(), ["a"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TreeNode<'a> {
    /// The node.
    pub node: &'a Node,
    step: &'a Step<'a>,
    /// Its index in the order of the document.
    pub index: usize,
    tree: &'a PlanTree<'a>,
}

impl<'a> TreeNode<'a> {
    /// How many nodes stand above it.
    pub fn depth(&self) -> usize {
        self.step.depth
    }

    /// The node above.
    pub fn parent(&self) -> Option<Self> {
        self.tree.get(self.step.above?)
    }

    /// The nodes above, from the nearest.
    pub fn above(&self) -> impl Iterator<Item = Self> + use<'a> {
        std::iter::successors(self.parent(), Self::parent)
    }

    /// The number by position, for example `2.1.3`.
    pub fn number(&self) -> NodeNumber<'a> {
        NodeNumber(*self)
    }

    /// The JSON Pointer in the plan, for example `/strategy/nodes/1/children/0`.
    pub fn pointer(&self) -> NodePointer<'a> {
        NodePointer(*self)
    }
}

/// The number of a node by position, made as it is written.
///
/// ```
/// use kpss_core::{Document, PlanTree};
///
/// let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
///     {"id": "a", "children": [{"id": "b"}]}]}}"#;
/// let Document::Plan(plan) = Document::read(text)? else { return Ok(()) };
/// let tree = PlanTree::of(&plan);
/// assert_eq!(tree.find("b").map(|node| node.number().to_string()).as_deref(), Some("1.1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NodeNumber<'a>(TreeNode<'a>);

impl fmt::Display for NodeNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let position = self.0.step.position + 1;
        match self.0.parent() {
            None => write!(f, "{position}"),
            Some(parent) => write!(f, "{}.{position}", parent.number()),
        }
    }
}

/// The JSON Pointer of a node, made as it is written.
///
/// ```
/// use kpss_core::{Document, PlanTree};
///
/// let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
///     {"id": "a", "children": [{"id": "b"}]}]}}"#;
/// let Document::Plan(plan) = Document::read(text)? else { return Ok(()) };
/// let tree = PlanTree::of(&plan);
/// let pointer = tree.find("b").map(|node| node.pointer().to_string());
/// assert_eq!(pointer.as_deref(), Some("/strategy/nodes/0/children/0"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NodePointer<'a>(TreeNode<'a>);

impl fmt::Display for NodePointer<'_> {
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

    fn plan() -> Plan {
        let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
            {"id": "a", "children": [{"id": "b", "children": [{"id": "c"}]}, {"id": "d"}]},
            {"id": "e"}, {"id": "a"}
        ]}}"#;
        let Ok(Document::Plan(plan)) = Document::read(text) else { panic!("a plan") };
        *plan
    }

    #[test]
    fn nodes_come_in_the_order_of_the_document_and_know_their_way() {
        let plan = plan();
        let tree = PlanTree::of(&plan);
        let way = |it: TreeNode<'_>| {
            let above: Vec<&str> = it.above().map(|one| one.node.id.as_str()).collect();
            format!(
                "{} {} below [{}] at {}",
                it.node.id,
                it.number(),
                above.join(" "),
                it.pointer()
            )
        };
        assert_eq!(
            tree.nodes().map(way).collect::<Vec<_>>(),
            [
                "a 1 below [] at /strategy/nodes/0",
                "b 1.1 below [a] at /strategy/nodes/0/children/0",
                "c 1.1.1 below [b a] at /strategy/nodes/0/children/0/children/0",
                "d 1.2 below [a] at /strategy/nodes/0/children/1",
                "e 2 below [] at /strategy/nodes/1",
                "a 3 below [] at /strategy/nodes/2",
            ]
        );
    }

    #[test]
    fn nodes_are_found_by_identifier_and_by_kinship() {
        let plan = plan();
        let tree = PlanTree::of(&plan);
        assert_eq!(tree.find("a").map(|it| it.index), Some(0));
        assert!(tree.find("x").is_none());
        assert_eq!(tree.children(None).collect::<Vec<_>>(), [0, 4, 5]);
        assert_eq!(tree.children(Some(0)).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(tree.children(Some(4)).count(), 0);
        assert_eq!(tree.below(0), 1..4);
        assert_eq!(tree.above(2).collect::<Vec<_>>(), [1, 0]);
        assert_eq!((tree.parent(4), tree.len(), tree.is_empty()), (None, 6, false));
    }
}
