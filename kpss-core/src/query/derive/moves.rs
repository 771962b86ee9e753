//! Nodes that the monitoring moved below others.

use std::collections::{HashMap, HashSet};

use super::outcome::{NodeOutcome, Outcome};
use crate::model::{MonitoringStatus, Node, Plan};

/// Where each node of the old plan goes on.
pub(super) struct Moves<'a> {
    pub(super) outcomes: HashMap<&'a str, &'a NodeOutcome>,
    pub(super) into: HashMap<&'a str, Vec<&'a Node>>,
    moved: HashSet<&'a str>,
}

impl<'a> Moves<'a> {
    /// A move below something that ended, or below itself, is not carried out: nothing is lost.
    pub(super) fn of(plan: &'a Plan, nodes: &'a [NodeOutcome]) -> Self {
        let outcomes: HashMap<&str, &NodeOutcome> =
            nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut moves = Self { outcomes, into: HashMap::new(), moved: HashSet::new() };
        if nodes.iter().all(|node| node.moved_to.is_none()) {
            return moves;
        }
        let mut parents: HashMap<&str, &str> = HashMap::new();
        for node in plan.nodes() {
            for child in &node.children {
                parents.insert(&child.id, &node.id);
            }
        }
        for node in plan.nodes() {
            let id = node.id.as_str();
            let Some(target) = moves.target(id) else { continue };
            let mut above = Some(target);
            while let Some(here) = above.filter(|here| *here != id) {
                above = parents.get(here).copied();
            }
            if above.is_none() && moves.moved.insert(id) {
                parents.insert(id, target);
                moves.into.entry(target).or_default().push(node);
            }
        }
        moves
    }

    fn target(&self, id: &str) -> Option<&'a str> {
        let found: &'a NodeOutcome = self.outcomes.get(id)?;
        let target =
            found.moved_to.as_deref().filter(|_| found.status == Some(MonitoringStatus::Moved))?;
        let outcome = self.outcomes.get(target)?.outcome;
        (outcome == Outcome::Continued).then_some(target)
    }

    pub(super) fn is_moved(&self, node: &Node) -> bool {
        self.moved.contains(node.id.as_str())
    }
}
