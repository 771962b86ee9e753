//! The measures of a plan, with what stands at the nodes above and below them.

use std::collections::BTreeSet;

use crate::documents::PlanTree;
use crate::model::{MunicipalityCode, Node, NodeLevel, Ref, TargetGroup};

/// A measure and what it is about.
pub(super) struct Measure<'a> {
    pub(super) node: &'a Node,
    /// Pointer in the plan.
    pub(super) pointer: String,
    pub(super) has_need: bool,
    pub(super) cross_cutting: bool,
    pub(super) groups: BTreeSet<&'a str>,
    pub(super) services: BTreeSet<&'a str>,
    pub(super) municipalities: BTreeSet<&'a str>,
}

/// What a node says, or else the nearest node above it.
#[derive(Clone, Copy, Default)]
struct Above<'a> {
    has_need: bool,
    cross_cutting: bool,
    groups: &'a [Ref<TargetGroup>],
    municipalities: &'a [MunicipalityCode],
}

/// The measures: nodes of that level; in a plan without the level the nodes with none below.
pub(super) fn measures<'a>(tree: &'a PlanTree<'a>) -> Vec<Measure<'a>> {
    let levelled = tree.nodes().any(|visit| visit.node.level == Some(NodeLevel::Measure));
    let is_measure = |node: &Node| {
        if levelled { node.level == Some(NodeLevel::Measure) } else { node.children.is_empty() }
    };
    let mut above: Vec<Above<'a>> = Vec::with_capacity(tree.len());
    // Of each node the measure that it is, or that it belongs to.
    let mut home: Vec<Option<usize>> = Vec::with_capacity(tree.len());
    let mut found: Vec<Measure<'a>> = Vec::new();
    for visit in tree.nodes() {
        let (node, parent) = (visit.node, tree.parent(visit.index));
        let mut here = parent.and_then(|parent| above.get(parent)).copied().unwrap_or_default();
        here.has_need |= !node.needs.is_empty();
        here.cross_cutting = node.cross_cutting.unwrap_or(here.cross_cutting);
        if !node.target_groups.is_empty() {
            here.groups = &node.target_groups;
        }
        if !node.municipalities.is_empty() {
            here.municipalities = &node.municipalities;
        }
        above.push(here);
        let own = if is_measure(node) {
            found.push(Measure {
                node,
                pointer: visit.pointer().to_string(),
                has_need: here.has_need,
                cross_cutting: here.cross_cutting,
                groups: here.groups.iter().map(Ref::as_str).collect(),
                services: BTreeSet::new(),
                municipalities: here.municipalities.iter().map(MunicipalityCode::as_str).collect(),
            });
            Some(found.len() - 1)
        } else {
            parent.and_then(|parent| home.get(parent)).copied().flatten()
        };
        home.push(own);
        if let Some(measure) = own.and_then(|own| found.get_mut(own)) {
            measure.has_need |= !node.needs.is_empty();
            measure.groups.extend(node.target_groups.iter().map(Ref::as_str));
            measure.municipalities.extend(node.municipalities.iter().map(MunicipalityCode::as_str));
            measure.services.extend(services(node));
        }
    }
    found
}

fn services(node: &Node) -> impl Iterator<Item = &str> {
    let changed = node.capacity_changes.iter().filter_map(|change| change.service.as_ref());
    let paid = node.costs.iter().flat_map(|costs| &costs.sources);
    let paid = paid.filter_map(|line| line.service.as_ref());
    node.services.iter().chain(changed).chain(paid).map(Ref::as_str)
}
