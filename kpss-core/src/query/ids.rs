//! The identifiers that a plan uses.

use std::collections::HashSet;

use crate::model::{Id, Node, Plan};

/// Identifiers of every record of a plan to which others may refer.
pub(super) fn of_plan(plan: &Plan) -> HashSet<&Id> {
    let mut used: HashSet<&Id> = plan.nodes().flat_map(own).collect();
    used.extend(plan.target_groups.iter().map(|group| &group.id));
    used.extend(plan.needs.iter().map(|need| &need.id));
    used.extend(plan.analyses.iter().map(|analysis| &analysis.id));
    used.extend(plan.organisations.iter().map(|organisation| &organisation.id));
    used.extend(plan.bodies.iter().map(|body| &body.id));
    used.extend(plan.posts.iter().map(|post| &post.id));
    used.extend(plan.services.iter().map(|service| &service.id));
    let facilities = plan.services.iter().flat_map(|service| &service.facilities);
    used.extend(facilities.map(|facility| &facility.id));
    used
}

/// Identifiers of a node, of its indicators, and of what is below it.
pub(super) fn of_node(node: &Node) -> impl Iterator<Item = &Id> {
    node.with_below().flat_map(own)
}

/// Identifiers of a node and the nodes below it.
pub(super) fn below(node: &Node) -> impl Iterator<Item = &Id> {
    node.with_below().map(|node| &node.id)
}

fn own(node: &Node) -> impl Iterator<Item = &Id> {
    std::iter::once(&node.id).chain(node.indicators.iter().map(|indicator| &indicator.id))
}
