//! Compares two versions of a plan in the words of a plan.

mod change;
mod describe;
mod fields;
mod guess;
mod header;
mod kinship;
mod labels;
mod likeness;
mod order;
mod pairing;
mod patch;

use std::collections::BTreeMap;

use serde::Serialize;

pub use change::{Change, ChangeKind, NodeRef};
pub use patch::{HeaderEdit, NodeEdit, Patch, PatchError};

use crate::documents::PlanTree;
pub(crate) use describe::stated;
pub(crate) use fields::bare;

use crate::documents::{DocumentSet, Located};
use crate::model::{Id, Plan};
use crate::query::{AnswerData, QueryError};
use describe::Describe;
use kinship::{kin, stated as stated_kin};
use labels::Labels;
use likeness::Likeness;

/// A plan that was compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Version {
    /// Identifier of the plan.
    pub id: Id,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Number of nodes.
    pub nodes: usize,
}

/// What became of the nodes; every node is counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NodeCounts {
    /// Nodes that are in both plans.
    pub kept: usize,
    /// Of them, nodes about which nothing changed but perhaps number and identifier.
    pub unchanged: usize,
    /// New nodes.
    pub added: usize,
    /// New nodes that are parts of nodes that were split.
    pub split_off: usize,
    /// Old nodes that are gone.
    pub dropped: usize,
    /// Old nodes that were merged into others.
    pub merged_away: usize,
}

/// What changed between two versions of a plan.
#[doc(alias = "porovnání plánů")]
#[doc(alias = "co se změnilo")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The old version.
    pub old: Version,
    /// The new version.
    pub new: Version,
    /// What became of the nodes.
    pub nodes: NodeCounts,
    /// How many changes of each kind there are, by its code.
    #[cfg_attr(feature = "schema", schemars(schema_with = "change::counts_schema"))]
    pub kinds: BTreeMap<&'static str, usize>,
    /// The changes: the plan's own fields first, then the tree from the top, then what was dropped.
    pub changes: Vec<Change>,
    /// The same for a program: applied to the old version, it gives the new one exactly.
    pub patch: Patch,
}

/// Compares two versions of a plan, or a plan with the one that follows it.
///
/// Nodes are found again by identifier, by stated origin, by title, and by what they say; so a new
/// numbering, another order or new identifiers are no changes of content.
pub fn compare(old: &Plan, new: &Plan) -> Comparison {
    let (a, b) = (PlanTree::of(old), PlanTree::of(new));
    let likeness = Likeness::of(&a, &b);
    let pairs = pairing::pair(&a, &b, &likeness, &old.id, old.id == new.id);
    let (mut splits, mut merges) = kin(&a, &b, &likeness, &pairs);
    stated_kin((&a, &b), &pairs, &old.id, &mut splits, &mut merges);
    let mut nodes = NodeCounts {
        kept: pairs.new_of.iter().flatten().count(),
        split_off: splits.len(),
        merged_away: merges.len(),
        ..NodeCounts::default()
    };
    nodes.added = b.len() - nodes.kept - nodes.split_off;
    nodes.dropped = a.len() - nodes.kept - nodes.merged_away;
    let patch = Patch::of((old, new), (&a, &b), &pairs);
    let describe = Describe {
        old: &a,
        new: &b,
        pairs: &pairs,
        old_labels: Labels::of(old),
        new_labels: Labels::of(new),
        splits,
        merges,
    };
    let mut changes = header::changes(old, new);
    changes.extend(describe.changes());
    nodes.unchanged = nodes.kept - touched(&changes);
    let mut kinds = BTreeMap::new();
    for change in &changes {
        *kinds.entry(change.kind.code()).or_insert(0) += 1;
    }
    let version = |plan: &Plan, tree: &PlanTree<'_>| Version {
        id: plan.id.clone(),
        title: plan.title.clone(),
        nodes: tree.len(),
    };
    Comparison { old: version(old, &a), new: version(new, &b), nodes, kinds, changes, patch }
}

/// The one plan of all inputs, or the one of a certain input.
pub(crate) fn only_plan<'a>(
    documents: &'a DocumentSet<'_>,
    input: Option<usize>,
) -> Result<Located<'a, Plan>, QueryError> {
    let mut plans: Vec<Located<'a, Plan>> =
        documents.plans().filter(|plan| input.is_none_or(|input| plan.input == input)).collect();
    let count = plans.len();
    if let (Some(plan), 1) = (plans.pop(), count) {
        return Ok(plan);
    }
    let names = documents.input_names().enumerate();
    let names = names.filter(|(at, _)| input.is_none_or(|input| *at == input));
    let inputs = names.map(|(_, name)| name.to_owned()).collect();
    Err(QueryError::NotOnePlan { inputs, count })
}

/// Kept nodes about which more changed than number and identifier.
fn touched(changes: &[Change]) -> usize {
    let places = changes.iter().filter(|change| {
        !matches!(change.kind, ChangeKind::Renumbered | ChangeKind::IdChanged)
            && change.old.is_some()
    });
    let mut places: Vec<&str> =
        places.filter_map(|change| Some(change.new.as_ref()?.pointer.as_str())).collect();
    places.sort_unstable();
    places.dedup();
    places.len()
}

impl Comparison {
    /// Compares the plan of the first input with that of the second.
    ///
    /// # Errors
    /// [`QueryError`] where there are not two inputs with one plan each.
    pub fn of(documents: &DocumentSet<'_>) -> Result<Self, QueryError> {
        let count = documents.input_names().count();
        if count != 2 {
            return Err(QueryError::NotTwoInputs { count });
        }
        Ok(compare(only_plan(documents, Some(0))?.value, only_plan(documents, Some(1))?.value))
    }

    /// Whether the versions are the same.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.patch.is_empty()
    }

    /// The new version, made of the old one.
    ///
    /// # Errors
    /// [`PatchError`] where the plan is not the one that was compared.
    pub fn apply(&self, old: &Plan) -> Result<Plan, PatchError> {
        self.patch.apply(old)
    }
}

impl AnswerData for Comparison {
    const SCHEMA: &'static str = "answers/compare";

    /// Nothing is masked: the changes are applied to documents, which would lose what they hold.
    fn to_json(&self) -> String {
        crate::json::canonical(self)
    }
}
