//! Finds the nodes of a plan by identifier, number or place.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::walk::{Visit, walk};
use crate::model::Plan;

/// Every node of a plan's tree, in the order of the document, found in constant time.
#[derive(Clone, Debug)]
pub struct Index<'a> {
    visits: Vec<Visit<'a>>,
    parents: Vec<Option<usize>>,
    // Made at the first search: most questions go through the tree and find nothing by name.
    by_id: OnceLock<HashMap<&'a str, usize>>,
    by_code: OnceLock<HashMap<&'a str, Coded>>,
}

/// Positions of the nodes with one number, usually one.
#[derive(Clone, Debug)]
struct Coded {
    first: usize,
    more: Vec<usize>,
}

impl<'a> Index<'a> {
    /// The index of a plan; of nodes with the same identifier the first is found.
    pub fn of(plan: &'a Plan) -> Self {
        let mut index = Self {
            visits: Vec::new(),
            parents: Vec::new(),
            by_id: OnceLock::new(),
            by_code: OnceLock::new(),
        };
        // The nodes on the way from the top to the one at hand.
        let mut above: Vec<usize> = Vec::new();
        for (at, visit) in walk(plan).enumerate() {
            above.truncate(visit.path.len().saturating_sub(1));
            index.parents.push(above.last().copied());
            above.push(at);
            index.visits.push(visit);
        }
        index
    }

    /// The nodes, children after their parent.
    pub fn nodes(&self) -> &[Visit<'a>] {
        &self.visits
    }

    /// Position of a node in [`Index::nodes`].
    pub fn position(&self, id: &str) -> Option<usize> {
        let made = self.by_id.get_or_init(|| {
            let nodes = self.visits.iter().enumerate().rev();
            nodes.map(|(at, visit)| (visit.node.id.as_str(), at)).collect()
        });
        made.get(id).copied()
    }

    /// The node with an identifier.
    pub fn by_id(&self, id: &str) -> Option<&Visit<'a>> {
        self.visits.get(self.position(id)?)
    }

    /// The nodes with a number, usually one.
    pub fn by_code(&self, code: &str) -> impl Iterator<Item = &Visit<'a>> {
        let made = self.by_code.get_or_init(|| {
            let mut made: HashMap<&str, Coded> = HashMap::new();
            for (at, visit) in self.visits.iter().enumerate() {
                let Some(code) = visit.node.code.as_deref() else { continue };
                made.entry(code)
                    .and_modify(|coded| coded.more.push(at))
                    .or_insert(Coded { first: at, more: Vec::new() });
            }
            made
        });
        let found = made.get(code).into_iter();
        let found =
            found.flat_map(|coded| std::iter::once(coded.first).chain(coded.more.iter().copied()));
        found.filter_map(|at| self.visits.get(at))
    }

    /// Position of the node above the one at a position; nothing at the top.
    pub fn parent(&self, at: usize) -> Option<usize> {
        self.parents.get(at).copied().flatten()
    }

    /// Positions of the nodes above the one at a position, nearest first.
    pub fn above(&self, at: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.parent(at), |at| self.parent(*at))
    }

    /// Positions of the nodes below the one at a position: they follow it without a gap.
    pub fn below(&self, at: usize) -> std::ops::Range<usize> {
        let depth = self.visits.get(at).map_or(0, |visit| visit.path.len());
        let after = self.visits.iter().skip(at + 1);
        at + 1..at + 1 + after.take_while(|visit| visit.path.len() > depth).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    #[test]
    fn nodes_are_found_by_identifier_number_and_place() {
        let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
            {"id": "a", "code": "1", "children": [
                {"id": "b", "code": "1.1", "children": [{"id": "c"}]}, {"id": "d", "code": "1.1"}]},
            {"id": "e"}
        ]}}"#;
        let Ok(Document::Plan(plan)) = Document::read(text) else { panic!("a plan") };
        let index = Index::of(&plan);
        assert_eq!(index.by_id("d").unwrap().number(), "1.2");
        assert!(index.by_id("x").is_none());
        let twice: Vec<_> = index.by_code("1.1").map(|visit| visit.node.id.as_str()).collect();
        assert_eq!(twice, ["b", "d"]);
        let c = index.position("c").unwrap();
        assert_eq!(index.above(c).collect::<Vec<_>>(), [1, 0]);
        assert_eq!(index.below(0), 1..4);
        assert_eq!(index.below(4), 5..5);
        assert_eq!(index.parent(4), None);
    }
}
