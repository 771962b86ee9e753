//! The difference as edits that a program can apply: old plan in, new plan out, to the byte.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::fields::{bare, differing, header, set, written};
use super::order::kept_in_order;
use super::pairing::Pairs;
use crate::documents::PlanTree;
use crate::json;
use crate::lists::Order as _;
use crate::model::{Node, Plan, Strategy};

/// A new value of a field of the plan; the tree of nodes is not among them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeaderEdit {
    /// Key of the field.
    pub field: String,
    /// The new value; missing where the field is taken away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

/// An edit of the tree. Old places are JSON Pointers in the old plan, new ones in the new plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NodeEdit {
    /// A node is taken away; its children have edits of their own.
    Remove {
        /// Old place.
        old: String,
    },
    /// A node is put in.
    Add {
        /// New place.
        new: String,
        /// The node without children.
        node: Box<Node>,
    },
    /// A node comes to another place; its children stay below it.
    Move {
        /// Old place.
        old: String,
        /// New place.
        new: String,
    },
    /// A field of a node has another value.
    Set {
        /// Old place of the node.
        old: String,
        /// Key of the field.
        field: String,
        /// The new value; missing where the field is taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Value>,
    },
}

/// Edits that make the new plan of the old one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// Edits of the fields of the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<HeaderEdit>,
    /// Edits of the tree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tree: Vec<NodeEdit>,
}

/// Why edits cannot be applied: they were made for another plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatchError {
    /// The plan has no node at this place.
    #[error("the plan has no node at {0}")]
    NoNode(String),
    /// The value does not fit the field.
    #[error("the value does not fit the field {0}")]
    BadField(String),
    /// Nodes are left over, or two edits want the same place.
    #[error("the edits do not fit the plan at {0}")]
    BadPlace(String),
}

impl Patch {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.header.is_empty() && self.tree.is_empty()
    }

    pub(crate) fn of(
        (old_plan, new_plan): (&Plan, &Plan),
        (old, new): (&PlanTree<'_>, &PlanTree<'_>),
        pairs: &Pairs,
    ) -> Self {
        let mut tree = Vec::new();
        for place in old.nodes() {
            let index = place.index;
            let Some(node) = pairs.new_for(index).and_then(|other| new.node(other)) else {
                tree.push(NodeEdit::Remove { old: place.pointer().to_string() });
                continue;
            };
            let set = |(field, value): (&str, Option<Value>)| NodeEdit::Set {
                old: place.pointer().to_string(),
                field: field.to_owned(),
                value,
            };
            tree.extend(differing(place.node, node).into_iter().map(set));
        }
        let kept = kept_in_order(old, new, pairs);
        for place in new.nodes() {
            let index = place.index;
            match pairs.old_for(index) {
                None => {
                    let node = Box::new(bare(place.node));
                    tree.push(NodeEdit::Add { new: place.pointer().to_string(), node });
                }
                Some(other) if !kept.get(index).is_some_and(|kept| *kept) => {
                    let Some(before) = old.get(other) else { continue };
                    tree.push(NodeEdit::Move {
                        old: before.pointer().to_string(),
                        new: place.pointer().to_string(),
                    });
                }
                Some(_) => {}
            }
        }
        Self { header: header_edits(old_plan, new_plan), tree }
    }

    /// The new plan.
    ///
    /// # Errors
    /// [`PatchError`] where the edits were made for another plan.
    pub fn apply(&self, plan: &Plan) -> Result<Plan, PatchError> {
        let mut new = apply_header(plan, &self.header)?;
        let nodes = Builder::of(plan, &self.tree)?.build()?;
        if let Some(strategy) = &mut new.strategy {
            strategy.nodes = nodes;
        } else if !nodes.is_empty() {
            new.strategy = Some(Strategy { nodes, ..Strategy::default() });
        }
        Ok(new)
    }
}

fn header_edits(old: &Plan, new: &Plan) -> Vec<HeaderEdit> {
    let (old, new) = (header(old), header(new));
    if old == new {
        return Vec::new();
    }
    let (old, new) = (written(&old).unwrap_or_default(), written(&new).unwrap_or_default());
    let empty = serde_json::Map::new();
    let (old, new) = (old.as_object().unwrap_or(&empty), new.as_object().unwrap_or(&empty));
    let edit = |field: &String| HeaderEdit { field: field.clone(), value: new.get(field).cloned() };
    let changed = old.iter().filter(|(field, value)| new.get(*field) != Some(*value));
    let added = new.iter().filter(|(field, _)| !old.contains_key(*field));
    changed.chain(added).map(|(field, _)| edit(field)).collect()
}

fn apply_header(plan: &Plan, edits: &[HeaderEdit]) -> Result<Plan, PatchError> {
    let head = header(plan);
    if edits.is_empty() {
        return Ok(head);
    }
    let mut value = written(&head).unwrap_or_default();
    for edit in edits {
        let bad = || PatchError::BadField(edit.field.clone());
        let record = value.as_object_mut().ok_or_else(bad)?;
        match &edit.value {
            Some(value) => record.insert(edit.field.clone(), value.clone()),
            None => record.remove(&edit.field),
        };
    }
    json::from_value(&value).map_err(|error| PatchError::BadField(error.to_string()))
}

/// What comes to a place that an edit names.
enum Placed<'p> {
    Old(usize),
    New(&'p Node),
}

/// What stands above nodes that are put together.
#[derive(Clone, Copy)]
enum Above {
    Top,
    Old(usize),
    New,
}

/// The tree while it is built from the top.
struct Builder<'a, 'p> {
    tree: PlanTree<'a>,
    /// Nodes after their `Set` edits.
    edited: HashMap<usize, Node>,
    /// Nodes that do not stay under their parent in their order.
    gone: Vec<bool>,
    /// What comes to a place: by the pointer of the parent, then the position.
    placed: HashMap<String, Vec<(usize, Placed<'p>)>>,
    /// Old nodes that have not come to the new tree yet and are not removed.
    left: usize,
}

impl<'a, 'p> Builder<'a, 'p> {
    fn of(plan: &'a Plan, edits: &'p [NodeEdit]) -> Result<Self, PatchError> {
        let tree = PlanTree::of(plan);
        let places: HashMap<String, usize> =
            tree.nodes().map(|place| (place.pointer().to_string(), place.index)).collect();
        let find = |place: &String| {
            places.get(place).copied().ok_or_else(|| PatchError::NoNode(place.clone()))
        };
        let (gone, left) = (vec![false; tree.len()], tree.len());
        let mut builder = Self { tree, edited: HashMap::new(), gone, placed: HashMap::new(), left };
        for edit in edits {
            match edit {
                NodeEdit::Remove { old } => {
                    builder.take(find(old)?, old)?;
                    builder.left -= 1;
                }
                NodeEdit::Add { new, node } => builder.put(new, Placed::New(node))?,
                NodeEdit::Move { old, new } => {
                    builder.take(find(old)?, old)?;
                    builder.put(new, Placed::Old(find(old)?))?;
                }
                NodeEdit::Set { old, field, value } => {
                    builder.set(find(old)?, field, value.as_ref())?;
                }
            }
        }
        Ok(builder)
    }

    fn take(&mut self, index: usize, place: &str) -> Result<(), PatchError> {
        let gone = self.gone.get_mut(index).filter(|gone| !**gone);
        let gone = gone.ok_or_else(|| PatchError::BadPlace(place.to_owned()))?;
        *gone = true;
        Ok(())
    }

    fn put(&mut self, place: &str, what: Placed<'p>) -> Result<(), PatchError> {
        let bad = || PatchError::BadPlace(place.to_owned());
        let (parent, position) = place.rsplit_once('/').ok_or_else(bad)?;
        let position = position.parse().map_err(|_| bad())?;
        self.placed.entry(parent.to_owned()).or_default().push((position, what));
        Ok(())
    }

    fn set(&mut self, index: usize, field: &str, value: Option<&Value>) -> Result<(), PatchError> {
        let known = self.edited.remove(&index);
        let node = known.or_else(|| self.tree.node(index).map(bare));
        let bad = || PatchError::BadField(field.to_owned());
        let node = node.and_then(|node| set(&node, field, value)).ok_or_else(bad)?;
        self.edited.insert(index, node);
        Ok(())
    }

    fn build(mut self) -> Result<Vec<Node>, PatchError> {
        let nodes = self.children(Above::Top, &mut Vec::new())?;
        // A place that was never reached lies under a node that is gone, and so do nodes left over.
        match self.placed.keys().min() {
            Some(place) => Err(PatchError::BadPlace(place.clone())),
            None if self.left > 0 => Err(PatchError::BadPlace("/strategy/nodes".to_owned())),
            None => Ok(nodes),
        }
    }

    /// The new children of a node, or the top level: what was placed, and between it what stays.
    fn children(&mut self, above: Above, path: &mut Vec<usize>) -> Result<Vec<Node>, PatchError> {
        let place = if path.is_empty() {
            "/strategy/nodes".to_owned()
        } else {
            let steps: Vec<String> = path.iter().map(ToString::to_string).collect();
            format!("/strategy/nodes/{}/children", steps.join("/children/"))
        };
        let stays: Vec<usize> = match above {
            Above::Top => self.tree.children(None).collect(),
            Above::Old(index) => self.tree.children(Some(index)).collect(),
            Above::New => Vec::new(),
        };
        let mut stays = stays
            .into_iter()
            .filter(|index| self.gone.get(*index) == Some(&false))
            .collect::<Vec<_>>()
            .into_iter();
        let mut placed = self.placed.remove(&place).unwrap_or_default();
        placed.order_by_key(|(position, _)| *position);
        let mut placed = placed.into_iter().peekable();
        let mut nodes = Vec::new();
        loop {
            let position = nodes.len();
            let next = match placed.next_if(|(wanted, _)| *wanted == position) {
                Some((_, what)) => what,
                None => match stays.next() {
                    Some(index) => Placed::Old(index),
                    None => break,
                },
            };
            path.push(position);
            let (mut node, index) = match next {
                Placed::New(node) => (node.clone(), None),
                Placed::Old(index) => {
                    self.left = self.left.saturating_sub(1);
                    let edited = self.edited.remove(&index);
                    let node = edited.or_else(|| self.tree.node(index).map(bare));
                    (node.unwrap_or_default(), Some(index))
                }
            };
            node.children = self.children(index.map_or(Above::New, Above::Old), path)?.into();
            path.pop();
            nodes.push(node);
        }
        match placed.next() {
            Some(_) => Err(PatchError::BadPlace(place)),
            None => Ok(nodes),
        }
    }
}
