//! Changes of a plan's tree that say what they changed.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::number::{renumber_all, renumber_below};
use super::waivers;
use crate::json::objects_only;
use crate::lang::Lang;
use crate::model::{Id, Node, Plan, Waiver};

/// A place in the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct TreePosition {
    /// Node above; nothing at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id>,
    /// Position among the nodes there, from 0; what stands there and after it moves on.
    pub index: usize,
}

objects_only!(TreePosition, written);

/// One change of the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// Puts a node, with what is below it, to a place.
    Insert {
        /// The place.
        at: TreePosition,
        /// The node.
        node: Box<Node>,
    },
    /// Takes a node to another place, with what is below it.
    Move {
        /// The node.
        id: Id,
        /// The place, as it is counted without the node.
        to: TreePosition,
    },
    /// Takes a node out, with what is below it.
    Remove {
        /// The node.
        id: Id,
    },
    /// Numbers the whole tree by position.
    Renumber {},
}

objects_only!(Edit, written);

/// What an edit does with the numbers of the nodes beside and below the place that it touches.
#[doc(alias = "přečíslování")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Numbering {
    /// They are numbered anew by position, under the number of the node above.
    #[default]
    Renumber,
    /// They stay.
    Keep,
}

/// A number that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodeChange {
    /// The node; its identifier stays.
    pub id: Id,
    /// Old number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// New number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What an edit did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edited {
    /// Numbers that changed, in the order of the tree.
    pub codes: Vec<CodeChange>,
    /// The node that was taken out, and where it stood.
    pub removed: Option<(TreePosition, Node)>,
    /// Where the node stood that was moved.
    pub moved_from: Option<TreePosition>,
    /// Exceptions that went with the node that was taken out.
    pub waivers: Vec<Waiver>,
}

/// Why an edit cannot be done; the plan stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// The tree has no such node.
    #[error("the plan has no node “{0}”")]
    Unknown(Id),
    /// A record of the plan has the identifier already.
    #[error("the plan already uses the identifier “{0}”")]
    Taken(Id),
    /// The place lies behind the last one.
    #[error("the place {0} lies behind the last node")]
    Index(usize),
    /// A node would come to stand below itself.
    #[error("the node “{0}” cannot be moved below itself")]
    BelowItself(Id),
}

impl EditError {
    /// The reason in a language; in English the same as [`std::fmt::Display`].
    pub fn message(&self, lang: Lang) -> String {
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Cs, Self::Unknown(id)) => format!("uzel „{id}“ v plánu není"),
            (Lang::Cs, Self::Taken(id)) => format!("označení „{id}“ už plán užívá"),
            (Lang::Cs, Self::Index(index)) => {
                format!("místo {index} leží až za posledním uzlem")
            }
            (Lang::Cs, Self::BelowItself(id)) => {
                format!("uzel „{id}“ nelze přesunout pod sebe sama")
            }
        }
    }
}

/// Carries out one change.
///
/// # Errors
/// [`EditError`]; the plan is then as it was before.
pub fn edit(plan: &mut Plan, edit: Edit, codes: Numbering) -> Result<Edited, EditError> {
    match edit {
        Edit::Insert { at, node } => insert(plan, &at, *node, codes),
        Edit::Move { id, to } => relocate(plan, &id, &to, codes),
        Edit::Remove { id } => remove(plan, &id, codes),
        Edit::Renumber {} => Ok(renumber(plan)),
    }
}

/// Numbers the whole tree by position: `1`, `1.1`, `1.1.1`.
pub fn renumber(plan: &mut Plan) -> Edited {
    let mut codes = Vec::new();
    if let Some(strategy) = &mut plan.strategy {
        renumber_all(&mut strategy.nodes, &mut codes);
    }
    Edited { codes, ..Edited::default() }
}

/// Puts a node, with what is below it, to a place.
///
/// # Errors
/// [`EditError::Taken`] where an identifier of the new nodes is in use.
pub fn insert(
    plan: &mut Plan,
    at: &TreePosition,
    node: Node,
    codes: Numbering,
) -> Result<Edited, EditError> {
    let mut used = super::ids::of_plan(plan);
    super::ids::of_node(&node).try_for_each(|id| {
        if used.insert(id) { Ok(()) } else { Err(EditError::Taken(id.clone())) }
    })?;
    drop(used);
    let anchors = waivers::anchors(plan);
    put(plan, at, node)?;
    waivers::follow(plan, &anchors);
    let mut edited = Edited::default();
    number(plan, at.parent.as_ref(), codes, &mut edited.codes);
    Ok(edited)
}

/// Takes a node out, with what is below it.
///
/// # Errors
/// [`EditError::Unknown`] where there is no such node.
pub fn remove(plan: &mut Plan, id: &Id, codes: Numbering) -> Result<Edited, EditError> {
    let anchors = waivers::anchors(plan);
    let (spot, node) = take(plan, id)?;
    let waivers = waivers::follow(plan, &anchors);
    let mut edited = Edited { waivers, ..Edited::default() };
    number(plan, spot.parent.as_ref(), codes, &mut edited.codes);
    edited.removed = Some((spot, node));
    Ok(edited)
}

/// Takes a node to another place, with what is below it.
///
/// # Errors
/// [`EditError`] where the node or the place does not exist, or the place lies below the node.
pub fn relocate(
    plan: &mut Plan,
    id: &Id,
    to: &TreePosition,
    codes: Numbering,
) -> Result<Edited, EditError> {
    let anchors = waivers::anchors(plan);
    let (from, node) = take(plan, id)?;
    if let Some(parent) = &to.parent
        && super::ids::below(&node).any(|inner| inner == parent)
    {
        let error = EditError::BelowItself(id.clone());
        put(plan, &from, node)?;
        return Err(error);
    }
    // Found before the node is handed over, so that it can go back where it was.
    if let Err(error) = children(plan, to.parent.as_ref()).and_then(|list| fits(list, to.index)) {
        put(plan, &from, node)?;
        return Err(error);
    }
    put(plan, to, node)?;
    waivers::follow(plan, &anchors);
    let mut edited = Edited::default();
    number(plan, from.parent.as_ref(), codes, &mut edited.codes);
    if from.parent != to.parent {
        number(plan, to.parent.as_ref(), codes, &mut edited.codes);
    }
    edited.moved_from = Some(from);
    edited.codes = joined(edited.codes);
    Ok(edited)
}

/// One change a node, where it was renumbered under both parents.
fn joined(changes: Vec<CodeChange>) -> Vec<CodeChange> {
    let mut out: Vec<CodeChange> = Vec::with_capacity(changes.len());
    let mut at = std::collections::HashMap::new();
    for change in changes {
        if let Some(first) = at.get(&change.id).and_then(|index: &usize| out.get_mut(*index)) {
            first.to = change.to;
        } else {
            at.insert(change.id.clone(), out.len());
            out.push(change);
        }
    }
    out.retain(|change| change.from != change.to);
    out
}

fn number(plan: &mut Plan, parent: Option<&Id>, codes: Numbering, changes: &mut Vec<CodeChange>) {
    if codes == Numbering::Renumber
        && let Some(strategy) = &mut plan.strategy
    {
        renumber_below(&mut strategy.nodes, parent, changes);
    }
}

/// The nodes below one, or those at the top.
fn children<'a>(plan: &'a mut Plan, parent: Option<&Id>) -> Result<&'a mut Vec<Node>, EditError> {
    let nodes = &mut plan.strategy.get_or_insert_default().nodes;
    match parent {
        None => Ok(nodes),
        Some(id) => {
            let path = path_to(nodes, id).ok_or_else(|| EditError::Unknown(id.clone()))?;
            let mut here = nodes;
            for step in path {
                let node = here.get_mut(step).ok_or_else(|| EditError::Unknown(id.clone()))?;
                here = node.children.as_vec_mut();
            }
            Ok(here)
        }
    }
}

fn fits(list: &[Node], index: usize) -> Result<(), EditError> {
    if index > list.len() { Err(EditError::Index(index)) } else { Ok(()) }
}

fn put(plan: &mut Plan, at: &TreePosition, node: Node) -> Result<(), EditError> {
    let had_strategy = plan.strategy.is_some();
    let done = children(plan, at.parent.as_ref()).and_then(|list| {
        fits(list, at.index)?;
        list.insert(at.index, node);
        Ok(())
    });
    if done.is_err() && !had_strategy {
        plan.strategy = None;
    }
    done
}

fn take(plan: &mut Plan, id: &Id) -> Result<(TreePosition, Node), EditError> {
    let unknown = || EditError::Unknown(id.clone());
    let strategy = plan.strategy.as_mut().ok_or_else(unknown)?;
    let path = path_to(&strategy.nodes, id).ok_or_else(unknown)?;
    let (index, above) = path.split_last().ok_or_else(unknown)?;
    let (mut here, mut parent) = (&mut strategy.nodes, None);
    for step in above {
        let node = here.get_mut(*step).ok_or_else(unknown)?;
        parent = Some(node.id.clone());
        here = node.children.as_vec_mut();
    }
    if *index >= here.len() {
        return Err(unknown());
    }
    Ok((TreePosition { parent, index: *index }, here.remove(*index)))
}

/// Positions from the top to a node, from 0.
pub(super) fn path_to(nodes: &[Node], id: &Id) -> Option<Vec<usize>> {
    for (index, node) in nodes.iter().enumerate() {
        if node.id == *id {
            return Some(vec![index]);
        }
        if let Some(mut path) = path_to(&node.children, id) {
            path.insert(0, index);
            return Some(path);
        }
    }
    None
}

/// Identifiers in use twice or more; no edit makes one.
pub fn repeated_ids(plan: &Plan) -> Vec<&Id> {
    let mut seen = HashSet::new();
    let nodes = plan.nodes().map(|node| &node.id);
    nodes.filter(|id| !seen.insert(*id)).collect()
}
