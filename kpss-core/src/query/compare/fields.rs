//! The fields of a node and of a plan's header, one by one: a new field cannot be forgotten, for
//! then this file does not compile.

use serde_json::Value;

use super::likeness::hash;
use crate::json;
use crate::model::{List, Node, Plan, Strategy};

/// Runs a macro with the names of all fields of a node but its children.
macro_rules! with_node_fields {
    ($run:ident!($($arg:tt)*)) => {
        $run!($($arg)*; id code level title description justification needs target_groups
            cross_cutting service_types related_services services kind responsible partners
            municipalities period costs capacity_changes outputs indicators risks importance
            proposed_by origins)
    };
}

macro_rules! bare {
    ($node:expr; $($field:ident)*) => {
        Node { $($field: $node.$field.clone(),)* children: List::default() }
    };
}

macro_rules! differing {
    ($old:expr, $new:expr, $out:expr; $($field:ident)*) => {
        $(if $old.$field != $new.$field {
            $out.push((stringify!($field), written(&$new.$field)));
        })*
    };
}

/// The node without its children.
pub(crate) fn bare(node: &Node) -> Node {
    with_node_fields!(bare!(node))
}

/// Fields that differ, children aside, and their new values; `None` where the field is left out.
pub(crate) fn differing(old: &Node, new: &Node) -> Vec<(&'static str, Option<Value>)> {
    let mut out = Vec::new();
    with_node_fields!(differing!(old, new, out));
    out
}

/// A number for everything that a node says; its identifier, number and children aside.
pub(crate) fn fingerprint(node: &Node) -> u64 {
    let same = Node { id: crate::model::Id::default(), code: None, ..bare(node) };
    hash(&json::canonical(&same))
}

/// The value as a document holds it; `None` where it would be left out.
pub(crate) fn written<T: serde::Serialize>(value: &T) -> Option<Value> {
    let value = json::to_value(value);
    let blank = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    (!blank).then_some(value)
}

/// Sets a field of a node, children aside; `None` takes its value away.
pub(crate) fn set(node: &Node, field: &str, value: Option<&Value>) -> Option<Node> {
    let mut written = json::to_value(node);
    let record = written.as_object_mut()?;
    match value {
        Some(value) => record.insert(field.to_owned(), value.clone()),
        None => record.remove(field),
    };
    json::from_value(&written).ok()
}

/// The plan without the nodes of its tree.
pub(crate) fn header(plan: &Plan) -> Plan {
    macro_rules! copied {
        ($($field:ident)*) => {
            Plan {
                $($field: plan.$field.clone(),)*
                strategy: plan.strategy.as_ref().map(|strategy| Strategy {
                    vision: strategy.vision.clone(),
                    levels: strategy.levels.clone(),
                    nodes: Vec::new(),
                }),
            }
        };
    }
    copied!(kind id schema_version title other_titles plan_type level ordinal status period
        finished_on finished_part_of_year approvals extensions predecessor successor project
        territory organisations bodies posts process region_compliance target_groups analyses needs
        evaluation covers_related_services services network financing grants co_financing
        project_ideas amendments monitoring level_of_detail illegible documents contacts sources
        waivers)
}
