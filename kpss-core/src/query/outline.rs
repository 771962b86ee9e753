//! The plan as a numbered tree, a line a node.

use serde::Serialize;

use crate::documents::{DocumentSet, Located};
use crate::documents::{PlanTree, TreeNode};
use crate::model::{Id, Money, NodeLevel, Plan};
use crate::query::{AnswerData, QueryError};

/// One line of the outline.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line<'a> {
    /// Depth, from 0.
    pub depth: usize,
    /// The plan's own number; where there is none, the number by position.
    pub number: String,
    /// Identifier.
    pub id: &'a Id,
    /// JSON Pointer in the input.
    pub pointer: String,
    /// Level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<NodeLevel>,
    /// What the plan calls the level, where it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level_title: Option<&'a str>,
    /// Title; where there is none, the identifier.
    pub title: &'a str,
    /// Total costs in CZK, as stated at the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
}

/// The tree of one plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanOutline<'a> {
    /// Index of the input.
    pub input: usize,
    /// JSON Pointer of the plan in the input.
    pub pointer: String,
    /// Identifier of the plan.
    pub id: &'a Id,
    /// Title; where there is none, the identifier.
    pub title: &'a str,
    /// The nodes, children after their parent.
    pub lines: Vec<Line<'a>>,
}

/// The trees of plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outline<'a> {
    /// The plans, in the order of the inputs.
    pub plans: Vec<PlanOutline<'a>>,
}

impl<'a> Outline<'a> {
    /// The outline of every plan.
    ///
    /// # Errors
    /// [`QueryError`] where there is no plan.
    pub fn of(documents: &'a DocumentSet<'_>) -> Result<Self, QueryError> {
        let plans: Vec<_> = documents.plans().map(|plan| plan_outline(&plan)).collect();
        if plans.is_empty() { Err(no_plan(documents)) } else { Ok(Self { plans }) }
    }
}

/// Says that a task which needs a plan was given none.
pub(crate) fn no_plan(documents: &DocumentSet<'_>) -> QueryError {
    QueryError::NoPlan { inputs: documents.input_names().map(str::to_owned).collect() }
}

fn plan_outline<'a>(plan: &Located<'a, Plan>) -> PlanOutline<'a> {
    PlanOutline {
        input: plan.input,
        pointer: plan.prefix.to_owned(),
        id: &plan.value.id,
        title: plan.value.title.as_deref().unwrap_or(plan.value.id.as_str()),
        lines: plan
            .nodes()
            .map(|node| Line { pointer: plan.pointer(node.pointer()), ..line(plan.value, &node) })
            .collect(),
    }
}

/// The lines of a plan, from the top; pointers are those of the plan.
pub fn outline<'a>(plan: &'a Plan, tree: &'a PlanTree<'a>) -> impl Iterator<Item = Line<'a>> {
    tree.nodes().map(|node| line(plan, &node))
}

fn line<'a>(plan: &'a Plan, visit: &TreeNode<'a>) -> Line<'a> {
    let node = visit.node;
    let own_name = |level| {
        let levels = plan.strategy.as_ref().map(|strategy| strategy.levels.as_slice());
        let found = levels.unwrap_or_default().iter().find(|known| known.level == Some(level));
        found.and_then(|known| known.title.as_deref())
    };
    Line {
        depth: visit.depth(),
        number: node.code.clone().unwrap_or_else(|| visit.number().to_string()),
        id: &node.id,
        pointer: visit.pointer().to_string(),
        level: node.level,
        level_title: node.level.and_then(own_name),
        title: node.title.as_deref().unwrap_or(node.id.as_str()),
        total: node.costs.as_ref().and_then(|costs| costs.total),
    }
}

impl AnswerData for Outline<'_> {
    const SCHEMA: &'static str = "answers/outline";
}
