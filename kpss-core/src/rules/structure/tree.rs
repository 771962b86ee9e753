//! The plan's tree with the way up, as several rules need it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Id, Node, NodeLevel, Plan};
use crate::plan::{Visit, walk};
use crate::rule::prelude::*;

/// A node, its place, and the index of the node above in the same list.
pub(super) struct Branch<'a> {
    pub(super) node: &'a Node,
    pub(super) parent: Option<usize>,
    visit: Visit<'a>,
}

impl Branch<'_> {
    pub(super) fn pointer(&self) -> String {
        self.visit.pointer()
    }

    pub(super) fn title(&self) -> String {
        title(self.node)
    }
}

/// How a message calls a node.
pub(super) fn title(node: &Node) -> String {
    node.title.clone().unwrap_or_else(|| node.id.to_string())
}

/// All nodes, each after the one above it.
pub(super) fn branches(plan: &Plan) -> Vec<Branch<'_>> {
    let mut open: Vec<usize> = Vec::new();
    let mut all = Vec::new();
    for visit in walk(plan) {
        open.truncate(visit.path.len().saturating_sub(1));
        let parent = open.last().copied();
        open.push(all.len());
        all.push(Branch { node: visit.node, parent, visit });
    }
    all
}

/// The nodes above, from the nearest.
pub(super) fn tree_above<'t, 'a>(
    tree: &'t [Branch<'a>],
    branch: &Branch<'a>,
) -> impl Iterator<Item = (usize, &'t Branch<'a>)> {
    let mut next = branch.parent;
    std::iter::from_fn(move || {
        let index = next?;
        let above = tree.get(index)?;
        next = above.parent;
        Some((index, above))
    })
}

/// Parts of a number such as `1.2.3`; none where it is written otherwise.
pub(super) fn code_parts(code: &str) -> Option<Vec<&str>> {
    let code = code.trim();
    let parts: Vec<&str> = code.strip_suffix('.').unwrap_or(code).split('.').collect();
    let plain = |part: &&str| !part.is_empty() && part.chars().all(char::is_alphanumeric);
    parts.iter().all(plain).then_some(parts)
}

/// Nodes whose number another node of the level bears before them: the index of both.
pub(super) fn repeated_codes(tree: &[Branch<'_>]) -> Vec<(usize, usize)> {
    let mut first = BTreeMap::new();
    let mut repeated = Vec::new();
    for (index, branch) in tree.iter().enumerate() {
        let Some(code) = branch.node.code.as_deref().map(str::trim) else { continue };
        // A number of one part may begin anew below each parent.
        let whole_plan = code_parts(code).is_some_and(|parts| parts.len() > 1);
        let below =
            if whole_plan { None } else { branch.parent.map(|parent| parent + 1).or(Some(0)) };
        let earlier = *first.entry((branch.node.level, below, code)).or_insert(index);
        if earlier != index {
            repeated.push((index, earlier));
        }
    }
    repeated
}

/// Whether the plan uses a level: says so, or has such a node.
pub(super) fn uses_level(plan: &Plan, level: NodeLevel) -> bool {
    let levels = plan.strategy.as_ref().map_or(&[][..], |strategy| &strategy.levels);
    levels.iter().any(|one| one.level == Some(level))
        || walk(plan).any(|visit| visit.node.level == Some(level))
}

/// The measures for which something is said neither by themselves nor above or below them.
pub(super) struct Lacking<'t, 'a> {
    pub(super) list: Vec<&'t Branch<'a>>,
    measures: usize,
}

impl Lacking<'_, '_> {
    /// Whether it is said for no measure at all.
    pub(super) fn is_all(&self) -> bool {
        self.list.len() == self.measures
    }
}

pub(super) fn measures_without<'t, 'a>(
    tree: &'t [Branch<'a>],
    says: impl Fn(&Node) -> bool,
) -> Lacking<'t, 'a> {
    let own: Vec<bool> = tree.iter().map(|branch| says(branch.node)).collect();
    let said = |list: &[bool], index: usize| list.get(index).copied().unwrap_or(false);
    let (mut above, mut below) = (own.clone(), own);
    for (index, branch) in tree.iter().enumerate() {
        let inherited = branch.parent.is_some_and(|parent| said(&above, parent));
        if let Some(slot) = above.get_mut(index) {
            *slot |= inherited;
        }
    }
    for (index, branch) in tree.iter().enumerate().rev() {
        let passed = said(&below, index);
        if let Some(slot) = branch.parent.and_then(|parent| below.get_mut(parent)) {
            *slot |= passed;
        }
    }
    let is_measure = |branch: &&Branch<'_>| branch.node.level == Some(NodeLevel::Measure);
    let list = tree.iter().enumerate().filter(|(_, branch)| is_measure(branch));
    let list = list.filter(|(index, _)| !said(&above, *index) && !said(&below, *index));
    let list = list.map(|(_, branch)| branch).collect();
    Lacking { list, measures: tree.iter().filter(is_measure).count() }
}

/// Whether action plans or reports refer to nodes that the plan does not have: then the tree is not
/// whole, rules about these references say so, and what is missing in it follows from that.
pub(super) fn is_cut(cx: &Context<'_>, plan: &Plan) -> bool {
    let known: BTreeSet<&str> = walk(plan).map(|visit| visit.node.id.as_str()).collect();
    let missing = |id: &Id| !known.contains(id.as_str());
    cx.entries.iter().any(|entry| match entry.document {
        AnyDoc::ActionPlan(doc) => {
            let mut nodes = doc.items.iter().filter_map(|item| item.node.as_ref());
            let link = doc.plan.as_ref().and_then(|link| link.plan.as_ref());
            link == Some(&plan.id) && nodes.any(missing)
        }
        AnyDoc::MonitoringReport(doc) => {
            let mut nodes = doc.entries.iter().filter_map(|entry| entry.node.as_ref());
            let link = doc.plan.as_ref().and_then(|link| link.plan.as_ref());
            link == Some(&plan.id) && nodes.any(missing)
        }
        _ => false,
    })
}
